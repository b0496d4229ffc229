import type { ListKey } from '#documents';
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

/** By which of its moments a dossier belongs to a period, and at which of its places. */
const asked = {
  register: {
    moment: 'd.submitted_at',
    place: '(d.reception_unit_id = $1 or d.competent_unit_id = $1)',
  },
  'receipt-list': { moment: 'd.accepted_at', place: 'd.reception_unit_id = $1' },
  'result-list': {
    moment: 'd.finished_at',
    place: '(d.reception_unit_id = $1 or d.competent_unit_id = $1)',
  },
} as const satisfies Record<ListKey, { readonly moment: string; readonly place: string }>;

/** Dossiers of an agency in a period, from one instant and before another, in their order. */
export async function registeredAt(
  db: Executor,
  agency: UnitId,
  period: { readonly key: ListKey; readonly from: Instant; readonly before: Instant; readonly most: number },
): Promise<readonly Registered[]> {
  const { key, from, before, most } = period;
  const { moment, place } = asked[key];
  const rows = await db.run<Row>({
    name: `${key}-of-agency`,
    text: `select d.state, a.applicant_name, a.applicant, a.answers,
             (select j.private ->> 'receiver' from journal j
              where j.dossier_id = d.id and j.type = 'ResultReturned' order by j.seq desc limit 1) as receiver
           from dossier d join dossier_application a on a.dossier_id = d.id
           where ${place} and ${moment} >= $2 and ${moment} < $3
           order by ${moment}, d.id limit $4`,
    values: [agency, dateOfInstant(from), dateOfInstant(before), most],
  });
  return rows.map(({ state, applicant_name, applicant, answers, receiver }) => ({
    dossier: dossierOf(state),
    application: { applicantName: applicant_name, applicant, answers },
    receiver: receiver ?? '',
  }));
}
