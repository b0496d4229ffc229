import { dateOfInstant, type Instant, type Official } from '#kernel';
import type { Executor } from '#platform/db';

/** The file of cases of a procedure's form, and how often it was changed. */
export type CasesFile = { readonly text: string; readonly revision: number };

export async function loadCases(db: Executor, code: string): Promise<CasesFile | undefined> {
  const [row] = await db.run<{ readonly cases: string; readonly revision: number }>({
    text: 'select cases, revision from procedure_form_cases where procedure_code = $1',
    values: [code],
  });
  return row && { text: row.cases, revision: row.revision };
}

/** Writes the file over the revision that was read (0: there was none); answers whether it still was that one. */
export async function saveCases(
  db: Executor,
  code: string,
  file: CasesFile,
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): Promise<boolean> {
  const rows = await db.run({
    text: `insert into procedure_form_cases (procedure_code, cases, revision, changed_at, changed_by_account)
      values ($1, $2, 1, $4, $5)
      on conflict (procedure_code) do update set cases = excluded.cases, revision = procedure_form_cases.revision + 1,
        changed_at = excluded.changed_at, changed_by_account = excluded.changed_by_account
      where procedure_form_cases.revision = $3 returning 1`,
    values: [code, file.text, file.revision, dateOfInstant(now), actor.accountId],
  });
  return rows.length > 0;
}
