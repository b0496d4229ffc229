import type { JudgedLine } from './hand-over.ts';
import type { ItemStanding } from './post-item.ts';

/** A line with what has become of it; undefined while the list is not imported, or its line was not. */
export interface ShownLine extends JudgedLine {
  readonly standing: ItemStanding | undefined;
}
