import type { ProcedureContent, Variant } from '../procedure.ts';
import type { Allowance } from './legal-limits.ts';
import { legalMinutes } from './legal-time.ts';
import { processFault } from './process-fault.text.ts';
import type { Assumption } from './reckon.ts';

/**
 * The working minutes a procedure's limits leave its steps: the whole limit where no case applies, each case
 * by the ways its own condition opens, each body that holds a slice its own allowance. A gateway is known to
 * go with a case when it asks exactly what the case asks.
 */
export function allowancesOf({ timeLimit, agencies }: ProcedureContent): readonly Allowance[] {
  const { limit, variants } = timeLimit;
  const assume = holding(variants, undefined);
  return [
    ...(limit.kind === 'by-plan'
      ? []
      : [{ called: processFault.theLimit, minutes: legalMinutes(limit), ...(assume ? { assume } : {}) }]),
    ...variants.flatMap((variant) => allowanceOf(variant, variants)),
    ...agencies.flatMap(({ key, limit: own }): Allowance[] =>
      own ? [{ called: processFault.allowanceOf(key), minutes: legalMinutes(own), agency: key }] : [],
    ),
  ];
}

/** A case whose limit nobody has verified binds nothing yet. */
function allowanceOf(variant: Variant, variants: readonly Variant[]): readonly Allowance[] {
  const called = processFault.limitOfCase(variant.key, variant.case.vi);
  const minutes = legalMinutes(variant.limit);
  if (variant.when !== undefined) return [{ called, minutes, assume: holding(variants, variant) }];
  return variant.verified ? [{ called, minutes, someWay: true }] : [];
}

/** What is known of the conditions of gateways when one case of the limit applies, or none. */
export function holding(variants: readonly Variant[], holds: Variant | undefined): Assumption | undefined {
  const rows = variants.filter(({ when }) => when !== undefined);
  if (rows.length === 0) return undefined;
  // Rows behind the one that holds may hold too, and are passed over.
  const before = holds ? rows.slice(0, rows.indexOf(holds)) : rows;
  const same = (a: Variant, condition: unknown): boolean =>
    JSON.stringify(a.when) === JSON.stringify(condition);
  return (condition) => {
    if (holds && same(holds, condition)) return true;
    return before.some((row) => same(row, condition)) ? false : undefined;
  };
}
