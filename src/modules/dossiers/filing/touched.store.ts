import { dateOfInstant, type Instant, idOf, type ProcedureVersionId } from '#kernel';
import type { Executor } from '#platform/db';
import type { TouchedByVersion } from '#procedures';

/** How many open drafts and open dossiers live under each version of a procedure. */
export async function touchedByVersion(db: Executor, now: Instant): Promise<TouchedByVersion> {
  const rows = await db.run<{ id: ProcedureVersionId; drafts: number; dossiers: number }>({
    name: 'touched-by-version',
    text: `select procedure_version_id as id, sum(drafts)::int as drafts, sum(dossiers)::int as dossiers from (
        select procedure_version_id, count(*) as drafts, 0 as dossiers from draft
          where dossier_id is null and expires_at > $1 group by 1
        union all
        select procedure_version_id, 0, count(*) from dossier where ended_at is null group by 1) each
      group by 1`,
    values: [dateOfInstant(now)],
  });
  return new Map(
    rows.map(({ id, drafts, dossiers }) => [idOf<'procedure-version'>(id), { drafts, dossiers }]),
  );
}
