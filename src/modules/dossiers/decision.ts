import type { Calendar, Clock, Limit } from '#calendar';
import type { Actor, Instant, Refusal, Result, StepId, UnitId } from '#kernel';
import type { StepGraph } from '#procedures';
import type { DossierEvent } from './events.ts';

/**
 * Everything a decision may know besides the dossier and the command. Time, chance and the law's tables are
 * handed in, so that a decision can be made again and comes out the same.
 */
export interface DecisionContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly calendar: Calendar;
  /** The province's convention for working days. */
  readonly clock: Clock;
  readonly rules: ProcedureRules;
  readonly newStepId: () => StepId;
  /** The dossier's code, allocated when the action is an acceptance. */
  readonly code: string | undefined;
}

/** What of a procedure version decides how its dossiers are handled. */
export interface ProcedureRules {
  readonly limit: Limit;
  readonly graph: StepGraph | undefined;
  readonly componentKeys: readonly string[];
}

export type Decision = Result<readonly DossierEvent[], Refusal>;

/** Which agency's posts a role of the e-procedure belongs to: the desk receives and returns, others decide. */
export const agencyOfRole = (
  role: string,
  places: { readonly reception: UnitId; readonly competent: UnitId },
): UnitId => (role === 'deskOfficer' ? places.reception : places.competent);
