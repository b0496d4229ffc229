import type { IdRange } from './stored.ts';
import { codeGaps, idRanges } from './verify.store.ts';
import { type Verified, type Verifier, verifyRange } from './verify-range.action.ts';

export interface Verification extends Verified {
  readonly codeGaps: Awaited<ReturnType<typeof codeGaps>>;
}

export type VerifyRange = (range: IdRange) => Promise<Verified>;

export interface VerifyOptions {
  /** Who verifies the ranges, with so many of them at a time; without, this process, one after the other. */
  readonly hands?: { readonly count: number; readonly verify: VerifyRange } | undefined;
  /** Dossiers of a range: enough to read at once, and few enough for a small machine to hold. */
  readonly atOnce?: number | undefined;
  /** Told after each range: how many of how many. */
  readonly progress?: ((done: { readonly dossiers: number; readonly of: number }) => void) | undefined;
}

/**
 * Folds every journal again, derives every date and marking anew and compares all of it with what is stored;
 * checks every chain, and looks for lost or doubled codes. Can run beside the working office. Whoever does
 * the work, the answer is the same, in the order of the dossiers' ids.
 */
export async function verifyDossiers(office: Verifier, options: VerifyOptions = {}): Promise<Verification> {
  const { ranges, dossiers: of } = await idRanges(office.db, options.atOnce ?? 500);
  const { count, verify } = options.hands ?? { count: 1, verify: (range) => verifyRange(office, range) };
  const results: Verified[] = [];
  let dossiers = 0;
  const left = ranges.entries();
  const hand = async (): Promise<void> => {
    for (const [index, range] of left) {
      const verified = await verify(range);
      results[index] = verified;
      dossiers += verified.dossiers;
      options.progress?.({ dossiers, of });
    }
  };
  await Promise.all(Array.from({ length: count }, hand));
  return {
    dossiers,
    entries: results.reduce((sum, { entries }) => sum + entries, 0),
    findings: results.flatMap(({ findings }) => findings),
    codeGaps: await codeGaps(office.db),
  };
}
