import { parseStepLimit } from '../process/working-minutes.ts';
import type { Item, Outline } from './outline.ts';

/** Working minutes that may have passed when an item is done, by its id; `total` at the end. */
export type Sums = { readonly until: ReadonlyMap<string, number>; readonly total: number };

/**
 * The running sums of a list that may still have mistakes: a limit that cannot be read counts nothing yet. Of ways side
 * by side the longest counts; `calls` are the minutes of shared processes, by name.
 */
export function sumsOf({ items }: Outline, calls: ReadonlyMap<string, number> = new Map()): Sums {
  const until = new Map<string, number>();
  const along = (list: readonly Item[], before: number): number => {
    let sum = before;
    for (const item of list) {
      const begun = sum;
      sum =
        item.type === 'block'
          ? Math.max(begun, ...item.ways.map((way) => along(way.items, begun)))
          : begun + minutesOf(item, calls);
      until.set(item.id, sum);
    }
    return sum;
  };
  const total = along(items, 0);
  return { until, total };
}

const minutesOf = (item: Exclude<Item, { type: 'block' }>, calls: ReadonlyMap<string, number>): number =>
  item.type === 'call' ? (calls.get(item.called) ?? 0) : (parseStepLimit(item.limit) ?? 0);
