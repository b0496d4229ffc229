import type { Bilingual } from '#kernel';
import type { Fault } from '../content/located.ts';
import type { ProcedureContent } from '../procedure.ts';
import type { StepGraph } from '../process/step-graph.ts';
import type { Question } from './condition-rows.ts';
import type { Outline } from './outline.ts';
import type { Sums } from './sums.ts';

/** A process that may be called, with the working minutes it takes. */
export interface SharedPart {
  readonly name: string;
  readonly title: Bilingual;
  readonly minutes: number;
}

/** A limit of the law against the steps. */
export interface LimitTime {
  readonly called: Bilingual;
  readonly needed: number;
  readonly allowed: number;
}

/** A process on the desk of whoever draws it: what it says, what is wrong with it, what it may speak of. */
export interface Design {
  /** The address of its designer. */
  readonly base: string;
  /** Where it belongs: the draft, the list of shared processes. */
  readonly home: string;
  readonly code: string;
  readonly called: Bilingual;
  /** What its procedure says beside it; a shared process has none. */
  readonly content: ProcedureContent | undefined;
  /** Undefined when there is none yet. */
  readonly xml: string | undefined;
  /** Of what was read: who saves over something newer is told. */
  readonly revision: number;
  readonly editable: boolean;
  /** Undefined when the file cannot be shown as a list. */
  readonly outline: Outline | undefined;
  /** Of the process alone; `path` is the element. */
  readonly faults: readonly Fault[];
  /** Undefined while it has a fault. */
  readonly graph: StepGraph | undefined;
  readonly sums: Sums;
  /** Each limit with the working minutes it leaves and those the steps need where it applies. */
  readonly times: readonly LimitTime[];
  readonly agencies: readonly { readonly key: string; readonly name: Bilingual }[];
  readonly questions: readonly Question[];
  readonly shared: readonly SharedPart[];
}

/** Faults that stand at an element, also at the inside of a part it calls. */
export const faultsAt = (faults: readonly Fault[], id: string): readonly Fault[] =>
  faults.filter(({ path }) => path === id || path.startsWith(`${id}:`));
