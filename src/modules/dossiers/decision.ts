import type { Calendar, Limit } from '#calendar';
import type { Actor, Bilingual, Instant, Refusal, Result, StepId, UnitId } from '#kernel';
import type { Answers, FeeFacts, StepGraph } from '#procedures';
import type { Slice, WaitReason } from './dossier.ts';
import type { DossierEvent } from './events.ts';

/**
 * Everything a decision may know besides the dossier and the command. Time, chance and the law's tables are
 * handed in, so that a decision can be made again and comes out the same.
 */
export interface DecisionContext {
  readonly now: Instant;
  readonly actor: Actor;
  /** The dossier's own once it is accepted; before, the one in force for the agency that decides. */
  readonly calendar: Calendar;
  readonly rules: ProcedureRules;
  /** The answers of the form: what gateways and the decision table look at. Read only where they do. */
  readonly answers: Answers;
  readonly newStepId: () => StepId;
  /** What only an acceptance needs to know. */
  readonly acceptance: Acceptance | undefined;
}

/** What is looked up when a dossier is accepted, and kept in it from then on. */
export interface Acceptance {
  /** The dossier's code, the next of its agency's day. */
  readonly code: string;
  /** What the unit has promised, by variant, when that is less than the law allows. */
  readonly localLimits: readonly PromisedLimit[];
  readonly agencies: readonly FoundAgency[];
  /** What a resolution sets at this agency, where the procedure leaves it to the province. */
  readonly localFee?: SetFee | undefined;
}

/** An amount in đồng and the resolution that sets it. */
export interface SetFee {
  readonly amount: number;
  readonly ground: string;
}

/** Less than the law allows: promised by the unit for a case, or for the ordinary one. */
export interface PromisedLimit {
  readonly variant: string | undefined;
  readonly limit: Limit;
  /** The decision it was promised by. */
  readonly ground: string;
}

/** A body beside the competent agency, found for the place where the dossier is handled. */
export interface FoundAgency {
  readonly key: string;
  readonly name: Bilingual;
  /** Undefined: outside the system, reached by letter. */
  readonly agencyId: UnitId | undefined;
  /** Its own allowance; with one it holds a slice of the dossier. */
  readonly limit: Limit | undefined;
  readonly procedureCode: Slice['procedureCode'];
  /** Result papers of its own, when its part has some. */
  readonly resultCodes?: readonly string[] | undefined;
}

/** What a dossier costs in đồng, and by which rows of its version's table or by which resolution. */
export interface ReckonedFee {
  readonly amount: number;
  readonly rows: readonly string[];
  readonly ground?: string;
}

export type PauseEffect = 'none' | 'continue' | 'restart';

/** What of a procedure version decides how its dossiers are handled. */
export interface ProcedureRules {
  readonly limit: Limit;
  /** The cases of its decision table, and which of them the answers make it. */
  readonly variants: readonly { readonly key: string; readonly limit: Limit }[];
  readonly caseOf: (answers: Answers) => string | undefined;
  /** What its table of fees comes to, and by which rows; undefined without one, or while an answer is missing. */
  readonly feeOf?: ((facts: FeeFacts) => ReckonedFee | undefined) | undefined;
  readonly graph: StepGraph | undefined;
  readonly componentKeys: readonly string[];
  /** Components that may come on paper: neither the e-form itself nor what is only shown or looked up. */
  readonly paperKeys?: readonly string[] | undefined;
  readonly pauses: Readonly<Record<WaitReason | 'supplement', PauseEffect>>;
  readonly supplement: {
    /** Requests after reception; more only where the answer itself raised a new fault (§4.8). */
    readonly most: number;
    readonly answerWithin: Limit;
    /** What an answer that does not come before reception leads to. */
    readonly onSilence: 'close' | 'refuse';
    /** Whether an answer may leave something out, with a reason; before acceptance unless the procedure says else. */
    readonly partial?: 'never' | 'before-acceptance' | 'always' | undefined;
    /** The provision it rests on, where the procedure names one. */
    readonly ground?: { readonly vi: string; readonly en?: string | undefined } | undefined;
  };
}

export type Decision = Result<readonly DossierEvent[], Refusal>;

/** Which agency's posts a role of the e-procedure belongs to: the desk receives and returns, others decide. */
export const agencyOfRole = (
  role: string,
  places: { readonly reception: UnitId; readonly competent: UnitId },
): UnitId => (role === 'deskOfficer' ? places.reception : places.competent);
