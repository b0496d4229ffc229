import { dateOfInstant, type Instant, type ProcedureVersionId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Parts, PartsTouched } from '#procedures';

/**
 * How many open drafts and dossiers of some versions have to do with parts of them. A step is past when it was done
 * and is not open again.
 */
export async function touchedParts(
  db: Executor,
  { versions, parts }: { readonly versions: readonly ProcedureVersionId[]; readonly parts: Parts },
  now: Instant,
): Promise<PartsTouched> {
  const rows = await db.run<{ what: string; key: string; count: number }>({
    text: `with own as materialized (select id, answers from draft
        where dossier_id is null and expires_at > $2 and procedure_version_id = any($1::uuid[])),
      living as materialized (select id, finished_at is null as working from dossier
        where ended_at is null and procedure_version_id = any($1::uuid[]))
      select 'drafts' as what, '' as key, count(*)::int as count from own
      union all select 'dossiers', '', count(*)::int from living
      union all select 'working', '', count(*)::int from living where working
      union all select 'answered', key, count(*)::int from own, unnest($3::text[]) key where answers ? key group by 2
      union all select 'attached', component, count(distinct draft_id)::int
        from draft_paper join own on own.id = draft_id where component = any($4::text[]) group by 2
      union all select 'past', node, count(*)::int from (select dossier_id, node
        from dossier_step join living on living.id = dossier_id and working where node = any($5::text[])
        group by 1, 2 having bool_or(status = 'done') and not bool_or(status in ('open', 'taken'))) each group by 2`,
    values: [[...versions], dateOfInstant(now), [...parts.fields], [...parts.papers], [...parts.steps]],
  });
  const counts = (asked: string) =>
    new Map(rows.flatMap(({ what, key, count }) => (what === asked ? [[key, count] as const] : [])));
  const one = (asked: string) => counts(asked).get('') ?? 0;
  return {
    ...{ drafts: one('drafts'), dossiers: one('dossiers'), working: one('working') },
    ...{ answered: counts('answered'), attached: counts('attached'), past: counts('past') },
  };
}
