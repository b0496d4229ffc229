import type { LedgerDay } from '#calendar';
import type { Bilingual } from '#kernel';
import type { Case } from '../casework/case.ts';
import { whyOf } from '../casework/clock.ts';
import type { Deadline } from '../clock.ts';
import type { DecisionContext } from '../decision.ts';
import type { Slice } from '../dossier.ts';
import { evolve } from '../fold/evolve.ts';
import { decideAccept } from './accept.ts';

/** What an acceptance now would promise in one case of the decision table. */
export interface Offer {
  /** Undefined: the ordinary case. */
  readonly variant: string | undefined;
  /** Undefined for the ordinary case, which has no name. */
  readonly name: Bilingual | undefined;
  readonly law: Deadline['limit'];
  readonly deadline: Deadline;
  /** On what the unit has promised less than the law allows; undefined where it has not. */
  readonly ground: string | undefined;
  readonly slices: readonly Slice[];
  readonly why: readonly LedgerDay[];
}

/** What stands in the form for none of the cases of the decision table. */
export const ordinaryCase = '-';

export interface Offers {
  /** The case that the answers make it. */
  readonly byAnswers: string | undefined;
  readonly offers: readonly Offer[];
}

/**
 * Every case with its limit, its date and the dates of its parts, by the very decision an acceptance would be:
 * what the page says is what the receipt will say. Cases beyond the calendar are left out.
 */
export function offersOf(found: Case, context: DecisionContext): Offers {
  const { rules } = context;
  const cases = [undefined, ...rules.variants.map(({ key }) => key)];
  return {
    byAnswers: rules.caseOf(context.answers),
    offers: cases.flatMap((variant) => offerOf(found, variant, context) ?? []),
  };
}

function offerOf(found: Case, variant: string | undefined, context: DecisionContext): Offer | undefined {
  const { dossier, version } = found;
  const decided = decideAccept(dossier, { components: [], note: '', variant: variant ?? null }, context);
  if (!decided.ok) return undefined;
  const after = decided.value.reduce((state, event) => evolve(state, state.id, event), dossier);
  if (!after.deadline) return undefined;
  const named = version.content.timeLimit.variants.find(({ key }) => key === variant)?.case;
  const row = context.rules.variants.find(({ key }) => key === variant);
  const promised = context.acceptance?.localLimits.find((each) => each.variant === variant);
  return {
    variant,
    name: named && { vi: named.vi, en: named.en ?? named.vi },
    law: row?.limit ?? context.rules.limit,
    deadline: after.deadline,
    ground: after.deadline.source === 'local' ? promised?.ground : undefined,
    slices: after.slices,
    why: whyOf(after, context.calendar),
  };
}
