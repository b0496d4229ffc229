import { dateOfInstant, type Instant, idOf } from '#kernel';
import type { Executor } from '#platform/db';
import type { Handling } from '../handling.ts';
import type { PassedDate } from './due-acts.ts';

interface Row {
  readonly dossier_id: string;
  readonly code: string;
  readonly version_id: string;
  readonly handling: Handling;
  readonly what: PassedDate['what'];
  readonly node: string | null;
  readonly step_id: string | null;
}

/** By when the applicant is to answer, in milliseconds: as the index of the same expression has it. */
const answerBy = `coalesce(
    (d.state #>> '{openSupplement,answerBy}')::numeric,
    (jsonb_path_query_first(d.state, '$.waits[*] ? (@.reason == "financial").until') #>> '{}')::numeric)`;

const working = `'received', 'assigned', 'appraising', 'consulting', 'waitingExternal', 'submittedForApproval', 'signed'`;
const of =
  'd.id as dossier_id, coalesce(d.code, d.request_code) as code, d.procedure_version_id as version_id, d.handling';

/** Each arm reads its own index of open work from the front, and stops at now. */
export const passedDatesSql = `
      (select ${of}, 'silence' as what, null as node, null::uuid as step_id
         from dossier d
        where d.handling in ('intakeSupplement', 'supplement', 'financial') and ${answerBy} < $1::numeric
        order by ${answerBy}, d.id limit $3)
      union all
      (select ${of}, 'opinion', s.node, null
         from dossier_step s join dossier d on d.id = s.dossier_id
        where s.party is not null and s.status in ('open', 'taken') and s.due_at < $2
          and d.handling in (${working})
        group by d.id, s.node order by min(s.due_at), d.id, s.node limit $3)
      union all
      (select ${of}, case when s.remind_at <= $2 then 'reminder' else 'escalation' end, null, s.id
         from dossier_step s join dossier d on d.id = s.dossier_id
        where s.status in ('open', 'taken') and (s.remind_at is not null or s.escalate_at is not null)
          and least(s.remind_at, s.escalate_at) <= $2 and d.handling in (${working})
        order by least(s.remind_at, s.escalate_at), s.id limit $3)`;

/** What is due to be done at this instant, at most so much of each kind; the oldest first. */
export async function passedDates(db: Executor, now: Instant, most: number): Promise<readonly PassedDate[]> {
  const rows = await db.run<Row>({
    name: 'dossiers-passed-dates',
    text: passedDatesSql,
    values: [now, dateOfInstant(now), most],
  });
  return rows.map(passed);
}

function passed(row: Row): PassedDate {
  const of = {
    dossierId: idOf<'dossier'>(row.dossier_id),
    code: row.code,
    versionId: idOf<'procedure-version'>(row.version_id),
  };
  const { what } = row;
  if (what === 'silence') return { ...of, what, handling: row.handling };
  if (what === 'opinion') return { ...of, what, node: row.node ?? '' };
  return { ...of, what, stepId: idOf<'step'>(row.step_id ?? '') };
}
