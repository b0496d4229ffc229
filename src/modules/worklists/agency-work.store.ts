import type { Channel, StepKind } from '#dossiers';
import { type DossierId, foldText, idOf, instantOfDate, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Kind, Work } from './agency-work.ts';

/** A moment of the database: which transactions are done and which are not. */
export type Snapshot = string & { readonly snapshot: true };

export interface Read {
  readonly snapshot: Snapshot;
  /** Dossiers whose work was read, also such as have none any more. */
  readonly touched: readonly DossierId[];
  readonly work: readonly Work[];
}

interface Row {
  readonly snapshot: Snapshot;
  readonly touched: string | null;
  readonly id: string | null;
  readonly section: Work['section'];
  readonly role: string | null;
  readonly post_id: string | null;
  readonly step_kind: StepKind | null;
  readonly since: Date;
  readonly sort_at: Date;
  readonly clocked: boolean;
  readonly procedure_code: string;
  readonly procedure_version_id: string;
  readonly channel: Channel;
  readonly applicant_name: string;
  readonly code: string | null;
  readonly request_code: string;
}

const columns = `w.id, w.section, w.role, w.post_id, w.step_kind, w.since, w.sort_at, w.clocked, w.procedure_code,
  w.procedure_version_id, w.channel, w.applicant_name, w.code, w.request_code`;

/** All work of an agency. */
export async function readAgency(db: Executor, agencyId: UnitId): Promise<Read> {
  const rows = await db.run<Row>({
    name: 'worklists.agency',
    text: `select pg_current_snapshot()::text as snapshot, w.dossier_id as touched, ${columns}
      from (select) one left join work_v w on w.agency_id = $1`,
    values: [agencyId],
  });
  return readOf(rows);
}

/**
 * What of an agency's work was changed by transactions that a moment did not see, and the moment up to which that is all.
 * Asked in one statement, so that both are of one moment.
 */
export async function readChanges(db: Executor, agencyId: UnitId, seen: Snapshot): Promise<Read> {
  const rows = await db.run<Row>({
    name: 'worklists.changes',
    text: `with touched as materialized (
        select distinct dossier_id from work_change_v where agency_id = $1
          and xid >= pg_snapshot_xmin($2::pg_snapshot) and not pg_visible_in_snapshot(xid, $2::pg_snapshot))
      select pg_current_snapshot()::text as snapshot, t.dossier_id as touched, ${columns}
      from (select) one left join touched t on true
        left join work_v w on w.dossier_id = t.dossier_id and w.agency_id = $1`,
    values: [agencyId, seen],
  });
  return readOf(rows);
}

/** Which of these agencies have work that changed since a moment. */
export async function changedSince(
  db: Executor,
  agencies: readonly UnitId[],
  seen: Snapshot | undefined,
): Promise<{ readonly snapshot: Snapshot; readonly changed: readonly UnitId[] }> {
  const [row] = await db.run<{ snapshot: Snapshot; changed: readonly UnitId[] }>({
    name: 'worklists.changed',
    text: `select pg_current_snapshot()::text as snapshot, array(
        select distinct agency_id::text from work_change_v where agency_id = any($1::uuid[]) and $2::text is not null
          and xid >= pg_snapshot_xmin($2::text::pg_snapshot)
          and not pg_visible_in_snapshot(xid, $2::text::pg_snapshot)) as changed`,
    values: [agencies, seen ?? null],
  });
  if (!row) throw new Error('The database names no moment');
  return row;
}

function readOf(rows: readonly Row[]): Read {
  const [first] = rows;
  if (!first) throw new Error('The database names no moment');
  const kinds = new Map<string, Kind>();
  const texts = new Map<string, string>();
  // Thousands of rows share a few words: each is kept once.
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return {
    snapshot: first.snapshot,
    touched: [
      ...new Set(rows.flatMap(({ touched }) => (touched === null ? [] : [idOf<'dossier'>(touched)]))),
    ],
    work: rows.flatMap((row) => (row.id === null ? [] : [workOf(row, row.id, kinds, shared)])),
  };
}

function workOf(row: Row, id: string, kinds: Map<string, Kind>, shared: (text: string) => string): Work {
  const key = `${row.procedure_version_id} ${row.step_kind} ${row.channel}`;
  const kind = kinds.get(key) ?? {
    procedure: row.procedure_code,
    versionId: idOf(row.procedure_version_id),
    step: row.step_kind ?? undefined,
    channel: row.channel,
  };
  kinds.set(key, kind);
  const dossierId = shared(row.touched ?? '');
  return {
    id: id === dossierId ? dossierId : id,
    dossierId: idOf(dossierId),
    section: row.section,
    role: row.role === null ? undefined : shared(row.role),
    postId: row.post_id === null ? undefined : idOf(shared(row.post_id)),
    kind,
    since: instantOfDate(row.since),
    sortAt: instantOfDate(row.sort_at),
    clocked: row.clocked,
    ...wordsOf(row, shared),
  };
}

/** Lists go by the given name, which stands last; found is what begins anywhere in the name or in a code. */
function wordsOf(row: Row, shared: (text: string) => string): Pick<Work, 'nameKey' | 'foundBy'> {
  const name = foldText(row.applicant_name);
  const given = name.slice(name.lastIndexOf(' ') + 1);
  const codes = [row.code ?? '', row.request_code].map((code) => code.toLowerCase());
  return { nameKey: shared(`${given} ${name}`), foundBy: shared(['', name, ...codes].join(' ')) };
}
