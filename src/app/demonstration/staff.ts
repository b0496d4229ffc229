import type { Official } from '#kernel';
import type { Procedure } from './storyline.ts';

/** The officials of a commune who handle its dossiers. */
export interface Staff {
  readonly desks: readonly [Official, ...Official[]];
  /** The specialist of the division that handles the field of a procedure. */
  readonly handlers: Readonly<Record<Procedure, Official>>;
  /** Who assigns the work of the division that handles permits. */
  readonly head: Official;
  /** Who is asked about the town plan: of a department of the province. */
  readonly planner: Official;
  readonly approver: Official;
  readonly clerk: Official;
}
