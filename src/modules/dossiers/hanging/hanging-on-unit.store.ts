import { dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';

/** What of dossiers hangs on a unit, with some of it by code. */
export interface HangingDossiers {
  readonly dossiers: { readonly count: number; readonly codes: readonly string[] };
  readonly steps: number;
  readonly drafts: number;
}

/** Open dossiers a unit helps with, receives or decides, steps it has in hand, and drafts that are going to it. */
export async function dossiersOnUnit(db: Executor, unitId: UnitId, now: Instant): Promise<HangingDossiers> {
  const [row] = await db.run<{ dossiers: number; codes: string[] | null; steps: number; drafts: number }>({
    name: 'dossiers.hanging-on-unit',
    text: `with open as (select coalesce(code, request_code) as code from dossier
        where ended_at is null and $1 in (help_unit_id, reception_unit_id, competent_unit_id))
      select (select count(*)::int from open) as dossiers,
        (select array_agg(code) from (select code from open order by code limit 10) few) as codes,
        (select count(*)::int from dossier_step where agency_id = $1 and status in ('open', 'taken')) as steps,
        (select count(*)::int from draft where unit_id = $1 and dossier_id is null and expires_at > $2) as drafts`,
    values: [unitId, dateOfInstant(now)],
  });
  if (!row) throw new Error('No answer to what hangs on a unit');
  return { dossiers: { count: row.dossiers, codes: row.codes ?? [] }, steps: row.steps, drafts: row.drafts };
}
