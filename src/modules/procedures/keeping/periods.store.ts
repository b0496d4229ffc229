import { type Bilingual, idOf, type ProcedureVersionId } from '#kernel';
import type { Tx } from '#platform/db';
import { contentOf, type ProcedureContent, type StoredContent } from '../procedure.ts';

/** The content of every version there ever was. */
export async function allContents(
  tx: Tx,
): Promise<readonly { readonly id: ProcedureVersionId; readonly content: ProcedureContent }[]> {
  const rows = await tx.run<{ id: string; content: StoredContent }>({
    text: 'select id, content from procedure_version',
    values: [],
  });
  return rows.map(({ id, content }) => ({ id: idOf(id), content: contentOf(content) }));
}

interface Period {
  /** Null: kept for good. */
  readonly years: number | null;
  readonly by: 'procedure' | 'result' | 'field' | 'default';
  readonly verified: boolean;
  readonly source: Bilingual;
  readonly resultCodes: readonly string[];
}

export async function keepPeriod(tx: Tx, id: ProcedureVersionId, period: Period): Promise<void> {
  const { years, by, verified, source, resultCodes } = period;
  await tx.run({
    text: `insert into retention_period (procedure_version_id, years, decided_by, verified, source, result_codes)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (procedure_version_id) do update set years = excluded.years, decided_by = excluded.decided_by,
        verified = excluded.verified, source = excluded.source, result_codes = excluded.result_codes`,
    values: [id, years, by, verified, JSON.stringify(source), resultCodes],
  });
}

/** A rule of the sector lists as the database keeps it. */
export interface KeptRule {
  readonly kind: 'result' | 'field' | 'default';
  /** Code of a result, name of a field; empty of the default. */
  readonly name: string;
  /** Null: kept for good. */
  readonly years: number | null;
  readonly verified: boolean;
  readonly source: Bilingual;
}

/** The rules by which a version that is published gets its period; the owner's alone to write. */
export async function replaceRules(tx: Tx, rules: readonly KeptRule[]): Promise<void> {
  await tx.run({ text: 'delete from retention_rule', values: [] });
  await tx.run({
    text: `insert into retention_rule (kind, name, years, verified, source)
      select kind, name, years, verified, source from jsonb_to_recordset($1)
        as rule (kind text, name text, years integer, verified boolean, source jsonb)`,
    values: [JSON.stringify(rules)],
  });
}
