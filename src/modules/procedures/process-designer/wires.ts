import type { Item, Outline, OutlineWay } from './outline.ts';

/** A line between two nodes; `way` where it leads into a way of a block. */
export type Wire = {
  readonly from: string;
  readonly to: string;
  readonly way?: OutlineWay | undefined;
  /** Of a choice: taken when no condition holds. */
  readonly otherwise?: boolean | undefined;
};

/** The lines of a process, in the order of the list. */
export function wiresOf({ start, end, items }: Outline): readonly Wire[] {
  return through(items, { from: start.id }, end.id);
}

type Begin = Omit<Wire, 'to'>;

function through(items: readonly Item[], begin: Begin, to: string): readonly Wire[] {
  const wires: Wire[] = [];
  let from = begin;
  for (const item of items) {
    wires.push({ ...from, to: item.id });
    if (item.type === 'block') wires.push(...waysOf(item));
    from = { from: item.type === 'block' ? item.join : item.id };
  }
  return [...wires, { ...from, to }];
}

const waysOf = ({ id, join, kind, ways }: Extract<Item, { type: 'block' }>): readonly Wire[] =>
  ways.flatMap((way, index) => {
    const otherwise = kind === 'choice' && index === ways.length - 1;
    return through(way.items, { from: id, way, otherwise }, join);
  });
