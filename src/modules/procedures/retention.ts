import type { Bilingual } from '#kernel';
import type { Retention } from './policies.ts';
import type { ProcedureContent } from './procedure.ts';

/** A period with where we know it from; `verified: false` must be checked before anything is destroyed. */
export type RetentionRule = {
  readonly retention: Retention;
  readonly verified: boolean;
  readonly source: Bilingual;
};

/** The sector lists as far as they are entered (`content/retention.yaml`). */
export type RetentionTable = {
  /** A setting for what no list names: says of itself that it is one. */
  readonly default: RetentionRule;
  readonly fields: readonly (RetentionRule & { readonly field: string })[];
  readonly results: readonly (RetentionRule & { readonly code: string })[];
};

export type RetentionAnswer = {
  readonly retention: Retention;
  readonly by: 'procedure' | 'result' | 'field' | 'default';
  /** Undefined when the procedure says it: its own source is then the source. */
  readonly rule?: RetentionRule | undefined;
};

/**
 * How long the dossiers of a procedure are kept once closed (handbook §4.11): what the procedure says, else the
 * longest of its results' rules, else its field's, else the default.
 */
export function retentionOf(content: ProcedureContent, table: RetentionTable): RetentionAnswer {
  if (content.retention !== undefined) return { retention: content.retention, by: 'procedure' };
  const [longest] = table.results
    .filter(({ code }) => content.resultCodes.includes(code))
    .sort((a, b) => yearsOf(b.retention) - yearsOf(a.retention));
  if (longest) return { retention: longest.retention, by: 'result', rule: longest };
  const field = table.fields.find((each) => each.field === content.field.vi);
  if (field) return { retention: field.retention, by: 'field', rule: field };
  return { retention: table.default.retention, by: 'default', rule: table.default };
}

const yearsOf = (retention: Retention): number =>
  retention === 'permanent' ? Number.POSITIVE_INFINITY : retention.years;
