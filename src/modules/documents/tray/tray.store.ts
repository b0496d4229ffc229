import { type DocumentId, dateOfInstant, type Instant, idOf, instantOfDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FolderState, FolderTrouble, TrayFile, WatchedFolder } from './tray.ts';

export interface Arrived {
  readonly id: string;
  readonly unitId: UnitId;
  readonly sha256: string;
  readonly fileName: string;
  readonly now: Instant;
}

/** A scan that waits in the tray; false when the same bytes are there or went into a dossier: then only the count rises. */
export async function insertWaiting(
  db: Executor,
  { id, unitId, sha256, fileName, now }: Arrived,
  { document, pages }: { readonly document: DocumentId; readonly pages: number },
): Promise<boolean> {
  const rows = await db.run<{ id: string }>({
    name: 'tray-insert',
    text: `insert into tray_file as t (id, unit_id, document_id, sha256, file_name, pages, arrived_at, state)
      values ($1, $2, $3, decode($4, 'hex'), $5, $6, $7, 'waiting')
      on conflict (unit_id, sha256) where state in ('waiting', 'taken') do update set copies = t.copies + 1
      returning t.id`,
    values: [id, unitId, document, sha256, fileName, pages, dateOfInstant(now)],
  });
  return rows[0]?.id === id;
}

export async function insertRefused(
  db: Executor,
  { id, unitId, sha256, fileName, now }: Arrived,
  why: string,
): Promise<void> {
  await db.run({
    name: 'tray-refuse',
    text: `insert into tray_file (id, unit_id, sha256, file_name, arrived_at, state, refused_because)
      values ($1, $2, decode($3, 'hex'), $4, $5, 'refused', $6)`,
    values: [id, unitId, sha256, fileName, dateOfInstant(now), why],
  });
}

interface Row {
  readonly id: string;
  readonly file_name: string;
  readonly arrived_at: Date;
  readonly copies: number;
  readonly state: 'waiting' | 'refused';
  readonly document_id: string | null;
  readonly pages: number | null;
  readonly refused_because: string | null;
}

/** What lies in the tray of one agency, the newest first; files that were not taken stay until somebody has read why. */
export async function trayOf(db: Executor, unitId: UnitId): Promise<readonly TrayFile[]> {
  const rows = await db.run<Row>({
    name: 'tray-of-unit',
    text: `select id, file_name, arrived_at, copies, state, document_id, pages, refused_because from tray_file
      where unit_id = $1 and state in ('waiting', 'refused') order by arrived_at desc, id limit 200`,
    values: [unitId],
  });
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    arrivedAt: instantOfDate(row.arrived_at),
    copies: row.copies,
    state: row.state,
    document: row.document_id === null ? undefined : idOf<'document'>(row.document_id),
    pages: row.pages ?? undefined,
    refusedBecause: row.refused_because ?? undefined,
  }));
}

/** Takes files of the agency's tray, each once however many ask; those that were still there. */
export async function settleTray(
  db: Executor,
  unitId: UnitId,
  ids: readonly string[],
  { state, by, now }: { readonly state: 'taken' | 'discarded'; readonly by: string; readonly now: Instant },
): Promise<readonly { readonly document: DocumentId | undefined; readonly pages: number }[]> {
  const rows = await db.run<{ document_id: string | null; pages: number | null }>({
    name: 'tray-settle',
    text: `with asked as (
        select id, document_id, arrived_at from tray_file
        where unit_id = $1 and id = any($2::uuid[])
          and (state = 'waiting' or (state = 'refused' and $3 = 'discarded'))
        order by id for update)
      update tray_file t set state = $3, settled_at = $4, settled_by = $5, document_id = null, refused_because = null
      from asked where t.id = asked.id
      returning asked.document_id, t.pages`,
    values: [unitId, ids, state, dateOfInstant(now), by],
  });
  return rows.map(({ document_id, pages }) => ({
    document: document_id === null ? undefined : idOf<'document'>(document_id),
    pages: pages ?? 0,
  }));
}

/** The agency in whose tray a scan waits. */
export async function trayUnitOf(db: Executor, document: DocumentId): Promise<UnitId | undefined> {
  const [row] = await db.run<{ unit_id: string }>({
    name: 'tray-unit-of',
    text: `select unit_id from tray_file where document_id = $1 and state = 'waiting'`,
    values: [document],
  });
  return row && idOf<'unit'>(row.unit_id);
}

/** Says how it stands with a folder; since when it is in trouble is kept. */
export async function noteFolder(
  db: Executor,
  { unitId, folder }: WatchedFolder,
  trouble: FolderTrouble | undefined,
  now: Instant,
): Promise<void> {
  await db.run({
    name: 'watched-folder-note',
    text: `insert into watched_folder as w (unit_id, folder, looked_at, trouble, since)
      values ($1, $2, $3, $4, case when $4::text is not null then $3::timestamptz end)
      on conflict (unit_id, folder) do update set looked_at = excluded.looked_at, trouble = excluded.trouble,
        since = case when excluded.trouble is null then null else coalesce(w.since, excluded.since) end`,
    values: [unitId, folder, dateOfInstant(now), trouble ?? null],
  });
}

export async function foldersOf(db: Executor, unitId: UnitId): Promise<readonly FolderState[]> {
  const rows = await db.run<{
    folder: string;
    looked_at: Date;
    trouble: FolderTrouble | null;
    since: Date | null;
  }>({
    name: 'watched-folders-of',
    text: 'select folder, looked_at, trouble, since from watched_folder where unit_id = $1 order by folder',
    values: [unitId],
  });
  return rows.map(({ folder, looked_at, trouble, since }) => ({
    folder,
    lookedAt: instantOfDate(looked_at),
    trouble: trouble ?? undefined,
    since: since ? instantOfDate(since) : undefined,
  }));
}
