import type { PlainDate } from '#kernel';
import type { OfficeHours } from '../calendar.ts';
import { sessionText } from '../reading/hours-at.ts';
import type { OwnHours } from '../reading/parse-unit-hours.ts';

/** Days as the file of hours calls them; a Saturday worked in exchange last. */
export const hourDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'madeUpDay',
] as const;
export type HourDay = (typeof hourDays)[number];

export const closureRows = 6;
export const hourField = (kind: 'hours' | 'reception', day: HourDay) => `${kind}.${day}`;
export const closureField = (row: number, part: 'date' | 'vi' | 'en' | 'source' | 'open') =>
  `closures[${row}].${part}`;

type Values = Readonly<Record<string, string>>;

/** Hours as they are typed: `07:30-11:30, 13:30-17:00`; an empty line is a day without any. */
export function hourValues(own: OwnHours | undefined, usual: OfficeHours, from: PlainDate): Values {
  const week = (kind: 'hours' | 'reception', hours: OfficeHours) =>
    [...Object.values(hours.weekly), hours.madeUpDay].map((sessions, index) => [
      hourField(kind, hourDays[index] ?? 'madeUpDay'),
      sessions.map(sessionText).join(', '),
    ]);
  const hours = own?.hours ?? usual;
  const closures = (own?.closures ?? [])
    .slice(0, closureRows)
    .flatMap(({ date, name, source, open }, row) => [
      [closureField(row, 'date'), typedDay(date)],
      [closureField(row, 'vi'), name.vi],
      [closureField(row, 'en'), name.en],
      [closureField(row, 'source'), source],
      [closureField(row, 'open'), open.map(sessionText).join(', ')],
    ]);
  return Object.fromEntries([
    ['validFrom', typedDay(from)],
    ...week('hours', hours),
    ...week('reception', own?.reception ?? hours),
    ...closures,
  ]);
}

const typedDay = (day: PlainDate): string => day.split('-').reverse().join('/');
