import { plainDate } from '#kernel';
import type { SmallAction } from '../casework/small-action.ts';
import { decideExtend, type Extend } from './extend.ts';
import { extensionText as text } from './extension.text.ts';

export const extend: SmallAction<Extend> = {
  action: 'extend',
  text,
  fields: [
    { name: 'newDate', kind: 'date', missing: 'extend.date-missing', ...text.newDate },
    { name: 'reason', kind: 'words', missing: 'extend.reason-missing', phrases: 'extension', ...text.reason },
    { name: 'number', kind: 'code', missing: 'letter.number-missing', ...text.number },
  ],
  mends: { 'extend.date-not-later': 'newDate' },
  command: (given) => ({
    newDate: given.date('newDate') ?? plainDate('1970-01-01'),
    reason: given.text('reason'),
    number: given.text('number'),
  }),
  decide: decideExtend,
};
