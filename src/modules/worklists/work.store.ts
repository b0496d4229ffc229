import type { Channel, Handling, Timeliness } from '#dossiers';
import {
  dateOfInstant,
  foldText,
  type Instant,
  idOf,
  instantOfDate,
  type Official,
  type ProcedureVersionId,
} from '#kernel';
import type { Executor } from '#platform/db';
import type { Cursor, Section } from './sections.ts';
import type { WorkRow } from './work.ts';

/** Collects the values of a statement and names their places. */
type Place = (value: unknown) => string;

/** Whose rows a section shows: a condition of the query, so that nothing else is ever read. */
function scopeOf(section: Section, official: Official, place: Place): string {
  const own = `section = '${section}' and`;
  switch (section) {
    case 'mine':
      return `${own} post_id = ${place(official.postId)}`;
    case 'ours':
      return `${own} agency_id = ${place(official.agencyId)} and role = ${place(official.role)}`;
    case 'intake':
    case 'opinion':
    case 'waiting':
    case 'return':
    case 'messages':
    case 'supplement':
    case 'agency':
      return `${own} agency_id = ${place(official.agencyId)}`;
  }
}

export interface WorkCount {
  readonly section: Section;
  readonly procedure: string;
  readonly versionId: ProcedureVersionId;
  readonly count: number;
  /** Past its due time. */
  readonly late: number;
}

/** How much there is in each section, by procedure, in one statement. */
export async function countWork(
  db: Executor,
  official: Official,
  visible: readonly Section[],
  now: Instant,
): Promise<readonly WorkCount[]> {
  if (visible.length === 0) return [];
  const values: unknown[] = [dateOfInstant(now)];
  const place: Place = (value) => `$${values.push(value)}`;
  const each = visible.map(
    (section) => `select '${section}' as section, procedure_code as procedure,
      max(procedure_version_id::text) as version_id, count(*)::int as count,
      (count(*) filter (where due_at < $1))::int as late
      from worklist_v where ${scopeOf(section, official, place)} group by procedure_code`,
  );
  const rows = await db.run<Omit<WorkCount, 'versionId'> & { version_id: string }>({
    // Two letters tell sections apart; a name may have 63.
    name: `work-count-${visible.map((section) => section.slice(0, 2)).join('-')}`,
    text: each.join(' union all '),
    values,
  });
  return rows.map(({ version_id, ...row }) => ({ ...row, versionId: idOf(version_id) }));
}

/** What of a section is wanted. Times bound the due time: from, inclusive, until, exclusive. */
export interface WorkQuery {
  readonly section: Section;
  readonly q: string;
  readonly procedure: string | undefined;
  readonly dueFrom: Instant | undefined;
  readonly dueUntil: Instant | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly dossier_id: string;
  readonly node: string | null;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly sort_at: Date;
  readonly code: string | null;
  readonly request_code: string;
  readonly procedure_version_id: string;
  readonly competent_unit_id: string;
  readonly handling: Handling;
  readonly channel: Channel;
  readonly timeliness: Timeliness | null;
  readonly dossier_due_at: Date | null;
  readonly applicant_name: string;
  readonly unread_messages: number;
}

/** Rows of a section in the order of their due time, from the row after the cursor. */
export async function workRows(
  db: Executor,
  official: Official,
  query: WorkQuery,
): Promise<readonly WorkRow[]> {
  const values: unknown[] = [];
  const place: Place = (value) => `$${values.push(value)}`;
  const conditions = [scopeOf(query.section, official, place)];
  const { q, procedure, dueFrom, dueUntil, after } = query;
  if (procedure !== undefined) conditions.push(`procedure_code = ${place(procedure)}`);
  if (q !== '') {
    const words = place(foldText(q));
    conditions.push(
      `(strpos(fold_text(applicant_name), ${words}) > 0 or strpos(lower(code), ${words}) > 0 or strpos(lower(request_code), ${words}) > 0)`,
    );
  }
  if (dueFrom !== undefined) conditions.push(`due_at >= ${place(dateOfInstant(dueFrom))}`);
  if (dueUntil !== undefined) conditions.push(`due_at < ${place(dateOfInstant(dueUntil))}`);
  if (after) conditions.push(`(sort_at, id) > (${place(dateOfInstant(after.at))}, ${place(after.id)}::uuid)`);
  const rows = await db.run<Row>({
    text: `select id, dossier_id, node, since, due_at, sort_at, code, request_code, procedure_version_id,
      competent_unit_id, handling, channel, timeliness, dossier_due_at, applicant_name, unread_messages
      from worklist_v where ${conditions.join(' and ')} order by sort_at, id limit ${place(query.limit)}`,
    values,
  });
  return rows.map(workOf);
}

const workOf = (row: Row): WorkRow => ({
  id: row.id,
  dossierId: idOf(row.dossier_id),
  node: row.node ?? undefined,
  since: instantOfDate(row.since),
  dueAt: row.due_at === null ? undefined : instantOfDate(row.due_at),
  sortAt: instantOfDate(row.sort_at),
  code: row.code ?? undefined,
  requestCode: row.request_code,
  versionId: idOf(row.procedure_version_id),
  competentId: idOf(row.competent_unit_id),
  handling: row.handling,
  channel: row.channel,
  timeliness: row.timeliness ?? undefined,
  dossierDueAt: row.dossier_due_at === null ? undefined : instantOfDate(row.dossier_due_at),
  applicantName: row.applicant_name,
  unreadMessages: row.unread_messages,
});
