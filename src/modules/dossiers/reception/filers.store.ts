import {
  type DossierId,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type JsonObject,
  type UnitId,
} from '#kernel';
import type { Executor } from '#platform/db';

/** Somebody who has filed at this desk before, by their latest dossier there. */
export interface Filer {
  readonly dossierId: DossierId;
  readonly name: string;
  readonly personId: string | undefined;
  readonly phone: string | undefined;
  readonly answers: JsonObject;
  readonly procedureCode: string;
  readonly filedAt: Instant;
}

interface FilerRow {
  readonly dossier_id: string;
  readonly applicant_name: string;
  readonly person_id: string | null;
  readonly phone: string | null;
  readonly answers: JsonObject;
  readonly procedure_code: string;
  readonly filed_at: Date;
}

export type SoughtBy = 'person-id' | 'phone' | 'name';

/** People by what they filed at one agency: its own column first, so that another desk's are never looked at. */
const conditions: Readonly<Record<SoughtBy, string>> = {
  'person-id': 'f.unit_id = $1 and f.person_id = $2',
  phone: 'f.unit_id = $1 and f.phone = $2',
  name: 'f.terms @> filer_terms($1, $2) and f.unit_id = $1',
};

const columns = `f.dossier_id, a.applicant_name, f.person_id, f.phone, a.answers, d.procedure_code, f.filed_at`;
const joined = `join dossier_application a on a.dossier_id = f.dossier_id join dossier d on d.id = f.dossier_id`;

/** At most so many people, whoever filed last first; one person once, by their identity number, else their telephone. */
export async function findFilers(
  db: Executor,
  unitId: UnitId,
  sought: { readonly by: SoughtBy; readonly value: string; readonly most: number },
): Promise<readonly Filer[]> {
  const rows = await db.run<FilerRow>({
    name: `filers-by-${sought.by}`,
    text: `select ${columns} from (
             select * from (
               select distinct on (coalesce(f.person_id, f.phone, f.dossier_id::text)) f.*
               from dossier_filer f where ${conditions[sought.by]}
               order by coalesce(f.person_id, f.phone, f.dossier_id::text), f.filed_at desc) one
             order by one.filed_at desc limit $3) f ${joined}
           order by f.filed_at desc`,
    values: [unitId, sought.value, sought.most],
  });
  return rows.map(filerOf);
}

/** One of them, chosen from what was found at the same agency. */
export async function filerOfDossier(
  db: Executor,
  unitId: UnitId,
  dossierId: DossierId,
): Promise<Filer | undefined> {
  const [row] = await db.run<FilerRow>({
    name: 'filer-of-dossier',
    text: `select ${columns} from dossier_filer f ${joined} where f.dossier_id = $2 and f.unit_id = $1`,
    values: [unitId, dossierId],
  });
  return row && filerOf(row);
}

/** What the same person brought to the desks of an agency since a moment for the same procedure, by its codes. */
export async function receivedSince(
  db: Executor,
  asked: {
    readonly unitId: UnitId;
    readonly personId: string;
    readonly procedureCode: string;
    readonly since: Instant;
  },
): Promise<readonly string[]> {
  const rows = await db.run<{ code: string }>({
    name: 'filer-received-since',
    text: `select coalesce(d.code, d.request_code) as code from dossier_filer f join dossier d on d.id = f.dossier_id
           where f.unit_id = $1 and f.person_id = $2 and f.filed_at >= $4 and d.procedure_code = $3
             and d.channel <> 'online' order by f.filed_at`,
    values: [asked.unitId, asked.personId, asked.procedureCode, dateOfInstant(asked.since)],
  });
  return rows.map(({ code }) => code);
}

/** Until the transaction ends nobody else receives the same procedure for the same person at this agency. */
export async function lockFiler(
  tx: Executor,
  key: { readonly unitId: UnitId; readonly personId: string; readonly procedureCode: string },
): Promise<void> {
  await tx.run({
    name: 'filer-lock',
    text: 'select pg_advisory_xact_lock(hashtextextended($1, 883))',
    values: [`${key.unitId} ${key.personId} ${key.procedureCode}`],
  });
}

const filerOf = (row: FilerRow): Filer => ({
  ...{ dossierId: idOf<'dossier'>(row.dossier_id), name: row.applicant_name, answers: row.answers },
  ...{ personId: row.person_id ?? undefined, phone: row.phone ?? undefined },
  ...{ procedureCode: row.procedure_code, filedAt: instantOfDate(row.filed_at) },
});
