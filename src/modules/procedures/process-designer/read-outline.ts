import type { Drawing, DrawnFlow, DrawnNode } from '../process/drawing.ts';
import type { BlockItem, Framed, Item, Outline, OutlineWay } from './outline.ts';

type Reading = {
  readonly drawing: Drawing;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly seen: Set<string>;
};
type Read = { readonly items: readonly Item[]; readonly stop: DrawnNode };

/**
 * A drawing as a list; undefined when it is not made of blocks (a loop, a split without its join, an element outside
 * the profile), since a list of it would leave something out.
 */
export function outlineOf(drawing: Drawing): Outline | undefined {
  const [start, ...moreStarts] = drawing.nodes.filter(({ type }) => type === 'start');
  const [end, ...moreEnds] = drawing.nodes.filter(({ type }) => type === 'end');
  if (!start || !end || moreStarts.length > 0 || moreEnds.length > 0) return undefined;
  const reading: Reading = {
    drawing,
    nodes: new Map(drawing.nodes.map((node) => [node.id, node])),
    seen: new Set([start.id]),
  };
  const [first, ...others] = outOf(start, drawing);
  const read = first && others.length === 0 ? along(first.to, reading) : undefined;
  if (read?.stop !== end || reading.seen.size !== drawing.nodes.length) return undefined;
  const { name, nameEn, shared, lanes } = drawing;
  return {
    ...{ name, nameEn, shared, items: read.items },
    lanes: lanes.map(({ id, name: called, role, agency }) => ({ id, name: called, role, agency })),
    start: framed(start, drawing),
    end: framed(end, drawing),
  };
}

const framed = ({ id, name }: DrawnNode, drawing: Drawing): Framed => ({
  id,
  name,
  lane: laneOf(id, drawing),
});
const laneOf = (id: string, { lanes }: Drawing): string =>
  lanes.find(({ nodes }) => nodes.includes(id))?.id ?? '';
const outOf = ({ id }: DrawnNode, { flows }: Drawing): readonly DrawnFlow[] =>
  flows.filter(({ from }) => from === id);
const intoOf = ({ id }: DrawnNode, { flows }: Drawing): number => flows.filter(({ to }) => to === id).length;

/** From a node to the join or end that it leads to. */
function along(begin: string, reading: Reading): Read | undefined {
  const items: Item[] = [];
  for (let id = begin; ; ) {
    const node = reading.nodes.get(id);
    if (!node) return undefined;
    const outs = outOf(node, reading.drawing);
    const ins = intoOf(node, reading.drawing);
    const joins = (node.type === 'exclusive' || node.type === 'parallel') && ins > 1;
    if (joins && outs.length === 1) return { items, stop: node };
    if (reading.seen.has(id) || ins !== 1) return undefined;
    reading.seen.add(id);
    if (node.type === 'end') return outs.length === 0 ? { items, stop: node } : undefined;
    if (node.type === 'step' || node.type === 'call') {
      const [out, ...others] = outs;
      if (!out || others.length > 0) return undefined;
      items.push(itemOf(node, reading.drawing));
      id = out.to;
    } else {
      const block = blockAt(node, outs, reading);
      if (!block) return undefined;
      items.push(block.item);
      id = block.next;
    }
  }
}

function blockAt(node: DrawnNode, outs: readonly DrawnFlow[], reading: Reading) {
  if ((node.type !== 'exclusive' && node.type !== 'parallel') || outs.length < 2) return undefined;
  const ways: OutlineWay[] = [];
  let join: DrawnNode | undefined;
  for (const flow of inOrder(outs, node.defaultFlow)) {
    const read = along(flow.to, reading);
    if (!read || (join && read.stop !== join)) return undefined;
    join = read.stop;
    const { id, name, nameEn, condition } = flow;
    ways.push({ flow: id, name, nameEn, condition, items: read.items });
  }
  const next = join && outOf(join, reading.drawing)[0]?.to;
  if (!join || next === undefined || join.type !== node.type || reading.seen.has(join.id)) return undefined;
  if (intoOf(join, reading.drawing) !== ways.length) return undefined;
  reading.seen.add(join.id);
  const item: BlockItem = {
    ...{ type: 'block', kind: node.type === 'exclusive' ? 'choice' : 'parallel' },
    ...{ id: node.id, name: node.name, lane: laneOf(node.id, reading.drawing) },
    ...{ join: join.id, joinLane: laneOf(join.id, reading.drawing), ways },
  };
  return { item, next };
}

/** The way taken when no condition holds stands last. */
const inOrder = (outs: readonly DrawnFlow[], otherwise: string | undefined): readonly DrawnFlow[] => [
  ...outs.filter(({ id }) => id !== otherwise),
  ...outs.filter(({ id }) => id === otherwise),
];

function itemOf(node: DrawnNode, drawing: Drawing): Item {
  const { id, name, nameEn, step, limit, remind, escalate, parties, rule, wait, called } = node;
  const lane = laneOf(id, drawing);
  if (node.type === 'call') return { type: 'call', id, lane, name, called };
  return { type: 'step', id, lane, name, nameEn, step, limit, remind, escalate, parties, rule, wait };
}
