import { freeze, type Tx } from '#platform/db';
import type { IdRange } from './stored.ts';
import { codeGaps, idRanges, workAstray } from './verify.store.ts';
import { type Verified, type Verifier, verifyRange } from './verify-range.action.ts';

export interface Verification extends Verified {
  readonly codeGaps: Awaited<ReturnType<typeof codeGaps>>;
  /** Rows of the lists that are missing, too many or other than what follows from the dossiers. */
  readonly workAstray: number;
}

export interface VerifyOptions {
  /** Who verifies a range: whatever process does it, by the moment of this transaction. */
  readonly verify: (range: IdRange) => Promise<Verified>;
  /** How many ranges are verified side by side. */
  readonly sideBySide: number;
  /** Dossiers of a range: enough to read at once, and few enough for a small machine to hold. */
  readonly atOnce?: number | undefined;
  /** Told after each range: how many of how many. */
  readonly progress?: ((done: { readonly dossiers: number; readonly of: number }) => void) | undefined;
}

/**
 * Folds every journal again, derives every date and marking anew and compares all of it with what is stored;
 * checks every chain, and looks for lost or doubled codes. In a frozen transaction: the office works on beside it.
 * Whoever does the work, the answer is the same, in the order of the dossiers' ids.
 */
export async function verifyAt(tx: Tx, options: VerifyOptions): Promise<Verification> {
  const { ranges, dossiers: of } = await idRanges(tx, options.atOnce ?? 250);
  const results: Verified[] = [];
  let dossiers = 0;
  const left = ranges.entries();
  const hand = async (): Promise<void> => {
    for (const [index, range] of left) {
      const verified = await options.verify(range);
      results[index] = verified;
      dossiers += verified.dossiers;
      options.progress?.({ dossiers, of });
    }
  };
  await Promise.all(Array.from({ length: options.sideBySide }, hand));
  return {
    dossiers,
    entries: results.reduce((sum, { entries }) => sum + entries, 0),
    findings: results.flatMap(({ findings }) => findings),
    codeGaps: await codeGaps(tx),
    workAstray: await workAstray(tx),
  };
}

/** The same by this process alone, and without the figures. */
export function verifyDossiers(office: Verifier): Promise<Verification> {
  return office.db.transaction(async (tx) => {
    await freeze(tx);
    const verify = async (range: IdRange) => (await verifyRange(office, tx, range)).verified;
    return verifyAt(tx, { verify, sideBySide: 1 });
  });
}
