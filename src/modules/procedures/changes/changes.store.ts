import { type Instant, instantOfDate, type PlainDate, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type VersionRow, versionColumns, versionOf } from '../catalogue.store.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { type ChangeClass, changeClasses } from '../versions/change-class.ts';

/** A version with the one it took the place of. */
export interface ChangedVersion {
  readonly version: ProcedureVersion & {
    readonly publishedAt: Instant;
    readonly change?: ChangeClass | undefined;
  };
  readonly before: ProcedureVersion | undefined;
}

/**
 * What was published after the first filling of the catalogue, of all procedures or of one, newest first. What was
 * there from the beginning is no news.
 */
export async function changedVersions(
  db: Executor,
  { code, skip, most }: { readonly code: string | undefined; readonly skip: number; readonly most: number },
): Promise<readonly ChangedVersion[]> {
  const rows = await db.run<
    VersionRow & { readonly published_at: Date; readonly change_class: string | null }
  >({
    name: 'procedures.changed-versions',
    text: `select ${versionColumns}, v.published_at, v.change_class from procedure_version v
      where ($1::text is null or v.procedure_code = $1)
        and (v.version > 1 or v.published_at > (select min(published_at) from procedure_version))
      order by v.published_at desc, v.procedure_code, v.version desc limit $2 offset $3`,
    values: [code ?? null, most, skip],
  });
  const befores = await versionsBefore(db, rows);
  return rows.map((row) => {
    const change = changeClasses.find((each) => each === row.change_class);
    const version = { ...versionOf(row), publishedAt: instantOfDate(row.published_at) };
    return {
      version: change === undefined ? version : { ...version, change },
      before: befores.find((each) => each.code === row.procedure_code && each.version === row.version - 1),
    };
  });
}

async function versionsBefore(
  db: Executor,
  rows: readonly VersionRow[],
): Promise<readonly ProcedureVersion[]> {
  const found = await db.run<VersionRow>({
    name: 'procedures.versions-before',
    text: `select ${versionColumns} from procedure_version v
      join unnest($1::text[], $2::int[]) as next (code, version) on next.code = v.procedure_code
        and v.version = next.version - 1`,
    values: [rows.map((row) => row.procedure_code), rows.map((row) => row.version)],
  });
  return found.map(versionOf);
}

/** From when the latest change of a procedure is in force, which may be a day to come. */
export async function latestChange(db: Executor, code: string): Promise<PlainDate | undefined> {
  const [row] = await db.run<{ effective_from: string }>({
    name: 'procedures.latest-change',
    text: `select effective_from from procedure_version where procedure_code = $1 and version > 1
      order by version desc limit 1`,
    values: [code],
  });
  return row && plainDate(row.effective_from);
}
