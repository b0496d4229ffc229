import type { DocumentId } from '#kernel';
import type { SmallAction, SmallField } from '../casework/small-action.ts';
import type { Slice } from '../dossier.ts';
import { correctText as text } from './correct-result.text.ts';
import { type CorrectResult, decideCorrectResult } from './correct-result.ts';

/** The words; the files come beside them. */
export const correctResult = (
  documents: readonly DocumentId[],
  slices: readonly Slice[] = [],
): SmallAction<CorrectResult> => ({
  action: 'correct-result',
  text,
  fields: [
    { name: 'order', kind: 'code', missing: 'correct.order-missing', ...text.order },
    { name: 'reason', kind: 'words', missing: 'correct.reason-missing', ...text.reason },
    { name: 'number', kind: 'code', ...text.number },
    ...(slices.length > 1 ? [sliceField(slices)] : []),
  ],
  mends: {
    'result.missing': 'files',
    'result.slice-missing': 'slice',
    'result.slice-of-other': 'slice',
    'result.slice-not-begun': 'slice',
  },
  command: (given) => ({
    documents,
    order: given.text('order'),
    reason: given.text('reason'),
    number: given.text('number'),
    slice: given.text('slice') || undefined,
  }),
  decide: decideCorrectResult,
});

/** In a chain of procedures filed once each member has a result of its own. */
const sliceField = (slices: readonly Slice[]): SmallField => ({
  name: 'slice',
  kind: 'choice',
  missing: 'result.slice-missing',
  ...text.slice,
  choices: slices.map(({ key, name }) => ({ value: key, label: name })),
});
