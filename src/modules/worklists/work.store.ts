import type { TrafficLight } from '#calendar';
import type { Channel, Handling, StepKind, Timeliness } from '#dossiers';
import {
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type Official,
  type ProcedureVersionId,
} from '#kernel';
import type { Executor } from '#platform/db';
import type { Cursor, Filter, Section } from './sections.ts';
import {
  beyondSql,
  bound,
  keySql,
  lateSql,
  lightAt,
  lightIs,
  type Moment,
  narrowedBy,
  orderColumns,
  scopeOf,
} from './work.sql.ts';
import type { WorkRow } from './work.ts';

export interface SectionCount {
  readonly section: Section;
  readonly count: number;
  /** Past its due time, of what has a clock that runs. */
  readonly late: number;
}

/** How much there is in each section, in one statement over one index. */
export async function countSections(
  db: Executor,
  official: Official,
  visible: readonly Section[],
  now: Instant,
): Promise<readonly SectionCount[]> {
  if (visible.length === 0) return [];
  const { values, place } = bound();
  const late = lateSql(`${place(dateOfInstant(now))}::timestamptz`);
  const each = visible.map(
    (section) => `select '${section}' as section, count(*)::int as count,
      (count(*) filter (where ${late}))::int as late from work_v where ${scopeOf(section, official, place)}`,
  );
  return db.run<SectionCount>({ text: each.join(' union all '), values });
}

/** So many rows of a section are alike in all that can be filtered by. */
export interface Group {
  readonly procedure: string;
  readonly versionId: ProcedureVersionId;
  readonly step: StepKind | null;
  readonly channel: Channel;
  readonly light: TrafficLight | null;
  readonly count: number;
}

/** A section in groups, of which every count is a sum; only words and the post narrow it here. */
export async function groupSection(
  db: Executor,
  official: Official,
  filter: Filter & { readonly section: Section },
  moment: Moment,
): Promise<readonly Group[]> {
  const { values, place } = bound();
  const conditions = [
    scopeOf(filter.section, official, place),
    ...narrowedBy({ ...filter, procedure: undefined, step: undefined, channel: undefined }, place),
  ];
  const rows = await db.run<Omit<Group, 'versionId'> & { version_id: string }>({
    text: `select procedure_code as procedure, procedure_version_id as version_id, step_kind as step, channel,
        ${lightAt(moment, place)} as light, count(*)::int as count
      from work_v where ${conditions.join(' and ')} group by 1, 2, 3, 4, 5`,
    values,
  });
  return rows.map(({ version_id, ...row }) => ({ ...row, versionId: idOf(version_id) }));
}

interface Row {
  readonly id: string;
  readonly dossier_id: string;
  readonly node: string | null;
  readonly post_id: string | null;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly clocked: boolean;
  readonly key: string;
  readonly code: string | null;
  readonly request_code: string;
  readonly procedure_version_id: string;
  readonly handling: Handling;
  readonly channel: Channel;
  readonly timeliness: Timeliness | null;
  readonly dossier_due_at: Date | null;
  readonly applicant_name: string;
  readonly unread_messages: number;
}

/**
 * Rows of a section in the order asked for, on the far side of the cursor: those nearest to it, at most so many. The
 * narrow table finds them; only then is read what they show.
 */
export async function workRows(
  db: Executor,
  official: Official,
  filter: Filter & { readonly section: Section },
  { moment, limit }: { readonly moment: Moment; readonly limit: number },
): Promise<readonly WorkRow[]> {
  const { values, place } = bound();
  const { section, order, light, from } = filter;
  const backwards = from?.towards === 'previous';
  const descending = filter.reverse !== backwards;
  const conditions = [
    scopeOf(section, official, place),
    ...narrowedBy(filter, place),
    ...(light === undefined ? [] : lightIs(light, moment, place)),
    ...(from ? [beyondSql(order, from, descending, place)] : []),
  ];
  const sorted = (down: boolean) =>
    orderColumns[order].map((name) => `${name}${down ? ' desc' : ''}`).join(', ');
  const rows = await db.run<Row>({
    text: `with page as materialized (
        select dossier_id, section, id, agency_id from work_v where ${conditions.join(' and ')}
        order by ${sorted(descending)} limit ${place(limit)})
      select id, dossier_id, node, post_id, since, due_at, clocked, ${keySql[order]} as key, code, request_code,
        procedure_version_id, handling, channel, timeliness, dossier_due_at, applicant_name, unread_messages
      from page join worklist_v using (dossier_id, section, id, agency_id) order by ${sorted(descending)}`,
    values,
  });
  const found = rows.map(workOf);
  return backwards ? found.toReversed() : found;
}

/** The row that a page ends or begins at, for the page behind or before it. */
export const cursorAt = ({ key, id }: WorkRow, towards: Cursor['towards']): Cursor => ({ towards, key, id });

const workOf = (row: Row): WorkRow => ({
  id: row.id,
  dossierId: idOf(row.dossier_id),
  node: row.node ?? undefined,
  postId: row.post_id === null ? undefined : idOf(row.post_id),
  since: instantOfDate(row.since),
  dueAt: row.due_at === null ? undefined : instantOfDate(row.due_at),
  clocked: row.clocked,
  key: row.key,
  code: row.code ?? undefined,
  requestCode: row.request_code,
  versionId: idOf(row.procedure_version_id),
  handling: row.handling,
  channel: row.channel,
  timeliness: row.timeliness ?? undefined,
  dossierDueAt: row.dossier_due_at === null ? undefined : instantOfDate(row.dossier_due_at),
  applicantName: row.applicant_name,
  unreadMessages: row.unread_messages,
});
