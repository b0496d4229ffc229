import type { Limit } from '#calendar';
import type { Bilingual, Dong, PlainDate, ProcedureVersionId } from '#kernel';
import type { FormCase } from './cases/form-case.ts';
import type { Worded } from './content/worded.ts';
import { rowFor } from './decision-table.ts';
import type { FeeTable } from './fees/fee-table.ts';
import type { Condition } from './form/condition.ts';
import type { Answers, FormDefinition } from './form/form.ts';
import type { Guide } from './guide/guide.ts';
import type { Phrase } from './phrases/phrase.ts';
import { type Policies, type WrittenPolicies, withDefaults } from './policies.ts';
import type { StepGraph } from './process/step-graph.ts';

/**
 * Where a procedure is filed and handled (handbook §0.2). `local`: both here. `portal`: filed on the
 * national portal, handled here. `ministry`: in a ministry's system; here only a mirror.
 */
export const filingRoutes = ['local', 'portal', 'ministry'] as const;
export type FilingRoute = (typeof filingRoutes)[number];

export const levels = ['commune', 'province', 'ministry', 'other'] as const;
export type Level = (typeof levels)[number];

export const applicants = [
  'citizen',
  'business',
  'organisation',
  'cooperative',
  'overseas-vietnamese',
  'foreigner',
] as const;
export type Applicant = (typeof applicants)[number];

export const channels = ['direct', 'online', 'postal'] as const;
export type Channel = (typeof channels)[number];

export const componentKinds = ['form', 'original', 'copy', 'data-lookup', 'show'] as const;
type ComponentKind = (typeof componentKinds)[number];

/** What a person does with a component when filing electronically; `generated` is the e-form itself. */
export const uploads = ['generated', 'required', 'optional', 'none'] as const;
type Upload = (typeof uploads)[number];

export const pauseReasons = ['supplement', 'external-opinion', 'financial', 'site-inspection'] as const;
type PauseReason = (typeof pauseReasons)[number];

/** One paper of the dossier. */
export type Component = {
  readonly key: string;
  readonly name: Worded;
  readonly kind: ComponentKind;
  readonly originals: number;
  readonly copies: number;
  readonly required: boolean;
  readonly condition?: Worded | undefined;
  readonly formCode?: string | undefined;
  readonly upload: Upload;
  /** Over the answers of the e-form: whether it is asked for at all. */
  readonly when?: Condition | undefined;
  /** Over the answers of the guide: whether it belongs to a person's case. */
  readonly needed?: Condition | undefined;
};

/** A limit as published; `by-plan` has no date of its own. */
export type PublishedLimit = Limit | { readonly kind: 'by-plan' };

/**
 * A case with a limit of its own. With `when` it is a row of a decision table over the answers; without, an
 * official says that it is the case.
 */
export type Variant = {
  readonly key: string;
  readonly case: Worded;
  readonly limit: Limit;
  readonly when?: Condition | undefined;
  readonly verified: boolean;
};

export type TimeLimit = {
  readonly limit: PublishedLimit;
  readonly nextWorkingDayAfter15h: boolean;
  readonly verified: boolean;
  /** In order: the first row that holds, else the main limit. */
  readonly variants: readonly Variant[];
};

export type Fee = {
  /** Undefined when a table decides it, or the province sets it and the catalogue does not know it. */
  readonly amount?: Dong | undefined;
  readonly setByProvincialCouncil: boolean;
  readonly note?: Worded | undefined;
  /** What it costs by case (`fees.dmn`); then there is no amount beside it. */
  readonly table?: FeeTable | undefined;
};

/** A step of a procedure that has no e-process yet: information, not a rule. */
export type PlannedStep = {
  readonly kind: string;
  readonly name: Bilingual;
  readonly who: Bilingual;
  readonly limit: string;
};

/** Everything the law wants published about a procedure (handbook §1.4) and where we know it from. */
export type ProcedureContent = Policies & {
  readonly code: string;
  readonly name: Bilingual;
  readonly field: Bilingual;
  /** What people call it when they look for it, besides its name. */
  readonly keywords: readonly string[];
  readonly route: FilingRoute;
  readonly competentLevel: Level;
  readonly levelsOnPortal: readonly Level[];
  readonly publishedBy?: string | undefined;
  readonly publishingDecision?: string | undefined;
  readonly applicants: readonly Applicant[];
  readonly channels: readonly Channel[];
  readonly onlineLevel: {
    readonly value: 'full' | 'partial' | 'information-only';
    readonly verified: boolean;
  };
  readonly timeLimit: TimeLimit;
  readonly fee: Fee;
  readonly components: readonly Component[];
  /** "What do I need": the questions that leave only the components of a case. */
  readonly guide?: Guide | undefined;
  readonly resultCodes: readonly string[];
  readonly pauseReasons: readonly PauseReason[];
  readonly nonTerritorialWithinProvince: boolean;
  readonly process: {
    readonly template: string;
    readonly source?: string | undefined;
    readonly note?: Worded | undefined;
    readonly parallel: boolean;
    readonly steps: readonly PlannedStep[];
  };
  readonly portalUrl?: string | undefined;
  readonly source: { readonly verified: boolean; readonly statement: Bilingual };
  readonly note?: Worded | undefined;
  /** Words for officials, to write about its dossiers again and again. */
  readonly phrases?: readonly Phrase[] | undefined;
};

/** A procedure as it stands in the content folder, checked and compiled. */
export type CatalogueEntry = {
  /** Where its `effectiveFrom` stands: the import may have something to say about it. */
  readonly place: { readonly file: string; readonly line: number };
  readonly effectiveFrom: PlainDate;
  readonly content: ProcedureContent;
  readonly form?: FormDefinition | undefined;
  readonly process?: StepGraph | undefined;
  /** The drawing itself, kept for those who edit and audit it. */
  readonly processBpmn?: string | undefined;
  /** The file of its fee table, kept for the same. */
  readonly feesDmn?: string | undefined;
  /** Saved cases of the form, by which a change of it is tried. */
  readonly cases?: readonly FormCase[] | undefined;
};

/** A published version: immutable. A dossier is judged by the one in force when it was filed. */
export type ProcedureVersion = {
  readonly id: ProcedureVersionId;
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  /** The first day it is no longer in force. */
  readonly effectiveTo?: PlainDate | undefined;
  readonly content: ProcedureContent;
  readonly form?: FormDefinition | undefined;
  readonly process?: StepGraph | undefined;
};

/** What a reader is shown of a version, published or about to be. */
export type ShownVersion = Omit<ProcedureVersion, 'id'>;

/** A public procedure code: `1.001193` (handbook §1.4). */
export const isProcedureCode = (text: string): boolean => /^[1-36]\.\d{6}$/.test(text);

/** Whether a dossier can be filed here: handled locally, with a form and a process. */
export const canBeFiledHere = (version: ProcedureVersion): boolean =>
  version.content.route === 'local' && version.form !== undefined && version.process !== undefined;

export const variantsOf = (version: Pick<ProcedureVersion, 'content'>): readonly Variant[] =>
  version.content.timeLimit.variants;

/** The case these answers make it; undefined when the main limit applies. */
export const variantFor = (
  version: Pick<ProcedureVersion, 'content'>,
  answers: Answers,
): Variant | undefined => rowFor(variantsOf(version), answers);

/**
 * The limit dossiers are counted by, of a case when it is named; undefined for a procedure that runs by plan.
 * Throws when the version has no such case: whoever names one has it from this version.
 */
export function limitOf(version: ProcedureVersion, variantKey?: string): Limit | undefined {
  const { timeLimit } = version.content;
  const { limit } = timeLimit;
  if (variantKey === undefined) return limit.kind === 'by-plan' ? undefined : countedLimit(timeLimit, limit);
  const variant = variantsOf(version).find(({ key }) => key === variantKey);
  if (!variant) throw new Error(`${version.code} version ${version.version} has no case ${variantKey}`);
  return countedLimit(timeLimit, variant.limit);
}

/** A limit with the rule of 15:00 where the procedure has it; the same day has it by itself. */
export const countedLimit = ({ nextWorkingDayAfter15h }: TimeLimit, limit: Limit): Limit =>
  nextWorkingDayAfter15h && limit.kind !== 'same-day' ? { ...limit, cutOff: 'after-15h' } : limit;

/** Content as an earlier release stored it: before cases had keys and policies were written. */
export type StoredContent = Omit<ProcedureContent, keyof Policies | 'timeLimit'> &
  WrittenPolicies & {
    readonly timeLimit: Omit<TimeLimit, 'variants'> & {
      readonly variants: readonly (Omit<Variant, 'key'> & { readonly key?: string | undefined })[];
    };
  };

/** Brings stored content to its present shape; what was never written gets the default, marked as one. */
export const contentOf = (stored: StoredContent): ProcedureContent => ({
  ...stored,
  ...withDefaults(stored),
  timeLimit: {
    ...stored.timeLimit,
    variants: stored.timeLimit.variants.map((variant, index) => ({
      ...variant,
      key: variant.key ?? `case-${index + 1}`,
    })),
  },
});
