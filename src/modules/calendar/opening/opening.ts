import {
  addDays,
  type Bilingual,
  dateIn,
  type Instant,
  instantOfDay,
  localOf,
  type PlainDate,
} from '#kernel';
import type { Calendar, Session } from '../calendar.ts';
import { dayOf } from '../working-count.ts';

/** Why nobody receives on a whole day: a day off or a closure by its name, or the weekly rest. */
export type ClosedFor = Bilingual | 'weekly-rest';

/**
 * Whether a desk receives at a moment, and until when or from when; `why` names the first whole day it is
 * closed until then, a day off before a weekly rest. No opening is known past a year without one.
 */
export type Opening =
  | { readonly open: true; readonly until: Instant }
  | { readonly open: false; readonly opensAt: Instant | undefined; readonly why: ClosedFor | undefined };

/** One day as a visitor reads it; `why` where nobody receives. */
export interface ReceptionDay {
  readonly date: PlainDate;
  readonly sessions: readonly Session[];
  readonly why: ClosedFor | undefined;
}

const searchedDays = 366;

/** Reception hours, which are not the hours the clock runs (handbook §5.1). */
export function openingAt(calendar: Calendar, at: Instant): Opening {
  const { minute } = localOf(at);
  const today = dayOf(calendar, dateIn(at));
  const now = today?.reception.find(({ from, to }) => from <= minute && minute < to);
  if (today && now) return { open: true, until: instantOfDay(today.number, now.to) };
  return nextOpening(calendar, at, minute);
}

function nextOpening(calendar: Calendar, at: Instant, minute: number): Opening {
  const closed: ClosedFor[] = [];
  for (let ahead = 0; ahead < searchedDays; ahead += 1) {
    const date = addDays(dateIn(at), ahead);
    const day = dayOf(calendar, date);
    const session = day?.reception.find(({ from }) => ahead > 0 || from > minute);
    const why = closed.find((each) => each !== 'weekly-rest') ?? closed[0];
    if (day && session) return { open: false, opensAt: instantOfDay(day.number, session.from), why };
    const reason = closedFor(calendar, date);
    if (reason !== undefined) closed.push(reason);
  }
  return { open: false, opensAt: undefined, why: closed.find((each) => each !== 'weekly-rest') };
}

function closedFor(calendar: Calendar, date: PlainDate): ClosedFor | undefined {
  const day = dayOf(calendar, date);
  if (!day || day.reception.length > 0) return undefined;
  return day.dayOff?.name ?? 'weekly-rest';
}

/** The seven days from the one an instant lies in. */
export const receptionWeek = (calendar: Calendar, at: Instant): readonly ReceptionDay[] =>
  Array.from({ length: 7 }, (_, ahead) => {
    const date = addDays(dateIn(at), ahead);
    const sessions = dayOf(calendar, date)?.reception ?? [];
    return { date, sessions, why: closedFor(calendar, date) };
  });
