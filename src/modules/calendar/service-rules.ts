import { addMinutes, err, type Instant, localOf, ok, type Result, startOfDay } from '#kernel';
import { addWorkingTime } from './add-working-time.ts';
import type { Calendar } from './calendar.ts';
import type { Deadline } from './deadline.ts';
import { type CalendarFault, unknownDate } from './fault.ts';
import { closingOf, countingStart, dayOf, nextOpenDay, openingOf } from './working-count.ts';

/** By when the desk is alerted of an online dossier, and by when it must have accepted or answered it. */
export type OnlineAcceptance = { readonly alertBy: Instant; readonly accept: Deadline };

const alertMinutes = 2 * 60;
const acceptMinutes = 8 * 60;

/**
 * Online filing: the desk is alerted within 2 working hours and accepts, or asks once for a supplement,
 * within 8. What arrives in the last working hour or on a day off counts from the next opening (§4.5.2);
 * exactly one hour before closing is still counted from then, as with "after 15:00".
 */
export function onlineAcceptance(
  submittedAt: Instant,
  calendar: Calendar,
): Result<OnlineAcceptance, CalendarFault> {
  const today = dayOf(calendar, localOf(submittedAt).date);
  if (!today) return err(unknownDate(calendar));
  const inLastHour = today.minutes > 0 && submittedAt > addMinutes(closingOf(today), -60);
  const from = inLastHour ? openingAfter(calendar, submittedAt) : ok(submittedAt);
  if (!from.ok) return from;
  const alert = addWorkingTime(from.value, alertMinutes, calendar);
  const accept = addWorkingTime(from.value, acceptMinutes, calendar);
  if (!alert.ok) return alert;
  return accept.ok ? ok({ alertBy: alert.value.due, accept: accept.value }) : accept;
}

/**
 * By when an accepted electronic file must be with the competent agency: at once, read as the close of the
 * same day; within the first hour of the next working day when received after 15:00 (§4.5.3).
 */
export function handOverBy(receivedAt: Instant, calendar: Calendar): Result<Instant, CalendarFault> {
  const { date } = localOf(receivedAt);
  const today = dayOf(calendar, date);
  if (!today) return err(unknownDate(calendar));
  const afterThree = receivedAt > addMinutes(startOfDay(date), 15 * 60);
  if (today.minutes > 0 && !afterThree) return ok(closingOf(today));
  const opening = openingAfter(calendar, receivedAt);
  return opening.ok ? ok(addMinutes(opening.value, 60)) : opening;
}

/** When counting would begin for something received now: itself in office hours, else the next opening. */
export const startOfCounting = countingStart;

function openingAfter(calendar: Calendar, at: Instant): Result<Instant, CalendarFault> {
  const day = nextOpenDay(calendar, at);
  return day.ok ? ok(openingOf(day.value)) : day;
}
