import { type Instant, type Refusal, refusal } from '#kernel';
import { answerAwaitedBy } from '../closing/close-for-silence.ts';
import type { Dossier, WaitReason } from '../dossier.ts';
import { messagesOver } from '../messages/messages.ts';
import { hasResult } from '../result/has-result.ts';
import type { Action } from '../transition.ts';

type Hindrance = (dossier: Dossier, now: Instant) => Refusal | undefined;

const notWaiting =
  (reason: WaitReason): Hindrance =>
  ({ waits }) =>
    waits.some((wait) => wait.reason === reason) ? undefined : refusal('wait.not-open');

const waitingAlready =
  (reason: WaitReason): Hindrance =>
  ({ waits }) =>
    waits.some((wait) => wait.reason === reason && wait.stepId === null)
      ? refusal('wait.already-open')
      : undefined;

/**
 * Why an action that the state allows would be refused whatever is written in its form: nothing of the kind
 * is awaited, a date has not passed. Such an action is not offered, and its form is not shown.
 */
const hindrances: Partial<Record<Action, Hindrance>> = {
  'request-payment': waitingAlready('financial'),
  'confirm-payment': notWaiting('financial'),
  'await-body': waitingAlready('external-opinion'),
  'record-body-answer': notWaiting('external-opinion'),
  resume: notWaiting('force-majeure'),
  extend: ({ extension, deadline }) => {
    if (!deadline) return refusal('extend.not-running');
    return extension ? refusal('extend.only-once', { since: extension.at }) : undefined;
  },
  'ask-opinion': ({ decision }) => (decision === null ? undefined : refusal('opinion.decided-already')),
  'send-message': messagesOver,
  'correct-result': (dossier) => (hasResult(dossier) ? undefined : refusal('result.missing')),
  'close-for-silence': (dossier, now) => {
    const until = answerAwaitedBy(dossier);
    if (until === null) return refusal('silence.no-date');
    return now <= until ? refusal('silence.date-not-passed', { until }) : undefined;
  },
};

export const hindranceTo = (dossier: Dossier, action: Action, now: Instant): Refusal | undefined =>
  hindrances[action]?.(dossier, now);
