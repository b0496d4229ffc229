import { Type } from 'typebox';
import { type PlainDate, parsePlainDate } from '#kernel';
import type { AnyApiRoute } from '#platform/http';
import type { DossierDeps } from '../deps.ts';
import { decideAwaitBody, decideRequestPayment, decideSuspend } from '../waits/begin-wait.ts';
import { decideConfirmPayment, decideRecordBodyAnswer, decideResume } from '../waits/end-wait.ts';
import { commandRoute } from './command.route.ts';
import { note, numberIn } from './schemas.ts';

const until = Type.Optional(
  Type.String({ format: 'date', description: 'By when it should be over, YYYY-MM-DD' }),
);
const over = (number: string) => Type.Object({ note: note('What it says'), number: numberIn(number) });

/** The day of a body; a wrong one has been refused by the schema. */
const dayIn = (text: string | undefined): PlainDate | undefined => parsePlainDate(text);

/** What a dossier waits for, and what ends it (handbook §4.7). */
export const waitsApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  commandRoute(deps, {
    action: 'request-payment',
    path: 'payment-requests',
    permission: 'dossier.request-payment',
    summary: 'Ask for a payment: the clock stands until it is proved',
    body: Type.Object({
      amount: Type.Integer({ minimum: 1, description: 'Whole đồng' }),
      note: note('What it is for'),
      number: numberIn('Of the notice'),
      until,
    }),
    decide: (dossier, body, context) =>
      decideRequestPayment(dossier, { ...body, until: dayIn(body.until) }, context),
  }),
  commandRoute(deps, {
    action: 'confirm-payment',
    path: 'payments',
    permission: 'dossier.confirm-payment',
    summary: 'Record the proof of payment: the clock runs again',
    body: over('Of the receipt'),
    decide: decideConfirmPayment,
  }),
  commandRoute(deps, {
    action: 'await-body',
    path: 'body-requests',
    permission: 'dossier.await-body',
    summary: 'Ask a body outside the dossier; whether the clock stands is the procedure’s',
    body: Type.Object({
      body: Type.String({ maxLength: 300, description: 'Which body' }),
      note: note('What is asked'),
      number: numberIn('Of the letter'),
      until,
    }),
    decide: (dossier, body, context) =>
      decideAwaitBody(dossier, { ...body, until: dayIn(body.until) }, context),
  }),
  commandRoute(deps, {
    action: 'record-body-answer',
    path: 'body-answers',
    permission: 'dossier.await-body',
    summary: 'Record what the body answered',
    body: over('Of the letter'),
    decide: decideRecordBodyAnswer,
  }),
  commandRoute(deps, {
    action: 'suspend',
    path: 'suspensions',
    permission: 'dossier.suspend',
    summary: 'Suspend on a ground the law names',
    body: Type.Object({ reason: note('Why'), ground: note('The provision it rests on'), until }),
    decide: (dossier, body, context) =>
      decideSuspend(dossier, { ...body, until: dayIn(body.until) }, context),
  }),
  commandRoute(deps, {
    action: 'resume',
    path: 'resumptions',
    permission: 'dossier.suspend',
    summary: 'Go on after a suspension',
    body: over('Of the decision, if there is one'),
    decide: decideResume,
  }),
];
