import { err, type Instant, ok, type ProcedureVersionId, type Result, refusal } from '#kernel';
import type { Answers, Move } from '#procedures';
import { type Deadline, type DeadlineRule, deadlineFrom } from '../clock.ts';
import type { Decision, DecisionContext, FoundAgency, ProcedureRules, PromisedLimit } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { limitFor } from '../intake/accept.ts';
import { moveOn, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';
import { replacing } from './correct-reception.ts';

/** The procedure it should have been received under, as it is in force, with all that its acceptance looks up. */
export interface RightProcedure {
  readonly code: string;
  readonly versionId: ProcedureVersionId;
  readonly rules: ProcedureRules;
  readonly agencies: readonly FoundAgency[];
  readonly localLimits: readonly PromisedLimit[];
  readonly answers: Answers;
}

export interface ChangeProcedure {
  readonly to: RightProcedure;
  /** Of what was handed in, the components that the right procedure knows. */
  readonly components: readonly string[];
  readonly reason: string;
}

/**
 * Received under the wrong procedure: the same dossier goes on under the right one, with its code and its time of
 * reception, and is handled from the beginning. The mistake is the desk's, so that the applicant neither files again
 * nor waits anew (docs/decisions/0030). Only while nobody has built on it.
 */
export function decideChangeProcedure(
  dossier: Dossier,
  { to, components, reason }: ChangeProcedure,
  context: DecisionContext,
): Decision {
  const { acceptedAt } = dossier;
  if (reason.trim() === '') return err(refusal('reception.reason-missing'));
  if (to.versionId === dossier.procedureVersionId) return err(refusal('reception.same-procedure'));
  if (acceptedAt === null || !isUntouched(dossier)) return err(refusal('reception.built-upon'));
  if (!to.rules.graph || to.agencies.some(({ limit }) => limit !== undefined))
    return err(refusal('reception.procedure-not-handled'));
  const anew = { ...context, rules: to.rules, answers: to.answers };
  const limit = limitFor(to.rules.caseOf(to.answers), {
    rules: to.rules,
    acceptance: { code: dossier.code ?? '', agencies: to.agencies, localLimits: to.localLimits },
  });
  if (!limit.ok) return limit;
  const begun = begunUnder(dossier, acceptedAt, { ...limit.value, context: anew });
  if (!begun.ok) return begun;
  const { deadline, move } = begun.value;
  const told = tell(untold(dossier), {
    type: 'ReceptionCorrected',
    public: {
      ...replacing(dossier, context, 'procedure', 'components'),
      deadline,
      procedure: {
        ...{ code: to.code, versionId: to.versionId, process: move.marking },
        agencies: to.agencies.map(({ key, name, agencyId }) => ({ key, name, agencyId: agencyId ?? null })),
      },
    },
    private: { reason: reason.trim(), components: [...components] },
  });
  const next = tellMove(told, move, anew);
  return next.ok ? ok(next.value.events) : next;
}

/** The time limit from the same reception, and where the right e-procedure begins. */
export function begunUnder(
  dossier: Dossier,
  receivedAt: Instant,
  rule: Pick<DeadlineRule, 'limit' | 'variant' | 'source'> & { readonly context: DecisionContext },
): Result<{ readonly deadline: Deadline; readonly move: Move }, ReturnType<typeof refusal>> {
  const { context, ...limit } = rule;
  const { calendar } = context;
  const deadline = deadlineFrom(receivedAt, { ...limit, clock: calendar.clock, calendar });
  if (!deadline.ok) return deadline;
  const move = moveOn({ ...dossier, process: null }, { type: 'started' }, context);
  return move.ok ? ok({ deadline: deadline.value, move: move.value }) : move;
}

/** Nothing was decided, asked for, waited for or attached, and no other agency holds a part. */
const isUntouched = ({ decision, pauses, waits, slices, extension, papers, steps }: Dossier): boolean =>
  decision === null &&
  extension === null &&
  pauses.length + waits.length + slices.length === 0 &&
  papers.every(({ purpose }) => purpose === 'component' || purpose === 'supplement') &&
  steps.every(({ opinion, letterSentAt }) => opinion === undefined && letterSentAt === undefined);
