import { type PlainDate, parsePlainDate } from '#kernel';
import type { FieldKind, PaperFields } from './fields.ts';

/** A day as it is typed, `3/11/2026`, or as the machine says it, `2026-11-03`. */
export function dayIn(text: string | undefined): PlainDate | undefined {
  const typed = (text ?? '').trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (!parts) return parsePlainDate(typed);
  const [, day = '', month = '', year = ''] = parts;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const days: readonly FieldKind[] = ['issuedOn', 'validUntil'];

/** Days written in a way no calendar has, by their fields. */
export const wrongDays = (fields: PaperFields): readonly FieldKind[] =>
  days.filter((kind) => (fields[kind] ?? '').trim() !== '' && dayIn(fields[kind]) === undefined);
