import { addDays, dateOfInstant, instantOfDate, type JsonValue, startOfDay, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { JournalEntry } from './journal-entry.ts';
import type { JournalFilter } from './journal-filter.ts';

/** Whose entries: of everybody, or of those who act for one agency. */
export type JournalScope = 'all' | UnitId;

interface Row {
  readonly seq: string;
  readonly at: Date;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly subject_name: string;
  readonly by_name: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly reason: string | null;
}

const columns = 'seq, at, action, subject_kind, subject_id, subject_name, by_name, before, after, reason';

/** At most so many entries of a scope, the newest first; those after an entry are its next neighbours. */
export async function searchJournal(
  db: Executor,
  scope: JournalScope,
  { person, subject, kind, action, from, to, page }: JournalFilter,
  most: number,
): Promise<readonly JournalEntry[]> {
  const newer = page?.towards === 'newer';
  const rows = await db.run<Row>({
    text: `select ${columns} from admin_event
      where ($1::uuid is null or agency_id = $1)
        and ($2 = '' or fold_text(by_name) like '%' || fold_text($2) || '%')
        and ($3 = '' or fold_text(subject_name || ' ' || subject_id) like '%' || fold_text($3) || '%')
        and ($4::text is null or subject_kind = $4) and ($5::text is null or action = $5)
        and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7)
        and ($8::bigint is null or ${newer ? 'seq > $8' : 'seq < $8'})
      order by seq ${newer ? 'asc' : 'desc'} limit $9`,
    values: [
      ...[scope === 'all' ? null : scope, likeText(person), likeText(subject), kind ?? null, action ?? null],
      from === undefined ? null : dateOfInstant(startOfDay(from)),
      to === undefined ? null : dateOfInstant(startOfDay(addDays(to, 1))),
      ...[page?.seq ?? null, most],
    ],
  });
  const found = rows.map(entryOf);
  return newer ? found.reverse() : found;
}

/** One entry, when it is of the scope. */
export async function journalEntry(
  db: Executor,
  scope: JournalScope,
  seq: number,
): Promise<JournalEntry | undefined> {
  const [row] = await db.run<Row>({
    text: `select ${columns} from admin_event where seq = $1 and ($2::uuid is null or agency_id = $2)`,
    values: [seq, scope === 'all' ? null : scope],
  });
  return row && entryOf(row);
}

/** The actions that were ever written down, for choosing one. */
export async function journalActions(db: Executor, scope: JournalScope): Promise<readonly string[]> {
  const rows = await db.run<{ action: string }>({
    text: `select distinct action from admin_event where $1::uuid is null or agency_id = $1 order by action`,
    values: [scope === 'all' ? null : scope],
  });
  return rows.map(({ action }) => action);
}

/** Signs that mean something in a pattern mean themselves. */
const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const entryOf = (row: Row): JournalEntry => ({
  seq: Number(row.seq),
  at: instantOfDate(row.at),
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
  by: row.by_name,
  before: row.before,
  after: row.after,
  reason: row.reason ?? undefined,
});
