import type { PlainDate } from '#kernel';
import type { YearDays } from './announcement.ts';

/** Rows of days off a form may have at most. */
export const dayRows = 32;
export const saturdayRows = 4;
export const formKinds = ['statutory', 'compensatory', 'swap-off'] as const;

export const dayField = (index: number, part: 'date' | 'vi' | 'en' | 'kind'): string =>
  `day[${index}].${part}`;
export const saturdayField = (index: number): string => `saturday[${index}]`;
export const groundField = 'ground';

/** The form of a year as it stands. */
export function valuesOf(
  { daysOff, workingSaturdays }: YearDays,
  ground: string,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = { [groundField]: ground };
  for (const [index, day] of daysOff.entries()) {
    values[dayField(index, 'date')] = typedDate(day.date);
    values[dayField(index, 'vi')] = day.name.vi;
    values[dayField(index, 'en')] = day.name.en;
    values[dayField(index, 'kind')] = day.kind;
  }
  for (const [index, date] of workingSaturdays.entries()) values[saturdayField(index)] = typedDate(date);
  return values;
}

export const typedDate = (date: PlainDate): string =>
  `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
