import type { Limit } from '#calendar';
import type { Bilingual } from '#kernel';
import type { Worded } from './content/worded.ts';

/** What may stop the clock of a dossier (handbook §4.7), and `force-majeure`. */
export const pauseKinds = ['supplement', 'financial', 'external-opinion', 'force-majeure'] as const;
export type PauseKind = (typeof pauseKinds)[number];

/** `none`: the clock runs on. `continue`: it goes on from where it stopped. `restart`: it begins again. */
export type PausePolicy = 'none' | 'continue' | 'restart';

/** What each reason may be set to. A request to supplement always pauses; so does waiting for payment. */
export const policiesFor = {
  supplement: ['continue', 'restart'],
  financial: ['continue'],
  'external-opinion': ['none', 'continue'],
  'force-majeure': ['continue'],
} as const satisfies Readonly<Record<PauseKind, readonly PausePolicy[]>>;

export type PausePolicies = Readonly<Record<PauseKind, PausePolicy>>;

export type SupplementPolicy = {
  /** How many times the applicant may be asked; more than once needs a ground (handbook §4.8). */
  readonly most: number;
  readonly answerWithin: Limit;
  readonly onSilence: 'close' | 'refuse';
  /** When an answer may leave something out, with a reason. Absent: before acceptance, a setting of ours. */
  readonly partial?: 'never' | 'before-acceptance' | 'always' | undefined;
  readonly ground?: Worded | undefined;
};

/** How long a closed dossier is kept. */
export type Retention = { readonly years: number } | 'permanent';

/** A body beside the competent one: a member of a chain (một cửa liên thông), or one that is asked. */
export type Agency = {
  readonly key: string;
  readonly name: Bilingual;
  readonly level: 'commune' | 'province';
  /** The field of work by which the unit is found. */
  readonly field: string;
  /** Works in a system of its own: letters go out and come in. */
  readonly outside: boolean;
  /** Its own allowance, which makes its part a slice with a date. */
  readonly limit?: Limit | undefined;
  /** The procedure it handles, when the whole is a chain of procedures filed once. */
  readonly procedure?: string | undefined;
  /** Codes of the result papers that are its own, among the procedure's: its part is handed out with them. */
  readonly resultCodes?: readonly string[] | undefined;
};

/** How a procedure's dossiers are handled beside its steps; `assumed` names what nobody has published. */
export type Policies = {
  readonly agencies: readonly Agency[];
  readonly pausePolicies: PausePolicies;
  readonly supplement: SupplementPolicy;
  /** Only what the procedure says itself; what follows from its result is asked of `retentionOf`. */
  readonly retention?: Retention | undefined;
  /** Defaults among these, like `pauses.financial` or `supplement.most`: settings of ours, not its law. */
  readonly assumed: readonly string[];
};

/** The same as a file or an earlier release wrote it: with gaps. */
export type WrittenPolicies = {
  readonly agencies?: readonly Agency[] | undefined;
  readonly pausePolicies?: Partial<PausePolicies> | undefined;
  readonly supplement?: Partial<SupplementPolicy> | undefined;
  readonly retention?: Retention | undefined;
  readonly assumed?: readonly string[] | undefined;
};

/**
 * Handbook §4.7: the clock goes on after a supplement and after payment; the opinion of another body is
 * inside the limit unless the procedure says otherwise. Force majeure is our setting, the handbook has none.
 */
const defaultPauses: PausePolicies = {
  supplement: 'continue',
  financial: 'continue',
  'external-opinion': 'none',
  'force-majeure': 'continue',
};

/** Handbook §4.8: asked once. §4.5.2: fifteen working days to answer, then closed. */
const defaultSupplement = {
  most: 1,
  answerWithin: { kind: 'workday', value: 15 },
  onSilence: 'close',
} as const satisfies SupplementPolicy;

/** Fills the gaps with the handbook's defaults and says of each that it is one. */
export function withDefaults(written: WrittenPolicies): Policies {
  const pauses = written.pausePolicies ?? {};
  const supplement = written.supplement ?? {};
  const assumed = [
    ...pauseKinds.filter((kind) => pauses[kind] === undefined).map((kind) => `pauses.${kind}`),
    ...supplementKeys.filter((key) => supplement[key] === undefined).map((key) => `supplement.${key}`),
  ];
  return {
    agencies: written.agencies ?? [],
    pausePolicies: { ...defaultPauses, ...pauses },
    supplement: { ...defaultSupplement, ...supplement },
    ...(written.retention === undefined ? {} : { retention: written.retention }),
    assumed: written.assumed ?? assumed,
  };
}

const supplementKeys = ['most', 'answerWithin', 'onSilence'] as const;
