import { nameOfActor, recordChange } from '#audit';
import {
  type Actor,
  dateIn,
  dateOfInstant,
  err,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db, Executor, Tx } from '#platform/db';
import { type CalendarDefinition, calendarName } from '../calendar.ts';
import {
  calendarVersions,
  currentCalendarName,
  insertCalendarVersion,
  lockCalendars,
} from '../calendars.store.ts';
import { parseCalendarName } from '../named.ts';
import { type CalendarOf, definitionNamed } from '../named-calendars.action.ts';
import { hashOf, versionAfter } from '../publishing.ts';
import { calendarJson } from '../reading/calendar-json.ts';
import { parseCalendar } from '../reading/parse-calendar.ts';
import { type Affected, announceable, announcedYear, withYear, type YearDays } from './announcement.ts';
import { yearFile } from './year-file.ts';

/** What a change of the calendar does to open dossiers; whoever has dossiers answers it. */
export interface CalendarMoves {
  /** The open dossiers that would get another date, by the calendars that are about to be published. */
  readonly affected: (db: Executor, next: CalendarOf) => Promise<Affected>;
  /** In the transaction that publishes: has the open dossiers counted again. */
  readonly recount: (tx: Tx, name: string) => Promise<void>;
}

export type AnnounceRefusal = Refusal<
  'calendar.moved-on' | 'calendar.nothing-new' | 'calendar.year-too-far' | 'calendar.faulty'
>;

export interface Announcement {
  readonly days: YearDays;
  /** The calendar it was made from, when somebody looked at one: another since then is refused. */
  readonly base?: string | undefined;
  readonly actor: Actor;
  readonly note: string;
  readonly now: Instant;
}

/** The national calendar in force. */
export async function currentDefinition(db: Executor): Promise<CalendarDefinition> {
  const name = await currentCalendarName(db);
  const named = parseCalendarName(name);
  if (!named) throw new Error(`"${name}" is no name of a calendar`);
  return definitionNamed(db, named.code, named.version);
}

/** The calendar an announcement would make; nothing is published. */
export async function draftOf(
  db: Executor,
  { days, base, now }: Pick<Announcement, 'days' | 'base' | 'now'>,
): Promise<Result<CalendarDefinition, AnnounceRefusal>> {
  const before = await currentDefinition(db);
  if (base !== undefined && base !== calendarName(before)) return err(refusal('calendar.moved-on'));
  if (!announceable(before, days.year)) return err(refusal('calendar.year-too-far', { year: days.year }));
  const known = (await calendarVersions(db, before.code)).map(({ version }) => version);
  const next = withYear(before, days, versionAfter(dateIn(now), known));
  const same = hashOf(calendarJson({ ...next, version: before.version })) === hashOf(calendarJson(before));
  if (same) return err(refusal('calendar.nothing-new'));
  const checked = parseCalendar(calendarJson(next));
  return checked.ok ? checked : err(refusal('calendar.faulty', { faults: [...checked.error] }));
}

/** Publishes; dossiers that are open are counted again afterwards. The answer is the new calendar's name. */
export function announce(
  db: Db,
  announcement: Announcement,
  moves: Pick<CalendarMoves, 'recount'>,
): Promise<Result<string, AnnounceRefusal>> {
  return db.transaction(async (tx) => {
    await lockCalendars(tx);
    const { actor, note, now, days } = announcement;
    const before = await currentDefinition(tx);
    const next = await draftOf(tx, announcement);
    if (!next.ok) return next;
    const { code, version } = next.value;
    const definition = calendarJson(next.value);
    await insertCalendarVersion(tx, {
      ...{ code, version, definition, sha256: hashOf(definition) },
      ...{ publishedAt: dateOfInstant(now), publishedBy: nameOfActor(actor) },
      note,
    });
    await moves.recount(tx, calendarName(next.value));
    const year = (of: CalendarDefinition) => yearJson(announcedYear(of, days.year));
    const change = {
      action: 'calendar.announced',
      subject: { kind: 'calendar', id: calendarName(next.value), name: `Lịch nghỉ năm ${days.year}` },
      ...{ before: year(before), after: year(next.value), reason: note || undefined },
    } as const;
    await recordChange(tx, change, { actor, now });
    return ok(calendarName(next.value));
  });
}

/** A year as the journal keeps it; nothing before it was announced. */
const yearJson = (days: YearDays | undefined) => (days === undefined ? null : yearFile(days));
