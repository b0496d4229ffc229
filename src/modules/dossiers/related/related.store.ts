import {
  type AccountId,
  type DossierId,
  type Instant,
  idOf,
  instantOfDate,
  type ProcedureVersionId,
  type UnitId,
} from '#kernel';
import type { Executor } from '#platform/db';
import type { Handling } from '../handling.ts';

interface Row {
  readonly id: string;
  readonly code: string | null;
  readonly request_code: string;
  readonly procedure_version_id: string;
  readonly handling: Handling;
  readonly submitted_at: Date;
  readonly due_at: Date | null;
}

export interface RelatedRow {
  readonly id: DossierId;
  readonly code: string;
  readonly versionId: ProcedureVersionId;
  readonly handling: Handling;
  readonly submittedAt: Instant;
  readonly dueAt: Instant | undefined;
}

/**
 * Dossiers besides this one that name one of these identity numbers or came from this account, and that the agency
 * has: as in `agenciesOf`, so that nobody reads of a dossier here whose page would not open for them. The newest first.
 */
export async function relatedAt(
  db: Executor,
  agency: UnitId,
  asked: {
    readonly dossier: DossierId;
    readonly persons: readonly string[];
    readonly account: AccountId | null;
    readonly most: number;
  },
): Promise<readonly RelatedRow[]> {
  if (asked.persons.length === 0 && asked.account === null) return [];
  const rows = await db.run<Row>({
    name: 'dossiers-of-same-person',
    text: `select d.id, d.code, d.request_code, d.procedure_version_id, d.handling, d.submitted_at, d.due_at
           from dossier d
           where d.id in (
               select dossier_id from dossier_application where applicant ->> 'personId' = any($2::text[])
               union
               select dossier_id from dossier_application
               where applicant #>> '{onBehalfOf,personId}' = any($2::text[])
               union
               select id from dossier where owner_account_id = $5::uuid
             )
             and d.id <> $3
             and ($1 in (d.help_unit_id, d.reception_unit_id, d.competent_unit_id)
               or exists (select from dossier_slice s where s.dossier_id = d.id and s.agency_id = $1)
               or exists (select from dossier_step s where s.dossier_id = d.id and s.agency_id = $1))
           order by d.submitted_at desc, d.id limit $4`,
    values: [agency, asked.persons, asked.dossier, asked.most, asked.account],
  });
  return rows.map((row) => ({
    id: idOf(row.id),
    code: row.code ?? row.request_code,
    versionId: idOf(row.procedure_version_id),
    handling: row.handling,
    submittedAt: instantOfDate(row.submitted_at),
    dueAt: row.due_at === null ? undefined : instantOfDate(row.due_at),
  }));
}
