import { addDays, type Bilingual, inBoth, type PlainDate, plainDate, weekdayOf } from '#kernel';
import type { DayOff } from '../calendar.ts';
import { daysOffText } from './days-off.text.ts';
import { lunarDate } from './lunar.ts';

type Named = { readonly date: PlainDate; readonly name: Name };
type Name = Exclude<keyof (typeof daysOffText)['vi'], 'compensation'>;

/**
 * The days off of a year by the law alone, for years that nobody has announced: those named by Labour Code
 * 2019 Art. 112 and Resolution 28/2026/QH16, and for each on a Saturday or Sunday the next working day
 * (Art. 111(3)). Where the law leaves a choice to the yearly announcement, what it mostly chose: of Tết one
 * day before and four from the first; of the days beside 2 September the one that joins it to a weekend.
 * There are no swapped days: only an announcement makes them.
 */
export function statutoryDaysOff(year: number): readonly DayOff[] {
  const named = namedDays(year);
  const days: DayOff[] = named.map(({ date, name }) =>
    dayOff(date, nameOf(name), 'statutory', groundOf(name)),
  );
  const taken = new Set(named.map(({ date }) => date));
  for (const { date, name } of named.filter((day) => isWeekend(day.date))) {
    const instead = nextWorkingDay(date, taken);
    taken.add(instead);
    const called = inBoth(daysOffText, (text) => text.compensation(text[name]));
    days.push(dayOff(instead, called, 'compensatory', 'Labour Code 2019 Art. 111(3)'));
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const dayOff = (date: PlainDate, name: Bilingual, kind: DayOff['kind'], source: string): DayOff => ({
  ...{ date, name, kind, source, assumed: true },
});

const nameOf = (name: Name): Bilingual => inBoth(daysOffText, (text) => text[name]);

const groundOf = (name: Name): string =>
  name === 'culture' ? 'Resolution 28/2026/QH16' : 'Labour Code 2019 Art. 112';

/** By date. Earlier law knew fewer days: Labour Code 2012 one day of September, older ones four of Tết. */
function namedDays(year: number): readonly Named[] {
  const on = (monthDay: string): PlainDate => plainDate(`${year}-${monthDay}`);
  const first = lunarDate(year, 1, 1);
  const tet = (year >= 2013 ? [-1, 0, 1, 2, 3] : [-1, 0, 1, 2]).map((days) => addDays(first, days));
  const days: Named[] = [
    { date: on('01-01'), name: 'newYear' },
    ...tet.map((date) => ({ date, name: 'lunarNewYear' as const })),
    ...(year >= 2007 ? [{ date: lunarDate(year, 3, 10), name: 'hungKings' as const }] : []),
    { date: on('04-30'), name: 'reunification' },
    { date: on('05-01'), name: 'labour' },
    { date: on('09-02'), name: 'national' },
    ...(year >= 2021 ? [{ date: besideNationalDay(on('09-02')), name: 'nationalAdjacent' as const }] : []),
    ...(year >= 2026 ? [{ date: on('11-24'), name: 'culture' as const }] : []),
  ];
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** 1 or 3 September: whichever makes the longer rest without a swap; so it was announced every year from 2021. */
const besideNationalDay = (day: PlainDate): PlainDate =>
  addDays(day, [1, 4, 7].includes(weekdayOf(day)) ? 1 : -1);

const isWeekend = (date: PlainDate): boolean => weekdayOf(date) >= 6;

function nextWorkingDay(date: PlainDate, taken: ReadonlySet<PlainDate>): PlainDate {
  let next = addDays(date, 1);
  while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
  return next;
}
