/** Minutes after which a wait is only "that long or longer". */
export const longestWait = 240;

/** How many people waited 0, 1, 2 … whole minutes. Two of them add up, so that any days can be looked at together. */
export type Waits = readonly number[];

/** The waits of single people, in minutes, counted. */
export function countWaits(minutes: readonly number[]): Waits {
  const counts: number[] = [];
  for (const each of minutes) {
    const at = Math.min(longestWait, Math.max(0, Math.floor(each)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

export const addWaits = (one: Waits, other: Waits): Waits =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0) + (other[at] ?? 0));

export const howMany = (waits: Waits): number => waits.reduce((sum, count) => sum + count, 0);

/**
 * The minutes within which this share of the people was called: the smallest number of minutes that at least
 * `share` of them did not exceed. Undefined of nobody.
 */
export function within(waits: Waits, share: number): number | undefined {
  const needed = Math.ceil(howMany(waits) * share);
  if (needed === 0) return undefined;
  let sum = 0;
  for (const [minutes, count] of waits.entries()) {
    sum += count;
    if (sum >= needed) return minutes;
  }
  return undefined;
}

/** How many did not wait longer than so many minutes. */
export const notLongerThan = (waits: Waits, minutes: number): number => howMany(waits.slice(0, minutes + 1));
