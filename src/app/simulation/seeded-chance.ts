import { createHash } from 'node:crypto';
import type { Chance } from '#dossiers';
import { idOf } from '#kernel';

/**
 * Identifiers and salts that follow from the seed and the command, in the form of real ones. A command asked
 * again draws the same: what came of it does not depend on how often or beside whom it ran.
 */
export const seededChance =
  (seed: number) =>
  (about: string): Chance => {
    let drawn = 0;
    const bytes = (count: number): Buffer => {
      drawn += 1;
      return createHash('sha512').update(`${seed} ${about} ${drawn}`).digest().subarray(0, count);
    };
    return { bytes, id: () => idOf(uuidOf(bytes(16).toString('hex'))) };
  };

/** Sixteen bytes as a UUID of our own making (version 8, RFC 9562). */
function uuidOf(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
