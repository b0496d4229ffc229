import type { StepId } from '#kernel';
import { opinionText } from '../casework/casework.text.ts';
import type { SmallAction } from '../casework/small-action.ts';
import { type AnswerOpinion, decideAnswerOpinion } from './answer-opinion.ts';
import { opinionsText } from './opinions.text.ts';

const answers = ['agree', 'agreeIf', 'disagree'] as const;

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
    { name: 'note', kind: 'words', ...opinionsText.answer.note },
  ],
  mends: { 'opinion.reason-missing': 'note' },
  command: ({ text }) => ({
    stepId,
    answer: answers.find((each) => each === text('answer')) ?? 'disagree',
    note: text('note'),
  }),
  decide: decideAnswerOpinion,
});
