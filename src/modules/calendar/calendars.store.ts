import { type Instant, instantOfDate, type JsonValue, type PlainDate, plainDate, type UnitId } from '#kernel';
import type { Executor, Tx } from '#platform/db';

/** A published version as it is kept. */
export type CalendarRow = {
  readonly code: string;
  readonly version: string;
  readonly definition: JsonValue;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly note: string;
};

export type UnitCalendarRow = Omit<CalendarRow, 'version'> & {
  readonly version: number;
  readonly validFrom: PlainDate;
};

type Kept = {
  readonly code: string;
  readonly definition: JsonValue;
  readonly sha256: string;
  readonly published_at: Date;
  readonly published_by: string;
  readonly note: string;
};

const columns = `code, version, definition, encode(sha256, 'hex') as sha256, published_at, published_by, note`;

/** Every version of a national calendar, the oldest first. */
export async function calendarVersions(db: Executor, code: string): Promise<readonly CalendarRow[]> {
  const rows = await db.run<Kept & { readonly version: string }>({
    name: 'calendar.versions',
    text: `select ${columns} from calendar_version where code = $1 order by seq`,
    values: [code],
  });
  return rows.map(rowOf);
}

export async function findCalendarVersion(
  db: Executor,
  code: string,
  version: string,
): Promise<CalendarRow | undefined> {
  const rows = await db.run<Kept & { readonly version: string }>({
    name: 'calendar.version',
    text: `select ${columns} from calendar_version where code = $1 and version = $2`,
    values: [code, version],
  });
  return rows[0] && rowOf(rows[0]);
}

/** The versions of a unit's own hours up to one, the oldest first; a successor may bear the same code. */
export async function unitCalendarVersions(
  db: Executor,
  code: string,
  upTo: number,
): Promise<readonly UnitCalendarRow[]> {
  const rows = await db.run<Kept & { readonly version: number; readonly valid_from: string }>({
    name: 'calendar.unit-versions',
    text: `select ${columns}, valid_from from unit_calendar
      where code = $1 and version <= $2
        and unit_id = (select unit_id from unit_calendar where code = $1 and version = $2)
      order by version`,
    values: [code, upTo],
  });
  return rows.map((row) => ({ ...rowOf(row), validFrom: plainDate(row.valid_from) }));
}

/** The name of the calendar a unit counts by today, or of the national one. Throws before the first import. */
export async function currentCalendarName(db: Executor, unitId?: UnitId): Promise<string> {
  const rows = await db.run<{ readonly name: string | null }>(
    unitId === undefined
      ? { name: 'calendar.national-name', text: `select national_calendar_name() as name`, values: [] }
      : { name: 'calendar.name-of', text: `select calendar_name_of($1) as name`, values: [unitId] },
  );
  const name = rows[0]?.name;
  if (!name) throw new Error('There is no calendar yet: bring it in with "motcua import"');
  return name;
}

export async function hasCalendars(db: Executor): Promise<boolean> {
  const rows = await db.run({ text: 'select from calendar_version limit 1', values: [] });
  return rows.length > 0;
}

/** Those who publish calendars wait for each other until the transaction ends. */
export async function lockCalendars(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.calendars'))`, values: [] });
}

export async function insertCalendarVersion(tx: Tx, row: CalendarRow): Promise<void> {
  await tx.run({
    text: `insert into calendar_version (code, version, definition, sha256, published_at, published_by, note)
      values ($1, $2, $3, decode($4, 'hex'), $5, $6, $7)`,
    values: [
      ...[row.code, row.version, JSON.stringify(row.definition), row.sha256],
      ...[row.publishedAt, row.publishedBy, row.note],
    ],
  });
}

/** The next version of a unit's own hours; its number. */
export async function insertUnitCalendar(
  tx: Tx,
  row: Omit<UnitCalendarRow, 'version'> & { readonly unitId: UnitId },
): Promise<number> {
  const rows = await tx.run<{ readonly version: number }>({
    text: `insert into unit_calendar
        (code, version, unit_id, valid_from, definition, sha256, published_at, published_by, note)
      select $1::text, coalesce(max(version), 0) + 1, $2::uuid, $3::date, $4::jsonb, decode($5, 'hex'),
        $6::timestamptz, $7::text, $8::text
      from unit_calendar where code = $1
      returning version`,
    values: [
      ...[row.code, row.unitId, row.validFrom, JSON.stringify(row.definition), row.sha256],
      ...[row.publishedAt, row.publishedBy, row.note],
    ],
  });
  return rows[0]?.version ?? 1;
}

const rowOf = <Version>(row: Kept & { readonly version: Version }) => ({
  code: row.code,
  version: row.version,
  definition: row.definition,
  sha256: row.sha256,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  note: row.note,
});

/** One line of what was published, the newest first. */
export type Published = {
  readonly name: string;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  readonly note: string;
};

/** Everything that was published: the national versions, and the hours of units in force. */
export async function calendarHistory(db: Executor): Promise<{
  readonly national: readonly Published[];
  readonly units: readonly (Published & { readonly validFrom: PlainDate })[];
}> {
  type Line = Omit<Kept, 'definition' | 'sha256'> & { readonly version: string };
  const national = await db.run<Line>({
    text: `select code, version, published_at, published_by, note from calendar_version order by seq desc`,
    values: [],
  });
  const units = await db.run<Line & { readonly valid_from: string }>({
    text: `select distinct on (code) code, version::text as version, valid_from, published_at, published_by, note
      from unit_calendar order by code, version desc`,
    values: [],
  });
  return {
    national: national.map((row) => ({ ...published(row), name: `${row.code} ${row.version}` })),
    units: units.map((row) => ({
      ...{ ...published(row), name: `${row.code}@${row.version}`, validFrom: plainDate(row.valid_from) },
    })),
  };
}

const published = (row: Pick<Kept, 'published_at' | 'published_by' | 'note'>) => ({
  publishedAt: instantOfDate(row.published_at),
  publishedBy: row.published_by,
  note: row.note,
});
