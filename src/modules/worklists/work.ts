import { addWorkingTime, type Calendar, type TrafficLight, workdayMinutes } from '#calendar';
import { type Channel, clockIn, countdown, type Handling, type Timeliness } from '#dossiers';
import type { Bilingual, DossierId, Instant, ProcedureVersionId, UnitId } from '#kernel';
import { hasClock, type Section } from './sections.ts';

/** One piece of work, as the database has it. */
export interface WorkRow {
  /** Of the step, or of the dossier where the work is no step. */
  readonly id: string;
  readonly dossierId: DossierId;
  readonly node: string | undefined;
  readonly since: Instant;
  readonly dueAt: Instant | undefined;
  readonly sortAt: Instant;
  readonly code: string | undefined;
  readonly requestCode: string;
  readonly versionId: ProcedureVersionId;
  readonly competentId: UnitId;
  readonly handling: Handling;
  readonly channel: Channel;
  readonly timeliness: Timeliness | undefined;
  readonly dossierDueAt: Instant | undefined;
  readonly applicantName: string;
  /** The applicant's messages that nobody has answered or marked as read. */
  readonly unreadMessages: number;
}

/** The same with its clock read and its names known: what a list shows. */
export interface WorkItem extends WorkRow {
  readonly procedure: Bilingual;
  readonly step: Bilingual | undefined;
  /** Undefined where no clock runs: paused, or over. */
  readonly clock: { readonly light: TrafficLight; readonly minutesLeft: number } | undefined;
}

/** Reads the clock of a row. A step's begins when it opened; a paused or finished dossier has none. */
export function clockOf(section: Section, row: WorkRow, calendar: Calendar, now: Instant): WorkItem['clock'] {
  const stands = clockIn[row.handling] === 'paused' || clockIn[row.handling] === 'over';
  if (!hasClock(section) || stands || row.dueAt === undefined) return undefined;
  const { light, minutesLeft } = countdown({ startsAt: row.since, due: row.dueAt }, calendar, now);
  return { light, minutesLeft };
}

/**
 * The due times among which a light is found, for the query. Amber is at most one working day before the due
 * time but for short limits later, so its rows are looked through once more.
 */
export function dueRange(
  light: TrafficLight | undefined,
  calendar: Calendar,
  now: Instant,
): { readonly dueFrom: Instant | undefined; readonly dueUntil: Instant | undefined } {
  if (light === undefined) return { dueFrom: undefined, dueUntil: undefined };
  if (light === 'red') return { dueFrom: undefined, dueUntil: now };
  if (light === 'green') return { dueFrom: now, dueUntil: undefined };
  const day = addWorkingTime(now, workdayMinutes, calendar);
  // A due time at the opening of a day is the same working minute as the closing before it.
  const next = day.ok ? addWorkingTime(day.value.due, 1, calendar) : day;
  return { dueFrom: now, dueUntil: next.ok ? next.value.due : undefined };
}
