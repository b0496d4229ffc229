import type { DossierId, JsonObject } from '#kernel';
import type { Executor } from '#platform/db';
import { type Dossier, dossierOf } from '../dossier.ts';
import type { Application } from './case.ts';

interface Row {
  readonly state: unknown;
  readonly applicant_name: string;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
}

/** The present state with what was filed, in one round trip. Asks no permission. */
export async function findWithApplication(
  db: Executor,
  dossierId: DossierId,
): Promise<{ readonly dossier: Dossier; readonly application: Application } | undefined> {
  const [row] = await db.run<Row>({
    name: 'dossier-with-application',
    text: `select d.state, a.applicant_name, a.applicant, a.answers
           from dossier d join dossier_application a on a.dossier_id = d.id where d.id = $1`,
    values: [dossierId],
  });
  if (!row) return undefined;
  return {
    dossier: dossierOf(row.state),
    application: { applicantName: row.applicant_name, applicant: row.applicant, answers: row.answers },
  };
}
