import { Type } from 'typebox';
import { parsePlainDate, plainDate } from '#kernel';
import type { AnyApiRoute } from '#platform/http';
import { decideCloseForSilence } from '../closing/close-for-silence.ts';
import { decideReopen } from '../closing/reopen.ts';
import { decideStop } from '../closing/stop.ts';
import type { DossierDeps } from '../deps.ts';
import { decideExtend } from '../extension/extend.ts';
import { decideCorrectResult } from '../result/correct-result.ts';
import { commandRoute } from './command.route.ts';
import { documentIds } from './papers.action.ts';
import { idIn, none, note, numberIn, sliceIn } from './schemas.ts';

/** New dates, corrections, and the ends that are no result. */
export const closingApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  commandRoute(deps, {
    action: 'extend',
    path: 'apologies',
    permission: 'dossier.extend',
    summary: 'Apologise in writing with a new date, once; lateness is measured by the first',
    body: Type.Object({
      newDate: Type.String({ format: 'date', description: 'YYYY-MM-DD' }),
      reason: note('Why it is late'),
      number: numberIn('Of the letter of apology'),
    }),
    decide: (dossier, body, context) =>
      decideExtend(
        dossier,
        { ...body, newDate: parsePlainDate(body.newDate) ?? plainDate('1970-01-01') },
        context,
      ),
  }),
  commandRoute(deps, {
    action: 'correct-result',
    path: 'corrections',
    permission: 'dossier.correct-result',
    summary: 'Put a new result in the place of a wrong one, by a decision that links both',
    body: Type.Object({
      documents: Type.Array(idIn('Id that POST /api/v1/documents answered'), { minItems: 1, maxItems: 20 }),
      number: numberIn('Of the new result'),
      order: numberIn('Of the decision to correct'),
      reason: note('What was wrong'),
      slice: Type.Optional(sliceIn),
    }),
    papers: ({ documents }) => documents,
    decide: (dossier, body, context) =>
      decideCorrectResult(dossier, { ...body, documents: documentIds(body.documents) }, context),
  }),
  commandRoute(deps, {
    action: 'stop',
    path: 'stop',
    permission: 'dossier.stop',
    summary: 'Stop handling for good, at the owner’s request or on a ground the law names',
    body: Type.Object({
      asked: Type.Enum(['owner', 'law']),
      reason: note('Why'),
      ground: note('The provision it rests on'),
    }),
    decide: decideStop,
  }),
  commandRoute(deps, {
    action: 'close-for-silence',
    path: 'silence',
    permission: 'dossier.stop',
    summary: 'Close what the applicant has not answered by its date',
    body: none,
    decide: decideCloseForSilence,
  }),
  commandRoute(deps, {
    action: 'reopen',
    path: 'reopening',
    permission: 'dossier.reopen',
    summary: 'Take a dossier up again, by order',
    body: Type.Object({ order: numberIn('Of the order'), reason: note('Why') }),
    decide: decideReopen,
  }),
];
