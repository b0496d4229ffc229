import type { Refusal } from '#kernel';
import type { Marking, Task } from './marking.ts';

/** What may happen to a process. */
export type ProcessEvent =
  | { readonly type: 'started' }
  | { readonly type: 'completed'; readonly task: Task }
  /** `to` is a node of `stepsBefore`; without it the nearest. */
  | { readonly type: 'sentBack'; readonly task: Task; readonly to?: string | undefined }
  /** The date of a step that asks for opinions until then: silence is consent. */
  | { readonly type: 'expired'; readonly node: string };

/** The marking after an event, what has opened, and what was closed undone by it. */
export type Move = {
  readonly marking: Marking;
  readonly opened: readonly Task[];
  readonly closed: readonly Task[];
};

export type ProcessRefusal = Refusal<
  'step.not-open' | 'step.nothing-before' | 'step.not-before' | 'step.silence-is-not-consent'
>;
