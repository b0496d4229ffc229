import type { Instant, PlainDate, ProcedureVersionId } from '#kernel';
import { idOf, instantOfDate, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type VersionRow, versionColumns, versionOf } from '../catalogue.store.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { type ChangeClass, changeClasses } from './change-class.ts';

/** A version in the history of its procedure. */
export type HistoricVersion = ProcedureVersion & {
  /** What it changes of the one before; undefined of the first. */
  readonly change?: ChangeClass | undefined;
  readonly publishedAt: Instant;
};

type HistoricRow = VersionRow & { readonly change_class: string | null; readonly published_at: Date };

/** All versions of a procedure, oldest first; those to come too. */
export async function versionsOf(db: Executor, code: string): Promise<readonly HistoricVersion[]> {
  const rows = await db.run<HistoricRow>({
    name: 'procedures.versions-of',
    text: `select ${versionColumns}, v.change_class, v.published_at from procedure_version v
      where v.procedure_code = $1 order by v.version`,
    values: [code],
  });
  return rows.map((row) => ({
    ...versionOf(row),
    ...changeOf(row.change_class),
    publishedAt: instantOfDate(row.published_at),
  }));
}

function changeOf(text: string | null): { readonly change?: ChangeClass } {
  const change = changeClasses.find((each) => each === text);
  return change === undefined ? {} : { change };
}

/**
 * The version whose words may be shown for this one on a day: the newest that differs from it in words alone.
 * Rules are always asked of the version itself.
 */
export async function wordingOf(
  db: Executor,
  id: ProcedureVersionId,
  on: PlainDate,
): Promise<ProcedureVersion | undefined> {
  const rows = await db.run<VersionRow>({
    name: 'procedures.wording-of',
    text: `select ${versionColumns} from procedure_version own
      join procedure_version v on v.procedure_code = own.procedure_code and v.version >= own.version
      where own.id = $1 and (v.id = own.id or v.effective_from <= $2::date)
        and not exists (select from procedure_version n where n.procedure_code = own.procedure_code
          and n.version > own.version and n.version <= v.version and n.change_class is distinct from 'cosmetic')
      order by v.version desc limit 1`,
    values: [id, on],
  });
  return rows[0] && versionOf(rows[0]);
}

/** A procedure as the controller's list shows it. */
export type ListedProcedure = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Number of the version in force; undefined before the first or after the last. */
  readonly inForce?: number | undefined;
  readonly versions: number;
  readonly next?:
    | { readonly version: number; readonly from: PlainDate; readonly change?: ChangeClass }
    | undefined;
};

/** Every procedure with the version in force on a day and the next one to come. */
export async function listProcedures(db: Executor, on: PlainDate): Promise<readonly ListedProcedure[]> {
  const rows = await db.run<{
    code: string;
    name_vi: string;
    name_en: string;
    in_force: number | null;
    versions: number;
    next_version: number | null;
    next_from: string | null;
    next_class: string | null;
  }>({
    name: 'procedures.list-versions',
    text: `select p.code, shown.name_vi, shown.name_en, now.version as in_force, counted.versions,
        coming.version as next_version, coming.effective_from as next_from, coming.change_class as next_class
      from procedure p
      cross join lateral (select count(*)::int as versions from procedure_version v where v.procedure_code = p.code)
        counted
      left join lateral (select v.version from procedure_version v where v.procedure_code = p.code
        and v.effective_from <= $1::date and (v.effective_to is null or v.effective_to > $1::date)) now on true
      left join lateral (select v.version, v.effective_from, v.change_class from procedure_version v
        where v.procedure_code = p.code and v.effective_from > $1::date order by v.version limit 1) coming on true
      join lateral (select v.name_vi, v.name_en from procedure_version v where v.procedure_code = p.code
        order by v.effective_from > $1::date, v.version desc limit 1) shown on true
      order by coming.effective_from nulls last, p.code`,
    values: [on],
  });
  return rows.map((row) => ({
    code: row.code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    ...(row.in_force === null ? {} : { inForce: row.in_force }),
    versions: row.versions,
    ...(row.next_version === null || row.next_from === null
      ? {}
      : {
          next: { version: row.next_version, from: plainDate(row.next_from), ...changeOf(row.next_class) },
        }),
  }));
}

/** Which procedure each version belongs to. */
export async function codesByVersion(db: Executor): Promise<ReadonlyMap<ProcedureVersionId, string>> {
  const rows = await db.run<{ id: string; procedure_code: string }>({
    name: 'procedures.codes-by-version',
    text: 'select id, procedure_code from procedure_version',
    values: [],
  });
  return new Map(rows.map((row) => [idOf<'procedure-version'>(row.id), row.procedure_code]));
}

/** The newest version that changed more than words after this one, in force or still to come. */
export async function newerVersion(
  db: Executor,
  { code, version }: Pick<ProcedureVersion, 'code' | 'version'>,
): Promise<Pick<ProcedureVersion, 'version' | 'effectiveFrom'> | undefined> {
  const [row] = await db.run<{ version: number; effective_from: string }>({
    name: 'procedures.newer-version',
    text: `select version, effective_from from procedure_version where procedure_code = $1 and version > $2
      and change_class is distinct from 'cosmetic' order by version desc limit 1`,
    values: [code, version],
  });
  return row && { version: row.version, effectiveFrom: plainDate(row.effective_from) };
}
