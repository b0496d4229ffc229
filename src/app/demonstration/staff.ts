import type { Official } from '#kernel';
import type { Procedure } from './storyline.ts';

/** The officials of a commune who handle its dossiers. */
export interface Staff {
  readonly desks: readonly [Official, ...Official[]];
  /** The specialist of the division that handles the field of a procedure. */
  readonly handlers: Readonly<Record<Procedure, Official>>;
  readonly approver: Official;
  readonly clerk: Official;
}
