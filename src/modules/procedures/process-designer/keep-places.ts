import { type Bounds, type LaidOut, type Point, pointsOf } from './lay-out.ts';
import { allItems, type Outline } from './outline.ts';
import { type Wire, wiresOf } from './wires.ts';

/** Where things stand in the picture of a file. */
export type Picture = {
  readonly pool: Bounds | undefined;
  readonly lanes: ReadonlyMap<string, Bounds>;
  readonly nodes: ReadonlyMap<string, Bounds>;
  /** The points of a line that was there. */
  readonly pointsOf: (wire: Wire) => readonly Point[] | undefined;
};

const step = { width: 130, height: 80 } as const;
const gap = 50;

/**
 * The picture with steps put in and taken away: what stood somewhere stays there, what stands behind a new step moves
 * right by its width. Undefined when that makes no picture (other lanes, new blocks, a changed order, boxes on each
 * other): then all of it is laid out anew.
 */
export function keepPlaces(picture: Picture, outline: Outline): LaidOut | undefined {
  const lanes = laneOfNodes(outline);
  const { pool } = picture;
  const same = outline.lanes.every(({ id }) => picture.lanes.has(id));
  if (!pool || !same || picture.lanes.size !== outline.lanes.length) return undefined;
  const wires = wiresOf(outline);
  const steps = new Set(allItems(outline.items).flatMap((item) => (item.type === 'block' ? [] : [item.id])));
  let nodes = new Map([...picture.nodes].filter(([id]) => lanes.has(id)));
  const cuts: number[] = [];
  for (const { from, to } of wires) {
    const before = nodes.get(from);
    if (nodes.has(to)) continue;
    const lane = picture.lanes.get(lanes.get(to) ?? '');
    if (!before || !lane || !steps.has(to)) return undefined;
    const cut = before.x + before.width;
    const middle =
      lanes.get(to) === lanes.get(from) ? before.y + before.height / 2 : lane.y + lane.height / 2;
    nodes = new Map([...nodes].map(([id, box]) => [id, box.x >= cut ? moved(box) : box]));
    nodes.set(to, { ...step, x: cut + gap, y: middle - step.height / 2 });
    cuts.push(cut);
  }
  if (!fits(nodes, wires, lanes, picture.lanes)) return undefined;
  const wider = cuts.length * (step.width + gap);
  const widened = (box: Bounds): Bounds => ({ ...box, width: box.width + wider });
  return {
    ...{ pool: widened(pool), nodes },
    lanes: new Map([...picture.lanes].map(([id, box]) => [id, widened(box)])),
    lines: wires.map((wire) => ({ wire, points: lineOf(wire, nodes, picture, cuts) })),
  };
}

const moved = <P extends { readonly x: number }>(place: P): P => ({
  ...place,
  x: place.x + step.width + gap,
});

/** Which lane every node stands in. */
function laneOfNodes({ start, end, items }: Outline): ReadonlyMap<string, string> {
  return new Map([
    [start.id, start.lane],
    ...allItems(items).flatMap((item): [string, string][] =>
      item.type === 'block'
        ? [
            [item.id, item.lane],
            [item.join, item.joinLane],
          ]
        : [[item.id, item.lane]],
    ),
    [end.id, end.lane],
  ]);
}

/** Whether all lines lead to the right, everything stands in its lane and no two boxes on each other. */
function fits(
  nodes: ReadonlyMap<string, Bounds>,
  wires: readonly Wire[],
  lanes: ReadonlyMap<string, string>,
  drawn: ReadonlyMap<string, Bounds>,
): boolean {
  const forward = wires.every(({ from, to }) => {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    return a !== undefined && b !== undefined && b.x >= a.x + a.width;
  });
  const inside = [...nodes].every(([id, box]) => {
    const lane = drawn.get(lanes.get(id) ?? '');
    return lane !== undefined && box.y >= lane.y && box.y + box.height <= lane.y + lane.height;
  });
  const boxes = [...nodes.values()];
  return (
    forward && inside && boxes.every((box, at) => boxes.slice(at + 1).every((other) => apart(box, other)))
  );
}

const apart = (a: Bounds, b: Bounds): boolean =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

/** A line as it was drawn, where it still leads from the one box to the other. */
function lineOf(
  wire: Wire,
  nodes: ReadonlyMap<string, Bounds>,
  picture: Picture,
  cuts: readonly number[],
): readonly Point[] {
  const drawn = picture
    .pointsOf(wire)
    ?.map((point) => cuts.reduce((at, cut) => (at.x > cut ? moved(at) : at), point));
  const [from, to] = [nodes.get(wire.from), nodes.get(wire.to)];
  const [first, last] = [drawn?.[0], drawn?.at(-1)];
  if (drawn && from && to && first && last && touches(first, from) && touches(last, to)) return drawn;
  return pointsOf(wire, nodes);
}

const touches = ({ x, y }: Point, box: Bounds): boolean =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
