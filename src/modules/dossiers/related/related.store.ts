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
import { type Dossier, dossierOf } from '../dossier.ts';
import type { Handling } from '../handling.ts';

interface Row {
  readonly id: string;
  readonly code: string | null;
  readonly request_code: string;
  readonly procedure_version_id: string;
  readonly handling: Handling;
  readonly submitted_at: Date;
  readonly due_at: Date | null;
  readonly state: unknown;
}

export interface RelatedRow {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly code: string;
  readonly versionId: ProcedureVersionId;
  readonly handling: Handling;
  readonly submittedAt: Instant;
  readonly dueAt: Instant | undefined;
}

/**
 * Dossiers besides this one that name one of these identity numbers or came from this account, at which the agency
 * has or had a place, a step or a slice. Whether it reads them is `mayReadDossier`'s to say. The newest first.
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
    text: `select d.id, d.code, d.request_code, d.procedure_version_id, d.handling, d.submitted_at, d.due_at, d.state
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
    dossier: dossierOf(row.state),
    code: row.code ?? row.request_code,
    versionId: idOf(row.procedure_version_id),
    handling: row.handling,
    submittedAt: instantOfDate(row.submitted_at),
    dueAt: row.due_at === null ? undefined : instantOfDate(row.due_at),
  }));
}
