import type { ProcedureRules, ReckonedFee } from '#dossiers';
import { type FeeFacts, feeOf, limitOf, type ProcedureVersion, variantFor, variantsOf } from '#procedures';

/** By the rows of its table, as they are named in the dossiers they decide. */
function feeOfVersion({ content }: ProcedureVersion, facts: FeeFacts): ReckonedFee | undefined {
  const reckoned = content.fee.table && feeOf(content.fee.table, facts);
  return reckoned && { amount: reckoned.amount, rows: reckoned.rows.map(({ row }) => row.key) };
}

/** What of a procedure version decides how its dossiers are handled. One without a date cannot be filed here. */
export function rulesFrom(version: ProcedureVersion): ProcedureRules {
  const limit = limitOf(version);
  if (!limit) throw new Error(`${version.code} runs by plan: no dossier of it is counted here`);
  const { components, pausePolicies, supplement } = version.content;
  const variants = variantsOf(version);
  return {
    limit,
    variants: variants.map(({ key, limit: own }) => ({ key, limit: own })),
    caseOf: (answers) => variantFor(version, answers)?.key,
    feeOf: (facts) => feeOfVersion(version, facts),
    graph: version.process,
    componentKeys: components.map(({ key }) => key),
    paperKeys: components
      .filter(({ upload, kind }) => upload !== 'generated' && kind !== 'data-lookup' && kind !== 'show')
      .map(({ key }) => key),
    pauses: pausePolicies,
    supplement,
  };
}
