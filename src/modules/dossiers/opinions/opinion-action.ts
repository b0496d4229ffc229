import type { StepId } from '#kernel';
import { opinionText } from '../casework/casework.text.ts';
import type { SmallAction } from '../casework/small-action.ts';
import { type AnswerOpinion, decideAnswerOpinion } from './answer-opinion.ts';
import { opinionsText } from './opinions.text.ts';
import { decideWithdrawQuestion, type WithdrawQuestion } from './question.ts';

const answers = ['agree', 'agreeIf', 'disagree'] as const;

/** Taking back a question that is not needed any more. */
export const withdrawQuestion = (stepId: StepId): SmallAction<WithdrawQuestion> => ({
  action: 'withdraw-question',
  text: opinionsText.withdraw,
  fields: [
    { name: 'reason', kind: 'words', missing: 'question.reason-missing', ...opinionsText.withdraw.reason },
  ],
  command: ({ text }) => ({ stepId, reason: text('reason') }),
  decide: decideWithdrawQuestion,
});

/** Yes, yes on conditions, no: anything but a plain yes says why, which the decision checks. */
export const answerOpinion = (stepId: StepId): SmallAction<AnswerOpinion> => ({
  action: 'answer-opinion',
  text: opinionsText.answer,
  fields: [
    {
      name: 'answer',
      kind: 'choice',
      missing: 'opinion.answer-missing',
      ...opinionsText.answer.choice,
      choices: answers.map((value) => ({ value, label: opinionText[value] })),
    },
    { name: 'note', kind: 'words', phrases: 'opinion', ...opinionsText.answer.note },
  ],
  mends: { 'opinion.reason-missing': 'note' },
  command: ({ text }) => ({
    stepId,
    answer: answers.find((each) => each === text('answer')) ?? 'disagree',
    note: text('note'),
  }),
  decide: decideAnswerOpinion,
});
