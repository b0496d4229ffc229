import { type DossierId, dateOfInstant, type Instant, idOf, type StepId } from '#kernel';
import type { Executor } from '#platform/db';

/** Something whose date has passed, that the program does without anybody asking. */
export type PassedDate =
  | { readonly what: 'silence'; readonly dossierId: DossierId }
  | { readonly what: 'opinion'; readonly dossierId: DossierId; readonly node: string }
  | {
      readonly what: 'reminder' | 'escalation';
      readonly dossierId: DossierId;
      readonly stepId: StepId;
    };

interface Row {
  readonly dossier_id: string;
  readonly what: PassedDate['what'];
  readonly node: string | null;
  readonly step_id: string | null;
}

/** What is due to be done at this instant, at most so much of it; the oldest first. */
export async function passedDates(db: Executor, now: Instant, most: number): Promise<readonly PassedDate[]> {
  const rows = await db.run<Row>({
    name: 'dossiers-passed-dates',
    text: `
      (select d.id as dossier_id, 'silence' as what, null as node, null as step_id
         from dossier d
        where d.handling in ('intakeSupplement', 'supplement', 'financial')
          and to_timestamp(coalesce(
            (d.state #>> '{openSupplement,answerBy}')::numeric,
            (jsonb_path_query_first(d.state, '$.waits[*] ? (@.reason == "financial").until') #>> '{}')::numeric
          ) / 1000.0) < $1
        limit $2)
      union all
      (select distinct s.dossier_id, 'opinion', s.node, null::uuid
         from dossier_step s join dossier d on d.id = s.dossier_id
        where s.party is not null and s.status in ('open', 'taken') and s.due_at < $1
          and d.handling in (${working})
        limit $2)
      union all
      (select s.dossier_id, case when s.remind_at <= $1 then 'reminder' else 'escalation' end, null, s.id
         from dossier_step s join dossier d on d.id = s.dossier_id
        where s.status in ('open', 'taken') and (s.remind_at is not null or s.escalate_at is not null)
          and least(s.remind_at, s.escalate_at) <= $1 and d.handling in (${working})
        order by least(s.remind_at, s.escalate_at) limit $2)`,
    values: [dateOfInstant(now), most],
  });
  return rows.map(passed);
}

const working = `'received', 'assigned', 'appraising', 'consulting', 'waitingExternal', 'submittedForApproval', 'signed'`;

function passed(row: Row): PassedDate {
  const dossierId = idOf<'dossier'>(row.dossier_id);
  if (row.what === 'silence') return { what: row.what, dossierId };
  if (row.what === 'opinion') return { what: row.what, dossierId, node: row.node ?? '' };
  return { what: row.what, dossierId, stepId: idOf<'step'>(row.step_id ?? '') };
}
