import type { StepId } from '#kernel';
import { opinionText } from '../casework/casework.text.ts';
import type { SmallAction, SmallField } from '../casework/small-action.ts';
import { lettersText as text } from './letters.text.ts';
import { type Answer, decideRecordLetter, decideSendLetter, type Letter } from './letters.ts';

export const sendLetter = (stepId: StepId): SmallAction<Letter> => ({
  action: 'send-letter',
  text: text.send,
  fields: [
    { name: 'number', kind: 'code', missing: 'letter.number-missing', ...text.send.number },
    { name: 'note', kind: 'words', ...text.send.note },
  ],
  command: (given) => ({ stepId, number: given.text('number'), note: given.text('note') }),
  decide: decideSendLetter,
});

/** What the answer of an agency is asked besides its words: its opinion, or what it has decided. */
export interface AnswerKind {
  readonly opinion: boolean;
  readonly decision: boolean;
}

const opinions = ['agree', 'agreeIf', 'disagree'] as const;
const decisions = ['granted', 'refused'] as const;

export const recordLetter = (
  stepId: StepId,
  { opinion, decision }: AnswerKind = { opinion: true, decision: true },
): SmallAction<Answer> => ({
  action: 'record-letter',
  text: text.record,
  fields: [
    { name: 'number', kind: 'code', missing: 'letter.number-missing', ...text.record.number },
    { name: 'note', kind: 'words', missing: 'wait.answer-missing', ...text.record.note },
    ...(opinion ? [opinionField] : []),
    ...(decision ? [decisionField] : []),
  ],
  command: ({ text: said }) => ({
    stepId,
    number: said('number'),
    note: said('note'),
    opinion: opinions.find((each) => each === said('opinion')),
    decision: decisions.find((each) => each === said('decision')),
  }),
  decide: decideRecordLetter,
});

const opinionField: SmallField = {
  name: 'opinion',
  kind: 'choice',
  missing: 'opinion.answer-missing',
  ...text.record.opinion,
  choices: opinions.map((value) => ({ value, label: opinionText[value] })),
};

const decisionField: SmallField = {
  name: 'decision',
  kind: 'choice',
  missing: 'letter.decision-missing',
  ...text.record.decision,
  choices: decisions.map((value) => ({ value, label: text.record.decisions[value] })),
};
