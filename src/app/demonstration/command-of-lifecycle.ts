import {
  decideAnswerOpinion,
  decideAwaitBody,
  decideCloseForSilence,
  decideConfirmPayment,
  decideCorrectResult,
  decideExtend,
  decideRecordBodyAnswer,
  decideReopen,
  decideRequestPayment,
  decideResume,
  decideStop,
  decideSuspend,
} from '#dossiers';
import { addDays, dateIn } from '#kernel';
import type { About, Sent } from './about.ts';
import type { Deed } from './storyline.ts';

type Of<Word extends Deed['do']> = Extract<Deed, { do: Word }>;

/** What makes a dossier wait, and what lets it go on. */
export function waitingOf(deed: Of<'pay' | 'paid' | 'askBody' | 'bodyAnswers' | 'suspend' | 'resume'>): Sent {
  const until = undefined;
  switch (deed.do) {
    case 'pay':
      return {
        action: 'request-payment',
        decide: (dossier, context) => decideRequestPayment(dossier, { ...deed, until }, context),
      };
    case 'paid':
      return {
        action: 'confirm-payment',
        decide: (dossier, context) => decideConfirmPayment(dossier, { ...deed, note: '' }, context),
      };
    case 'askBody':
      return {
        action: 'await-body',
        decide: (dossier, context) => decideAwaitBody(dossier, { ...deed, until }, context),
      };
    case 'bodyAnswers':
      return {
        action: 'record-body-answer',
        decide: (dossier, context) => decideRecordBodyAnswer(dossier, deed, context),
      };
    case 'suspend':
      return {
        action: 'suspend',
        decide: (dossier, context) => decideSuspend(dossier, { ...deed, until }, context),
      };
    default:
      return {
        action: 'resume',
        decide: (dossier, context) => decideResume(dossier, { ...deed, number: '' }, context),
      };
  }
}

/** The opinion of the planning authority. */
export function advice({ answer, note }: Of<'advise'>, { dossier }: About): Sent {
  const asked = dossier.steps.find(({ kind, party }) => kind === 'consult' && party === 'planning');
  if (!asked) throw new Error('Nobody asks the planning authority');
  return {
    action: 'answer-opinion',
    decide: (state, context) => decideAnswerOpinion(state, { stepId: asked.id, answer, note }, context),
  };
}

/** A new date, an end without a result, a correction, a second beginning. */
export function endingOf(
  deed: Of<'apologise' | 'stop' | 'silence' | 'correct' | 'reopen'>,
  { documentId, number, at }: About,
): Sent {
  switch (deed.do) {
    case 'apologise': {
      const command = { ...deed, newDate: addDays(dateIn(at), deed.days) };
      return { action: 'extend', decide: (dossier, context) => decideExtend(dossier, command, context) };
    }
    case 'stop':
      return {
        action: 'stop',
        decide: (dossier, context) => decideStop(dossier, { ...deed, asked: 'owner' }, context),
      };
    case 'silence':
      return {
        action: 'close-for-silence',
        decide: (dossier, context) => decideCloseForSilence(dossier, {}, context),
      };
    case 'correct': {
      const documents = documentId === undefined ? [] : [documentId];
      const command = { ...deed, documents, number: `${number + 1}A/${dateIn(at).slice(0, 4)}` };
      return {
        action: 'correct-result',
        decide: (dossier, context) => decideCorrectResult(dossier, command, context),
      };
    }
    default:
      return { action: 'reopen', decide: (dossier, context) => decideReopen(dossier, deed, context) };
  }
}
