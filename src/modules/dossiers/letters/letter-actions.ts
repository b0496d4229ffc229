import type { StepId } from '#kernel';
import type { SmallAction } from '../casework/small-action.ts';
import { lettersText as text } from './letters.text.ts';
import { decideRecordLetter, decideSendLetter, type Letter } from './letters.ts';

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

export const recordLetter = (stepId: StepId): SmallAction<Letter> => ({
  action: 'record-letter',
  text: text.record,
  fields: [
    { name: 'number', kind: 'code', missing: 'letter.number-missing', ...text.record.number },
    { name: 'note', kind: 'words', missing: 'wait.answer-missing', ...text.record.note },
  ],
  command: (given) => ({ stepId, number: given.text('number'), note: given.text('note') }),
  decide: decideRecordLetter,
});
