import type { Channel, Handling, Timeliness } from '#dossiers';
import { idOf, instantOfDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Work } from './agency-work.ts';
import type { WorkRow } from './work.ts';

interface Row {
  readonly id: string;
  readonly dossier_id: string;
  readonly node: string | null;
  readonly post_id: string | null;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly clocked: boolean;
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

/** What these pieces of an agency's work show, in their order; what is done meanwhile is left out. */
export async function rowsOf(
  db: Executor,
  agencyId: UnitId,
  works: readonly Pick<Work, 'dossierId' | 'section' | 'id'>[],
): Promise<readonly WorkRow[]> {
  if (works.length === 0) return [];
  const rows = await db.run<Row>({
    name: 'worklists.rows',
    text: `select w.id, w.dossier_id, w.node, w.post_id, w.since, w.due_at, w.clocked, w.code, w.request_code,
        w.procedure_version_id, w.handling, w.channel, w.timeliness, w.dossier_due_at, w.applicant_name,
        w.unread_messages
      from unnest($1::uuid[], $2::text[], $3::uuid[]) with ordinality as k(dossier_id, section, id, nth)
        join worklist_v w on (w.dossier_id, w.section, w.id, w.agency_id) = (k.dossier_id, k.section, k.id, $4)
      order by k.nth`,
    values: [
      works.map(({ dossierId }) => dossierId),
      works.map(({ section }) => section),
      works.map(({ id }) => id),
      agencyId,
    ],
  });
  return rows.map(workOf);
}

const workOf = (row: Row): WorkRow => ({
  id: row.id,
  dossierId: idOf(row.dossier_id),
  node: row.node ?? undefined,
  postId: row.post_id === null ? undefined : idOf(row.post_id),
  since: instantOfDate(row.since),
  dueAt: row.due_at === null ? undefined : instantOfDate(row.due_at),
  clocked: row.clocked,
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
