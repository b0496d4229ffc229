import { Type } from 'typebox';
import { dateIn, err, idOf, parsePlainDate, refusal } from '#kernel';
import { opinionUnits } from '#organisations';
import { type AnyApiRoute, apiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { decideAskOpinion, unitValue } from '../opinions/ask-opinion.ts';
import { decideRemindOpinion, decideWithdrawQuestion } from '../opinions/question.ts';
import { commandRoute } from './command.route.ts';
import { runCommand } from './run-command.action.ts';
import { dossierOut, dossierParams, idIn, none, note } from './schemas.ts';

const question = idIn('Id of the step that the question is');

/** Questions from the desk to other units of the province. */
export const questionsApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/dossiers/:id/questions',
    permission: 'dossier.ask-opinion',
    audit: 'api.dossier.ask-opinion',
    summary: 'Ask other units for their opinion, each by a day inside the time limit',
    params: dossierParams,
    body: Type.Object({
      question: note('What is asked'),
      units: Type.Array(
        Type.Object({
          unit: idIn('Id of another agency, or of another division of one’s own'),
          until: Type.String({ format: 'date', description: 'The last day for the answer' }),
        }),
        { minItems: 1, maxItems: 20 },
      ),
    }),
    query: none,
    response: dossierOut,
    handle: async ({ params, body }, request) => {
      const { actor, now } = request;
      const units = actor.kind === 'official' ? await opinionUnits(deps.office.db, actor, dateIn(now)) : [];
      const asked = body.units.flatMap(({ unit: id, until: day }) => {
        const unit = units.find((each) => unitValue(each) === id);
        const until = parsePlainDate(day);
        return unit && until ? [{ unit, until }] : [];
      });
      const complete = asked.length === body.units.length;
      return runCommand(deps, request, { id: params.id, action: 'ask-opinion' }, (dossier, context) =>
        complete
          ? decideAskOpinion(dossier, { question: body.question, asked }, context)
          : err(refusal('question.unit-missing')),
      );
    },
  }),
  commandRoute(deps, {
    action: 'remind-opinion',
    path: 'question-reminders',
    permission: 'dossier.ask-opinion',
    summary: 'Remind a unit of a question it has not answered, once a day',
    body: Type.Object({ stepId: question }),
    decide: (dossier, body, context) =>
      decideRemindOpinion(dossier, { stepId: idOf<'step'>(body.stepId) }, context),
  }),
  commandRoute(deps, {
    action: 'withdraw-question',
    path: 'question-withdrawals',
    permission: 'dossier.ask-opinion',
    summary: 'Take back a question that nobody has answered yet',
    body: Type.Object({ stepId: question, reason: note('Why it is not needed any more') }),
    decide: (dossier, body, context) =>
      decideWithdrawQuestion(dossier, { ...body, stepId: idOf<'step'>(body.stepId) }, context),
  }),
];
