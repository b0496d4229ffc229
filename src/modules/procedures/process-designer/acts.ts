import { err, ok, type Refusal, type Result, refusal } from '#kernel';
import {
  allItems,
  freshId,
  type Item,
  idsIn,
  itemOf,
  type Outline,
  type OutlineLane,
  type OutlineWay,
  wayOf,
} from './outline.ts';

/** Where something is put: behind an item or the start, or as the first of a way. */
export type Place = { readonly after: string } | { readonly way: string };

export type ActRefusal = Refusal<
  | 'process.gone'
  | 'process.no-place'
  | 'process.inside-itself'
  | 'process.lane-in-use'
  | 'process.lane-last'
  | 'process.edge'
  | 'process.unreadable'
>;
type Acted = Result<Outline, ActRefusal>;

/** Puts an item at a place. */
export function insertItem(outline: Outline, place: Place, item: Item): Acted {
  const put = placed(outline, place, item);
  return put ? ok(put) : err(refusal('process.no-place'));
}

/** What is new in the attributes of an item, its ways as they are. */
export function replaceItem(outline: Outline, item: Item): Acted {
  if (!itemOf(outline, item.id)) return err(refusal('process.gone'));
  return ok(withItems(outline, item.id, (siblings, at) => siblings.with(at, item)));
}

/** Takes an item away, a block with all that is in it. */
export function removeItem(outline: Outline, id: string): Acted {
  if (!itemOf(outline, id)) return err(refusal('process.gone'));
  return ok(withItems(outline, id, (siblings, at) => siblings.toSpliced(at, 1)));
}

/** One place up or down among those of its way; the first and the last of a way leave the block. */
export function moveItem(outline: Outline, id: string, by: -1 | 1): Acted {
  const item = itemOf(outline, id);
  if (!item) return err(refusal('process.gone'));
  const home = siblingsOf(outline.items, id);
  const other = home?.siblings[home.at + by];
  if (other) return ok(withItems(outline, id, (siblings, at) => swapped(siblings, at, at + by)));
  const block = home?.block;
  if (block === undefined) return err(refusal('process.edge'));
  const without = withItems(outline, id, (siblings, at) => siblings.toSpliced(at, 1));
  const step = by < 0 ? 0 : 1;
  return ok(withItems(without, block, (siblings, at) => siblings.toSpliced(at + step, 0, item)));
}

/** From where it is to any other place, but not into itself. */
export function moveTo(outline: Outline, id: string, place: Place): Acted {
  const item = itemOf(outline, id);
  if (!item) return err(refusal('process.gone'));
  const own = allItems([item]);
  const inside = (flow: string) =>
    own.some((each) => each.type === 'block' && each.ways.some((way) => way.flow === flow));
  if ('way' in place ? inside(place.way) : own.some((each) => each.id === place.after))
    return err(refusal('process.inside-itself'));
  const without = withItems(outline, id, (siblings, at) => siblings.toSpliced(at, 1));
  return insertItem(without, place, item);
}

/** One more way of a block; of a choice before the one that is taken otherwise. */
export function addWay(outline: Outline, id: string): Acted {
  const block = itemOf(outline, id);
  if (block?.type !== 'block') return err(refusal('process.gone'));
  const way = emptyWay(freshId(outline, 'way'), block.kind === 'choice' ? 'false' : undefined);
  const at = block.kind === 'choice' ? block.ways.length - 1 : block.ways.length;
  return replaceItem(outline, { ...block, ways: block.ways.toSpliced(at, 0, way) });
}

/** Name and condition of a way. */
export function replaceWay(outline: Outline, way: Omit<OutlineWay, 'items'>): Acted {
  const found = wayOf(outline, way.flow);
  if (!found) return err(refusal('process.gone'));
  const { block } = found;
  const ways = block.ways.map((each) => (each.flow === way.flow ? { ...way, items: each.items } : each));
  return replaceItem(outline, { ...block, ways });
}

/** Takes a way away with all that is in it; a block of one way is none, and its steps go on in its place. */
export function removeWay(outline: Outline, flow: string): Acted {
  const found = wayOf(outline, flow);
  if (!found) return err(refusal('process.gone'));
  const { block } = found;
  const ways = block.ways.filter((each) => each.flow !== flow);
  const [only, ...others] = ways;
  if (only && others.length === 0)
    return ok(withItems(outline, block.id, (siblings, at) => siblings.toSpliced(at, 1, ...only.items)));
  return replaceItem(outline, { ...block, ways: ways.with(-1, withoutCondition(ways.at(-1))) });
}

/** A way one place up: what is asked first. The last stays the one taken otherwise. */
export function raiseWay(outline: Outline, flow: string): Acted {
  const found = wayOf(outline, flow);
  const at = found?.block.ways.findIndex((way) => way.flow === flow) ?? -1;
  if (!found) return err(refusal('process.gone'));
  const last = found.block.kind === 'choice' && at === found.block.ways.length - 1;
  if (at === 0 || last) return err(refusal('process.edge'));
  return replaceItem(outline, { ...found.block, ways: swapped(found.block.ways, at, at - 1) });
}

/** A lane as it shall be, a new one at the end. */
export function putLane(outline: Outline, lane: OutlineLane): Acted {
  const known = outline.lanes.some(({ id }) => id === lane.id);
  const lanes = known
    ? outline.lanes.map((each) => (each.id === lane.id ? lane : each))
    : [...outline.lanes, lane];
  return ok({ ...outline, lanes });
}

/** A lane nobody works in goes; what only frames the process moves to another. */
export function removeLane(outline: Outline, id: string): Acted {
  const lanes = outline.lanes.filter((lane) => lane.id !== id);
  const [first] = lanes;
  if (lanes.length === outline.lanes.length) return err(refusal('process.gone'));
  if (!first) return err(refusal('process.lane-last'));
  const items = allItems(outline.items);
  if (items.some((item) => item.type !== 'block' && item.lane === id))
    return err(refusal('process.lane-in-use'));
  const moved = (lane: string): string => (lane === id ? first.id : lane);
  const blocks = items.filter((item) => item.type === 'block');
  return blocks.reduce<Acted>(
    (acted, { id: block }) => {
      const now = acted.ok ? itemOf(acted.value, block) : undefined;
      if (!acted.ok || now?.type !== 'block') return acted;
      return replaceItem(acted.value, { ...now, lane: moved(now.lane), joinLane: moved(now.joinLane) });
    },
    ok({
      ...outline,
      lanes,
      start: { ...outline.start, lane: moved(outline.start.lane) },
      end: { ...outline.end, lane: moved(outline.end.lane) },
    }),
  );
}

/** A new block around nothing, with two ways. */
export function newBlock(
  outline: Outline,
  kind: 'choice' | 'parallel',
  named: { name: string; lane: string },
): Item {
  const used = idsIn(outline);
  let n = 1;
  while (['', '-join', '-a', '-b'].some((end) => used.has(`block-${n}${end}`))) n++;
  const id = `block-${n}`;
  return {
    ...{ type: 'block', kind, id, ...named, join: `${id}-join`, joinLane: named.lane },
    ways: [emptyWay(`${id}-a`, kind === 'choice' ? 'false' : undefined), emptyWay(`${id}-b`, undefined)],
  };
}

const emptyWay = (flow: string, condition: string | undefined): OutlineWay => ({
  ...{ flow, name: '', nameEn: '', condition, items: [] },
});

const withoutCondition = (way: OutlineWay | undefined): OutlineWay => ({
  ...(way ?? emptyWay('', undefined)),
  condition: undefined,
});

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [a, b] = [list[one], list[other]];
  return a === undefined || b === undefined ? list : list.with(one, b).with(other, a);
}

/** The list with the siblings of one item changed. */
function withItems(
  outline: Outline,
  id: string,
  change: (siblings: readonly Item[], at: number) => readonly Item[],
): Outline {
  const inside = (items: readonly Item[]): readonly Item[] => {
    const at = items.findIndex((item) => item.id === id);
    return at >= 0 ? change(items, at) : items.map((item) => throughWays(item, inside));
  };
  return { ...outline, items: inside(outline.items) };
}

const throughWays = (item: Item, inside: (items: readonly Item[]) => readonly Item[]): Item =>
  item.type === 'block'
    ? { ...item, ways: item.ways.map((way) => ({ ...way, items: inside(way.items) })) }
    : item;

type Home = { readonly siblings: readonly Item[]; readonly at: number; readonly block: string | undefined };

function siblingsOf(siblings: readonly Item[], id: string, block?: string): Home | undefined {
  const at = siblings.findIndex((item) => item.id === id);
  if (at >= 0) return { siblings, at, block };
  for (const item of siblings) {
    const ways = item.type === 'block' ? item.ways : [];
    for (const way of ways) {
      const home = siblingsOf(way.items, id, item.id);
      if (home) return home;
    }
  }
  return undefined;
}

function placed(outline: Outline, place: Place, item: Item): Outline | undefined {
  if ('after' in place) {
    if (place.after === outline.start.id) return { ...outline, items: [item, ...outline.items] };
    if (!itemOf(outline, place.after)) return undefined;
    return withItems(outline, place.after, (siblings, at) => siblings.toSpliced(at + 1, 0, item));
  }
  const found = wayOf(outline, place.way);
  if (!found) return undefined;
  const ways = found.block.ways.map((way) =>
    way.flow === place.way ? { ...way, items: [item, ...way.items] } : way,
  );
  return withItems(outline, found.block.id, (siblings, at) => siblings.with(at, { ...found.block, ways }));
}
