import { dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';

/** Of so many dossiers last filed at an agency the procedures are counted: a poster needs no more. */
const counted = 2000;

/** The codes of the procedures most often filed at an agency since a moment, the most often first. */
export async function mostAsked(
  db: Executor,
  asked: { readonly unitId: UnitId; readonly since: Instant; readonly most: number },
): Promise<readonly string[]> {
  const rows = await db.run<{ procedure_code: string }>({
    name: 'dossiers.most-asked',
    text: `select procedure_code from (
        select d.procedure_code from dossier d where d.reception_unit_id = $1 and d.submitted_at >= $2
        order by d.submitted_at desc limit ${counted}) last
      group by procedure_code order by count(*) desc, procedure_code limit $3`,
    values: [asked.unitId, dateOfInstant(asked.since), asked.most],
  });
  return rows.map((row) => row.procedure_code);
}
