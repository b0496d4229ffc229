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

/** Days an agency may be closed by itself in one announcement: a setting of ours. */
export const mostClosures = 60;
export const hourField = (kind: 'hours' | 'reception', day: HourDay) => `${kind}.${day}`;
const closureParts = ['date', 'vi', 'en', 'source', 'open'] as const;
export type ClosurePart = (typeof closureParts)[number];
export const closureField = (row: number, part: ClosurePart) => `closures[${row}].${part}`;

/** Rows of the list that are there, as they are numbered in the names of their fields. */
export const closureRowsIn = (values: object): readonly number[] =>
  Array.from({ length: mostClosures }, (_, row) => row).filter((row) =>
    closureParts.some((part) => Object.hasOwn(values, closureField(row, part))),
  );

/** Adding a row, taking one away: the rest of the form stays as it was typed. */
export const addClosure = 'add-closure';
export const removeClosure = (row: number): string => `remove-closure.${row}`;
/** Receiving on Saturday morning, by the hours of Friday's. */
export const onSaturday = 'saturday-morning';

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
    .slice(0, mostClosures)
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

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The form after a button that changes its rows; undefined when the button does something else. */
export function withRowsChanged(typed: Typed, act: string): Typed | undefined {
  const rows = closureRowsIn(typed);
  if (act === addClosure) return listed(typed, rows, rows.length < mostClosures);
  if (act === onSaturday) {
    const friday = typed[hourField('reception', 'friday')];
    const [morning = '07:30-11:30'] = typeof friday === 'string' ? friday.split(/[,;]/).filter(Boolean) : [];
    return { ...typed, [hourField('reception', 'saturday')]: morning.trim() };
  }
  const gone = rows.find((row) => act === removeClosure(row));
  return gone === undefined
    ? undefined
    : listed(
        typed,
        rows.filter((row) => row !== gone),
        false,
      );
}

/** The rows numbered from the first, with an empty one at the end when it is wanted. */
function listed(typed: Typed, rows: readonly number[], more: boolean): Typed {
  const rest = Object.entries(typed).filter(([name]) => !name.startsWith('closures['));
  const kept = rows.flatMap((row, index) =>
    closureParts.map((part) => [closureField(index, part), typed[closureField(row, part)]] as const),
  );
  const empty = more ? [[closureField(rows.length, 'date'), ''] as const] : [];
  return Object.fromEntries([...rest, ...kept, ...empty]);
}
