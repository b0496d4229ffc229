import type { DocumentId } from '#kernel';
import type { SmallAction } from '../casework/small-action.ts';
import { correctText as text } from './correct-result.text.ts';
import { type CorrectResult, decideCorrectResult } from './correct-result.ts';

/** The words; the files come beside them. */
export const correctResult = (documents: readonly DocumentId[]): SmallAction<CorrectResult> => ({
  action: 'correct-result',
  text,
  fields: [
    { name: 'order', kind: 'code', missing: 'correct.order-missing', ...text.order },
    { name: 'reason', kind: 'words', missing: 'correct.reason-missing', ...text.reason },
    { name: 'number', kind: 'code', ...text.number },
  ],
  mends: { 'result.missing': 'files' },
  command: (given) => ({
    documents,
    order: given.text('order'),
    reason: given.text('reason'),
    number: given.text('number'),
  }),
  decide: decideCorrectResult,
});
