import type { DossierId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FiledApplication, RecordedDestruction } from './findings.ts';

/** Everything stored about one dossier beside its journal. */
export interface StoredDossier {
  readonly id: DossierId;
  readonly version: number;
  readonly head: string;
  readonly state: unknown;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly papers: readonly Readonly<Record<string, unknown>>[];
  /** What was filed, as it is shown. */
  readonly application: FiledApplication | null;
  readonly destruction: RecordedDestruction | null;
}

/** Times are compared as epoch milliseconds: the text of a time depends on the session's zone. */
const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;

/** The next dossiers after one in the order of their ids, with steps, papers and what was filed. */
export async function storedAfter(
  db: Executor,
  after: string,
  limit: number,
): Promise<readonly StoredDossier[]> {
  return db.run<StoredDossier>({
    text: `select d.id, d.version, encode(d.head, 'hex') as head, d.state,
        to_jsonb(d) - array['id', 'version', 'head', 'state', 'submitted_at', 'accept_by', 'accepted_at', 'starts_at',
          'first_due_at', 'due_at', 'finished_at', 'returned_at', 'ended_at'] || jsonb_build_object(
          'submitted_at', ${ms('submitted_at')}, 'accept_by', ${ms('accept_by')},
          'accepted_at', ${ms('accepted_at')}, 'starts_at', ${ms('starts_at')},
          'first_due_at', ${ms('first_due_at')}, 'due_at', ${ms('due_at')},
          'finished_at', ${ms('finished_at')}, 'returned_at', ${ms('returned_at')},
          'ended_at', ${ms('ended_at')}) as columns,
        coalesce((select jsonb_agg(to_jsonb(s) - array['dossier_id', 'opened_at', 'due_at', 'done_at'] || jsonb_build_object(
          'opened_at', ${ms('s.opened_at')}, 'due_at', ${ms('s.due_at')}, 'done_at', ${ms('s.done_at')}) order by s.id)
          from dossier_step s where s.dossier_id = d.id), '[]') as steps,
        coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('documentId', p.document_id,
          'component', p.component, 'purpose', p.purpose, 'slice', p.slice)) order by p.document_id) from dossier_paper p where p.dossier_id = d.id), '[]') as papers,
        (select jsonb_build_object('applicantName', a.applicant_name, 'applicant', a.applicant, 'answers', a.answers)
          from dossier_application a where a.dossier_id = d.id) as application,
        (select jsonb_build_object('entries', x.entries, 'head', encode(x.head, 'hex'))
          from destruction_record x where x.dossier_id = d.id) as destruction
      from dossier d where d.id > $1 order by d.id limit $2`,
    values: [after, limit],
  });
}

/** Agency days whose counter and codes do not agree: a number lost, or given twice. */
export async function codeGaps(
  db: Executor,
): Promise<readonly { agency_code: string; day: string; last: number; codes: number }[]> {
  return db.run({
    text: `select c.agency_code, c.day, c.last, count(d.id) as codes
      from dossier_counter c
      left join dossier d on d.code like c.agency_code || '-' || to_char(c.day, 'YYMMDD') || '-%'
      group by c.agency_code, c.day, c.last having count(d.id) <> c.last order by 1, 2`,
    values: [],
  });
}
