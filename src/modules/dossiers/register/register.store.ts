import { dateOfInstant, type Instant, type JsonObject, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { dossierOf } from '../dossier.ts';
import type { Registered } from './register-row.ts';

interface Row {
  readonly state: unknown;
  readonly applicant_name: string;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
  readonly receiver: string | null;
}

/** What an agency received or is to decide, filed from one instant and before another, in the order of filing. */
export async function registeredAt(
  db: Executor,
  agency: UnitId,
  period: { readonly from: Instant; readonly before: Instant; readonly most: number },
): Promise<readonly Registered[]> {
  const { from, before, most } = period;
  const rows = await db.run<Row>({
    name: 'register-of-agency',
    text: `select d.state, a.applicant_name, a.applicant, a.answers,
             (select j.private ->> 'receiver' from journal j
              where j.dossier_id = d.id and j.type = 'ResultReturned' order by j.seq desc limit 1) as receiver
           from dossier d join dossier_application a on a.dossier_id = d.id
           where (d.reception_unit_id = $1 or d.competent_unit_id = $1)
             and d.submitted_at >= $2 and d.submitted_at < $3
           order by d.submitted_at, d.id limit $4`,
    values: [agency, dateOfInstant(from), dateOfInstant(before), most],
  });
  return rows.map(({ state, applicant_name, applicant, answers, receiver }) => ({
    dossier: dossierOf(state),
    application: { applicantName: applicant_name, applicant, answers },
    receiver: receiver ?? '',
  }));
}
