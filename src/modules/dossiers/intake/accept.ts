import { err, ok, type Refusal, type Result, refusal } from '#kernel';
import type { CaseComponent } from '../casework/case.ts';
import { type DeadlineRule, deadlineFrom } from '../clock.ts';
import type { Decision, DecisionContext, FoundAgency } from '../decision.ts';
import { cameOnPaper } from '../digitise/component-states.ts';
import type { Dossier } from '../dossier.ts';
import type { PaperCounts } from '../receipt/paper-counts.ts';
import { slicesOf } from '../slices/slices.ts';
import { moveOn, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';
import { feeFor } from './fee-for.ts';

export interface Accept {
  /** Keys of the components the officer has checked off. */
  readonly components: readonly string[];
  readonly note: string;
  /** How many of each came, where the desk counted; unsaid, as many as the catalogue asks for. */
  readonly counts?: PaperCounts | undefined;
  /**
   * The case of the procedure's decision table, where the officer knows better than the answers say; null is
   * none of them. Without one the answers decide.
   */
  readonly variant?: string | null | undefined;
}

/** What must still be checked off: without every paper it needs, a dossier is not complete. */
export const unchecked = (
  components: readonly CaseComponent[],
  checked: readonly string[],
): readonly CaseComponent[] => components.filter(({ key, needed }) => needed && !checked.includes(key));

/** What is wrong with a checklist that names its components by key; undefined when nothing is. */
export function checklistRefusal(
  components: readonly CaseComponent[],
  checked: readonly string[],
): Refusal | undefined {
  const unknown = checked.filter((asked) => components.every(({ key }) => key !== asked));
  if (unknown.length > 0) return refusal('accept.unknown-component', { components: unknown });
  const missing = unchecked(components, checked).map(({ key }) => key);
  return missing.length > 0 ? refusal('accept.unchecked', { components: missing }) : undefined;
}

/**
 * Valid reception: the dossier gets its code and the clock starts (handbook §4.5.1), by the case it is and by
 * what the unit has promised. The reception step of the e-procedure is what the officer has just done, so it
 * is recorded as done and the next one opens.
 */
export function decideAccept(dossier: Dossier, command: Accept, context: DecisionContext): Decision {
  const { now, rules, calendar, acceptance } = context;
  if (!acceptance) throw new Error('An acceptance is decided with its code allocated');
  if (!rules.graph) throw new Error(`${dossier.procedureCode} has no e-procedure`);
  const limit = limitFor(caseChosen(command, context), context);
  if (!limit.ok) return limit;
  const deadline = deadlineFrom(now, { ...limit.value, clock: calendar.clock, calendar });
  if (!deadline.ok) return deadline;
  const begun = moveOn(dossier, { type: 'started' }, context);
  if (!begun.ok) return begun;
  const { agencies } = acceptance;
  const fee = feeFor(dossier, context);
  const accepted = tell(untold(dossier), {
    type: 'DossierAccepted',
    public: {
      at: now,
      code: acceptance.code,
      deadline: deadline.value,
      process: begun.value.marking,
      ...(agencies.length > 0 ? { agencies: agencies.map(known), slices: slicesOf(agencies) } : {}),
      ...(rules.paperKeys && { toDigitise: cameOnPaper(dossier, command.components, rules.paperKeys) }),
    },
    private: {
      ...{ note: command.note, components: [...command.components] },
      ...(command.counts === undefined ? {} : { counts: command.counts }),
      ...(fee && { fee: { ...fee, rows: [...fee.rows] } }),
    },
  });
  const next = tellMove(accepted, begun.value, context);
  return next.ok ? ok(next.value.events) : next;
}

const caseChosen = ({ variant }: Accept, { rules, answers }: DecisionContext): string | undefined =>
  variant === undefined ? rules.caseOf(answers) : (variant ?? undefined);

const known = ({ key, name, agencyId }: FoundAgency) => ({ key, name, agencyId: agencyId ?? null });

/** The law's limit of this case, or the shorter one the unit has promised for it (handbook §4.6). */
export function limitFor(
  variant: string | undefined,
  { rules, acceptance }: Pick<DecisionContext, 'rules' | 'acceptance'>,
): Result<Pick<DeadlineRule, 'limit' | 'variant' | 'source'>, Refusal> {
  const row = rules.variants.find(({ key }) => key === variant);
  if (variant !== undefined && !row) return err(refusal('accept.unknown-variant', { variant }));
  const local = acceptance?.localLimits.find((each) => each.variant === variant)?.limit;
  return ok({
    limit: local ?? row?.limit ?? rules.limit,
    ...(variant === undefined ? {} : { variant }),
    ...(local ? { source: 'local' as const } : {}),
  });
}
