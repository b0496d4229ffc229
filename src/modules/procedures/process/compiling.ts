import type { SharedProcesses } from './calls.ts';
import type { DrawnFlow, DrawnNode, NoteFault } from './drawing.ts';

/** What a drawing may speak of, besides itself. What is left out is not known and so not checked. */
export type CompileOptions = {
  readonly note: NoteFault;
  /** Whether a gateway may look at an answer of this name. */
  readonly variable: (name: string) => boolean;
  readonly shared?: SharedProcesses | undefined;
  /** Bodies beside the competent agency, by key: whether each stands outside the system. */
  readonly agencies?: ReadonlyMap<string, { readonly outside: boolean }> | undefined;
  /** What may stop the clock of the procedure. */
  readonly pauses?: readonly string[] | undefined;
};

/** Ways in and out of a node. */
export type Wiring = {
  readonly node: DrawnNode;
  readonly ins: readonly DrawnFlow[];
  readonly outs: readonly DrawnFlow[];
};

/** What a gateway may look at besides the answers: the leader's `granted` or `refused`. */
export const decision = 'decision';
