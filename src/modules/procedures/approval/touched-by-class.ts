import { type ChangeClass, changeClasses } from '../versions/change-class.ts';
import type { Difference } from '../versions/compare-versions.ts';
import type { Touched } from '../versions/touched.ts';

/** The differences of one class, with whom they touch. */
export interface ClassTouched {
  readonly change: ChangeClass;
  readonly differences: number;
  readonly touched: Touched;
}

/**
 * What the parts of a publication touch, the gravest first. Every open draft of the procedure goes on under the new
 * version, and the gravest class says how; an open dossier stays on its own whatever the class (decision 0017).
 */
export function touchedByClass(
  differences: readonly Difference[],
  touched: Touched,
): readonly ClassTouched[] {
  return changeClasses.toReversed().flatMap((change) => {
    const count = differences.filter((each) => each.class === change).length;
    return count === 0 ? [] : [{ change, differences: count, touched }];
  });
}
