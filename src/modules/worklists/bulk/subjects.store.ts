import { type DossierId, idOf, type ProcedureVersionId, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';

export interface SubjectRow {
  readonly dossierId: DossierId;
  readonly versionId: ProcedureVersionId;
  readonly node: string | undefined;
  readonly role: string | undefined;
  readonly applicantName: string;
  readonly proposal: string | undefined;
}

/** Only what the agency has in hand now; of what is done meanwhile there is none. */
export async function subjectRows(
  db: Executor,
  agencyId: UnitId,
  dossiers: readonly DossierId[],
): Promise<readonly SubjectRow[]> {
  const rows = await db.run<{
    dossier_id: string;
    procedure_version_id: string;
    node: string | null;
    role: string | null;
    applicant_name: string;
    proposal: string | null;
  }>({
    text: `select distinct on (w.dossier_id) w.dossier_id, w.procedure_version_id, w.node, w.role, w.applicant_name,
        (select p.note from dossier_proposal_v p where p.dossier_id = w.dossier_id order by p.seq desc limit 1) as proposal
      from worklist_v w where w.agency_id = $1 and w.dossier_id = any($2::uuid[])
      order by w.dossier_id, w.node nulls last`,
    values: [agencyId, dossiers],
  });
  return rows.map((row) => ({
    dossierId: idOf(row.dossier_id),
    versionId: idOf(row.procedure_version_id),
    node: row.node ?? undefined,
    role: row.role ?? undefined,
    applicantName: row.applicant_name,
    proposal: row.proposal ?? undefined,
  }));
}
