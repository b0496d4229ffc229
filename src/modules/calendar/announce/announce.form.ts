import {
  type Bilingual,
  err,
  inBoth,
  ok,
  type PlainDate,
  parsePlainDate,
  type Result,
  weekdayOf,
} from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { type DayOff, yearOf } from '../calendar.ts';
import { announceErrors } from './announce.text.ts';
import type { YearDays } from './announcement.ts';
import { dayField, dayRows, formKinds, groundField, saturdayField, saturdayRows } from './year-fields.ts';

/** What a form sent: the days of a year and the document that announces them. */
export type AnnouncedForm = { readonly days: YearDays; readonly ground: string };

/** Days typed as 26/01/2028 or 2028-01-26; rows without a date are left out. */
export function parseYearForm(body: unknown, year: number): Result<AnnouncedForm, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const ground = textIn(body, groundField).slice(0, 500);
  const days = daysIn(body, year, ground, errors);
  const saturdays = saturdaysIn(body, year, days, errors);
  if (ground === '') errors[groundField] = wrong((text) => text.noGround);
  if (hasErrors(errors)) return err(errors);
  return ok({ days: { year, daysOff: days, workingSaturdays: saturdays }, ground });
}

const wrong = (pick: (text: (typeof announceErrors)['vi' | 'en']) => string): Bilingual =>
  inBoth(announceErrors, pick);

function daysIn(
  body: unknown,
  year: number,
  source: string,
  errors: Record<string, Bilingual>,
): readonly DayOff[] {
  const days: DayOff[] = [];
  for (let index = 0; index < dayRows; index++) {
    const at = dayField(index, 'date');
    const date = dateIn(body, at, year, errors);
    if (date === undefined) continue;
    const name = { vi: textIn(body, dayField(index, 'vi')), en: textIn(body, dayField(index, 'en')) };
    const kind = formKinds.find((each) => each === textIn(body, dayField(index, 'kind'))) ?? 'statutory';
    if (name.vi === '' || name.en === '') errors[dayField(index, 'vi')] = wrong((text) => text.noName);
    if (days.some((day) => day.date === date)) errors[at] = wrong((text) => text.twice);
    if (kind !== 'statutory' && weekdayOf(date) >= 6) errors[at] = wrong((text) => text.restDay);
    days.push({ date, name, kind, source });
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function saturdaysIn(
  body: unknown,
  year: number,
  days: readonly DayOff[],
  errors: Record<string, Bilingual>,
): readonly PlainDate[] {
  const saturdays: PlainDate[] = [];
  for (let index = 0; index < saturdayRows; index++) {
    const at = saturdayField(index);
    const date = dateIn(body, at, year, errors);
    if (date === undefined) continue;
    if (weekdayOf(date) !== 6) errors[at] = wrong((text) => text.noSaturday);
    else if (days.some((day) => day.date === date)) errors[at] = wrong((text) => text.alsoOff);
    else if (saturdays.includes(date)) errors[at] = wrong((text) => text.twice);
    saturdays.push(date);
  }
  return saturdays.sort();
}

function dateIn(
  body: unknown,
  name: string,
  year: number,
  errors: Record<string, Bilingual>,
): PlainDate | undefined {
  const typed = textIn(body, name);
  if (typed === '') return undefined;
  const date = parseTyped(typed);
  if (date === undefined) errors[name] = wrong((text) => text.badDate(typed.slice(0, 30)));
  else if (yearOf(date) !== year) errors[name] = wrong((text) => text.otherYear(year));
  return date;
}

function parseTyped(text: string): PlainDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return parsePlainDate(day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
