import { Type } from 'typebox';
import { idOf } from '#kernel';
import type { AnyApiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { decideRecordLetter, decideSendLetter, type Letter } from '../letters/letters.ts';
import { decideAnswerOpinion } from '../opinions/answer-opinion.ts';
import { commandRoute } from './command.route.ts';
import { idIn, note, numberIn } from './schemas.ts';

const letter = (what: string) =>
  Type.Object({ stepId: idIn('Id of the step'), number: numberIn('Of the letter'), note: note(what) });

const asLetter = (body: { stepId: string; number: string; note: string }): Letter => ({
  ...body,
  stepId: idOf<'step'>(body.stepId),
});

/** What other agencies say: opinions of those in the system, letters to and from those outside. */
export const opinionsApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  commandRoute(deps, {
    action: 'answer-opinion',
    path: 'opinions',
    permission: 'dossier.give-opinion',
    summary: 'Give the opinion one’s agency was asked for; a newer one replaces it until somebody decides',
    body: Type.Object({
      stepId: idIn('Id of the step'),
      answer: Type.Enum(['agree', 'agreeIf', 'disagree']),
      note: note('Conditions, or why not'),
    }),
    decide: (dossier, body, context) =>
      decideAnswerOpinion(dossier, { ...body, stepId: idOf<'step'>(body.stepId) }, context),
  }),
  commandRoute(deps, {
    action: 'send-letter',
    path: 'letters-out',
    permission: 'dossier.complete-step',
    summary: 'Record the letter to an agency outside the system',
    body: letter('What is asked of it'),
    decide: (dossier, body, context) => decideSendLetter(dossier, asLetter(body), context),
  }),
  commandRoute(deps, {
    action: 'record-letter',
    path: 'letters-in',
    permission: 'dossier.complete-step',
    summary: 'Record its answer, with which its part is done',
    body: Type.Object({
      ...letter('What it answered').properties,
      opinion: Type.Optional(
        Type.Enum(['agree', 'agreeIf', 'disagree'], { description: 'Where it was asked for one' }),
      ),
      decision: Type.Optional(Type.Enum(['granted', 'refused'], { description: 'Where it decides' })),
    }),
    decide: (dossier, body, context) =>
      decideRecordLetter(dossier, { ...body, stepId: idOf<'step'>(body.stepId) }, context),
  }),
];
