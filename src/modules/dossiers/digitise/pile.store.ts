import { type DocumentId, type DossierId, dateOfInstant, type Instant, idOf } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { type Sheet, sheetsOf } from './sheets.ts';

/** What is waiting to be sorted in a dossier. Version 0: nothing yet. */
export interface Pile {
  readonly version: number;
  readonly sheets: readonly Sheet[];
  /** Who changed it last. */
  readonly savedBy: string;
}

const nothing: Pile = { version: 0, sheets: [], savedBy: '' };

export async function pileOf(db: Executor, dossierId: DossierId): Promise<Pile> {
  const [row] = await db.run<{ version: number; sheets: unknown; saved_by: string }>({
    name: 'digitising-pile',
    text: 'select version, sheets, saved_by from digitising where dossier_id = $1',
    values: [dossierId],
  });
  return row ? { version: row.version, sheets: sheetsOf(row.sheets), savedBy: row.saved_by } : nothing;
}

export interface SavedPile {
  readonly dossierId: DossierId;
  /** The version it was made of. */
  readonly version: number;
  readonly sheets: readonly Sheet[];
  readonly by: string;
  readonly now: Instant;
}

/** Keeps the pile when nobody has changed it since; false when somebody has. */
export async function savePile(tx: Executor, pile: SavedPile): Promise<boolean> {
  const rows = await tx.run({
    name: 'digitising-save',
    text: `insert into digitising as d (dossier_id, version, sheets, saved_at, saved_by)
      select $1, $2::int + 1, $3::jsonb, $4, $5
      where $2::int = 0 or exists (select from digitising where dossier_id = $1)
      on conflict (dossier_id) do update set version = excluded.version, sheets = excluded.sheets,
        saved_at = excluded.saved_at, saved_by = excluded.saved_by
      where d.version = $2::int
      returning true as saved`,
    values: [pile.dossierId, pile.version, JSON.stringify(pile.sheets), dateOfInstant(pile.now), pile.by],
  });
  return rows.length > 0;
}

/** Adds pages behind those that are there, whatever others do to them meanwhile; the new count, or nothing when full. */
export async function addSheets(
  tx: Tx,
  { dossierId, sheets, by, now }: Omit<SavedPile, 'version'>,
  most: number,
): Promise<boolean> {
  const rows = await tx.run({
    name: 'digitising-add',
    text: `insert into digitising as d (dossier_id, version, sheets, saved_at, saved_by)
      select $1, 1, $2::jsonb, $3, $4 where jsonb_array_length($2::jsonb) <= $5
      on conflict (dossier_id) do update set version = d.version + 1, sheets = d.sheets || excluded.sheets,
        saved_at = excluded.saved_at, saved_by = excluded.saved_by
      where jsonb_array_length(d.sheets) + jsonb_array_length(excluded.sheets) <= $5
      returning true as added`,
    values: [dossierId, JSON.stringify(sheets), dateOfInstant(now), by, most],
  });
  return rows.length > 0;
}

export async function addSources(
  tx: Tx,
  dossierId: DossierId,
  documents: readonly DocumentId[],
  now: Instant,
): Promise<void> {
  await tx.run({
    name: 'digitising-source',
    text: `insert into digitising_source (dossier_id, document_id, added_at)
      select $1, d, $3 from unnest($2::uuid[]) as d on conflict do nothing`,
    values: [dossierId, documents, dateOfInstant(now)],
  });
}

/** Takes the pile away when it is still this version; the scans it was made of, or undefined when it is not. */
export async function takePile(
  tx: Tx,
  dossierId: DossierId,
  version: number,
): Promise<readonly DocumentId[] | undefined> {
  const rows = await tx.run({
    name: 'digitising-take',
    text: 'delete from digitising where dossier_id = $1 and version = $2 returning true as taken',
    values: [dossierId, version],
  });
  if (rows.length === 0) return undefined;
  const sources = await tx.run<{ document_id: string }>({
    name: 'digitising-take-sources',
    text: 'delete from digitising_source where dossier_id = $1 returning document_id',
    values: [dossierId],
  });
  return sources.map(({ document_id }) => idOf<'document'>(document_id));
}

/** Whether a scan belongs to the pile of a dossier. */
export async function isSource(db: Executor, dossierId: DossierId, id: DocumentId): Promise<boolean> {
  const rows = await db.run({
    name: 'digitising-is-source',
    text: 'select true as found from digitising_source where dossier_id = $1 and document_id = $2',
    values: [dossierId, id],
  });
  return rows.length > 0;
}
