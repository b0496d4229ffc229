import type { SmallAction } from '../casework/small-action.ts';
import {
  type AwaitBody,
  decideAwaitBody,
  decideRequestPayment,
  decideSuspend,
  type RequestPayment,
  type Suspend,
} from './begin-wait.ts';
import { decideConfirmPayment, decideRecordBodyAnswer, decideResume, type EndWait } from './end-wait.ts';
import { waitsText as text } from './waits.text.ts';

const until = (words: (typeof text)['awaitBody' | 'requestPayment']['until']) =>
  ({ name: 'until', kind: 'date', ...words }) as const;
const passed = { 'wait.until-passed': 'until' } as const;

export const requestPayment: SmallAction<RequestPayment> = {
  action: 'request-payment',
  text: text.requestPayment,
  waits: 'financial',
  fields: [
    { name: 'amount', kind: 'money', missing: 'payment.amount-wrong', ...text.requestPayment.amount },
    { name: 'note', kind: 'words', missing: 'wait.reason-missing', ...text.requestPayment.note },
    { name: 'number', kind: 'code', ...text.requestPayment.number },
    until(text.requestPayment.until),
  ],
  mends: passed,
  command: ({ text: said, amount, date }) => ({
    amount: amount('amount'),
    note: said('note'),
    number: said('number'),
    until: date('until'),
  }),
  decide: decideRequestPayment,
};

export const confirmPayment: SmallAction<EndWait> = {
  action: 'confirm-payment',
  text: text.confirmPayment,
  fields: [
    { name: 'number', kind: 'code', missing: 'payment.proof-missing', ...text.confirmPayment.number },
    { name: 'note', kind: 'words', ...text.confirmPayment.note },
  ],
  command: ({ text: said }) => ({ note: said('note'), number: said('number') }),
  decide: decideConfirmPayment,
};

export const awaitBody: SmallAction<AwaitBody> = {
  action: 'await-body',
  text: text.awaitBody,
  waits: 'external-opinion',
  fields: [
    { name: 'body', kind: 'line', missing: 'wait.body-missing', ...text.awaitBody.body },
    { name: 'note', kind: 'words', missing: 'wait.reason-missing', ...text.awaitBody.note },
    { name: 'number', kind: 'code', missing: 'letter.number-missing', ...text.awaitBody.number },
    until(text.awaitBody.until),
  ],
  mends: passed,
  command: ({ text: said, date }) => ({
    body: said('body'),
    note: said('note'),
    number: said('number'),
    until: date('until'),
  }),
  decide: decideAwaitBody,
};

export const recordBodyAnswer: SmallAction<EndWait> = {
  action: 'record-body-answer',
  text: text.recordBodyAnswer,
  fields: [
    { name: 'note', kind: 'words', missing: 'wait.answer-missing', ...text.recordBodyAnswer.note },
    { name: 'number', kind: 'code', ...text.recordBodyAnswer.number },
  ],
  command: ({ text: said }) => ({ note: said('note'), number: said('number') }),
  decide: decideRecordBodyAnswer,
};

export const suspend: SmallAction<Suspend> = {
  action: 'suspend',
  text: text.suspend,
  waits: 'force-majeure',
  fields: [
    {
      name: 'reason',
      kind: 'words',
      missing: 'wait.reason-missing',
      phrases: 'suspension',
      ...text.suspend.reason,
    },
    {
      name: 'ground',
      kind: 'line',
      missing: 'wait.ground-missing',
      phrases: 'ground',
      ...text.suspend.ground,
    },
    until(text.suspend.until),
  ],
  mends: passed,
  command: ({ text: said, date }) => ({
    reason: said('reason'),
    ground: said('ground'),
    until: date('until'),
  }),
  decide: decideSuspend,
};

export const resume: SmallAction<EndWait> = {
  action: 'resume',
  text: text.resume,
  fields: [{ name: 'note', kind: 'words', missing: 'wait.reason-missing', ...text.resume.note }],
  command: ({ text: said }) => ({ note: said('note'), number: '' }),
  decide: decideResume,
};
