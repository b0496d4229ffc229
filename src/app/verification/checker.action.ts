import { type IdRange, type Verified, type Verifier, verifyRange } from '#dossiers';
import type { Moment, Tx } from '#platform/db';
import { compareRange, type FigureComparison, FigureCount, type FigureSums } from '#reporting';

/** What a range came to: its dossiers, and its facts beside those of the figures. */
export interface Checked {
  readonly verified: Verified;
  readonly facts: Omit<FigureComparison, 'sums'>;
}

/** A range of dossiers, to be read as they were at a moment. */
export interface Asked {
  readonly range: IdRange;
  readonly moment: Moment;
}

/** Who verifies ranges one at a time, and in the end says what all of its own add up to. */
export interface Checker {
  readonly check: (tx: Tx, range: IdRange) => Promise<Checked>;
  readonly counted: () => FigureSums;
}

/** Each journal is read once, for the dossier and for the figures: reading is half of the work. */
export function checkerFor(office: Verifier): Checker {
  const count = new FigureCount();
  return {
    check: async (tx, range) => {
      const { verified, journals } = await verifyRange(office, tx, range);
      return { verified, facts: await compareRange(tx, range, journals, count) };
    },
    counted: () => count.sums(),
  };
}
