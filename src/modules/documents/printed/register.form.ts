import { addDays, type PlainDate, parsePlainDate } from '#kernel';
import { dateIn, isoOfParts, textIn } from '#ui/forms';

export type RegisterPeriod = { readonly from: PlainDate; readonly to: PlainDate };

/**
 * The period an address asks for: as the three boxes of each day, or as `tu=2026-11-01&den=2026-11-30`. What is
 * not said is the month up to today; days in the wrong order change places.
 */
export function periodIn(query: Readonly<Record<string, string>>, today: PlainDate): RegisterPeriod {
  const to = dayIn(query, 'den') ?? today;
  const from = dayIn(query, 'tu') ?? firstOfMonth(to);
  return from <= to ? { from, to } : { from: to, to: from };
}

const dayIn = (query: Readonly<Record<string, string>>, name: string): PlainDate | undefined =>
  parsePlainDate(isoOfParts(dateIn(query, name))) ?? parsePlainDate(textIn(query, name));

const firstOfMonth = (date: PlainDate): PlainDate => addDays(date, 1 - Number(date.slice(8)));
