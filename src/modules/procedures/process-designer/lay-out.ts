import type { Item, Outline } from './outline.ts';
import { type Wire, wiresOf } from './wires.ts';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Point = { readonly x: number; readonly y: number };
export type LaidOut = {
  readonly pool: Bounds;
  readonly lanes: ReadonlyMap<string, Bounds>;
  readonly nodes: ReadonlyMap<string, Bounds>;
  readonly lines: readonly { readonly wire: Wire; readonly points: readonly Point[] }[];
};

/** Where a node stands: its column in time, its lane, its track among the ways that part. */
type Cell = {
  readonly id: string;
  readonly column: number;
  readonly lane: string;
  readonly track: number;
  readonly shape: Shape;
};
type Shape = 'task' | 'gateway' | 'event';

const sizes = {
  task: { width: 130, height: 80 },
  gateway: { width: 50, height: 50 },
  event: { width: 36, height: 36 },
} as const;
const rowHeight = 120;
const gap = 50;
const origin = { x: 120, y: 80 };
const heading = 30;

/**
 * Lays a process out in its lanes: time runs from left to right, every lane is as high as it has ways side by side.
 * Works from the list alone, so also for files that hold no picture.
 */
export function layOutLanes(outline: Outline): LaidOut {
  const cells: Cell[] = [];
  const start = laneOr(outline, outline.start.lane);
  cells.push({ id: outline.start.id, column: 0, lane: start, track: 0, shape: 'event' });
  const columns = layWay(outline, outline.items, 1, 0, cells);
  const end = laneOr(outline, outline.end.lane);
  cells.push({ id: outline.end.id, column: columns, lane: end, track: 0, shape: 'event' });
  return drawn(outline, cells);
}

const laneOr = (outline: Outline, lane: string): string =>
  outline.lanes.some(({ id }) => id === lane) ? lane : (outline.lanes[0]?.id ?? '');

/** Lays the items of one way from a column on; the column behind them. */
function layWay(
  outline: Outline,
  items: readonly Item[],
  column: number,
  track: number,
  cells: Cell[],
): number {
  let at = column;
  for (const item of items) {
    const lane = laneOr(outline, item.lane);
    if (item.type !== 'block') {
      cells.push({ id: item.id, column: at++, lane, track, shape: 'task' });
      continue;
    }
    cells.push({ id: item.id, column: at, lane, track, shape: 'gateway' });
    let [behind, own] = [at + 1, track];
    for (const way of item.ways) {
      // A way without steps runs beside the others, on a row of its own.
      if (way.items.length === 0) cells.push({ id: way.flow, column: at, lane, track: own, shape: 'event' });
      behind = Math.max(behind, layWay(outline, way.items, at + 1, own, cells));
      own += tracksOf(way.items);
    }
    cells.push({
      id: item.join,
      column: behind,
      lane: laneOr(outline, item.joinLane),
      track,
      shape: 'gateway',
    });
    at = behind + 1;
  }
  return at;
}

/** How many ways of some items run side by side. */
const tracksOf = (items: readonly Item[]): number =>
  Math.max(
    1,
    ...items.map((item) =>
      item.type === 'block' ? item.ways.reduce((sum, way) => sum + tracksOf(way.items), 0) : 1,
    ),
  );

function drawn(outline: Outline, cells: readonly Cell[]): LaidOut {
  const rows = rowsOf(outline, cells);
  const lefts = columnsOf(outline, cells);
  const wires = wiresOf(outline);
  const real = new Set(wires.flatMap(({ from, to }) => [from, to]));
  const middle = (cell: Cell): number => rows.middle(cell.lane, cell.track);
  const nodes = new Map(
    cells.filter(({ id }) => real.has(id)).map((cell) => [cell.id, boundsOf(cell, lefts, middle(cell))]),
  );
  const bypass = new Map(cells.filter(({ id }) => !real.has(id)).map((cell) => [cell.id, middle(cell)]));
  const width = heading + lefts.end;
  const lanes = new Map(
    outline.lanes.map(({ id }) => [
      id,
      { x: origin.x + heading, y: rows.top(id), width: width - heading, height: rows.height(id) },
    ]),
  );
  return {
    pool: { ...origin, width, height: Math.max(rowHeight, rows.total) },
    lanes,
    nodes,
    lines: wires.map((wire) => ({ wire, points: pointsOf(wire, nodes, bypass) })),
  };
}

function rowsOf(outline: Outline, cells: readonly Cell[]) {
  const tracks = new Map(
    (outline.lanes.length > 0 ? outline.lanes.map(({ id }) => id) : ['']).map((id) => [
      id,
      [...new Set(cells.filter(({ lane }) => lane === id).map(({ track }) => track))].sort((a, b) => a - b),
    ]),
  );
  const height = (lane: string): number => Math.max(1, tracks.get(lane)?.length ?? 1) * rowHeight;
  const top = (lane: string): number => {
    const before = [...tracks.keys()].slice(0, [...tracks.keys()].indexOf(lane));
    return origin.y + before.reduce((sum, each) => sum + height(each), 0);
  };
  const middle = (lane: string, track: number): number =>
    top(lane) + (tracks.get(lane)?.indexOf(track) ?? 0) * rowHeight + rowHeight / 2;
  const total = [...tracks.keys()].reduce((sum, each) => sum + height(each), 0);
  return { height, top, middle, total };
}

/** The left edge and width of every column, from the pool's left edge on. */
function columnsOf(outline: Outline, cells: readonly Cell[]) {
  const ids = new Set(wiresOf(outline).flatMap(({ from, to }) => [from, to]));
  const widths: number[] = [];
  for (const { id, column, shape } of cells)
    if (ids.has(id)) widths[column] = Math.max(widths[column] ?? 0, sizes[shape].width);
  const lefts: number[] = [];
  let left = heading + 40;
  for (const width of widths) {
    lefts.push(left);
    left += (width ?? 0) + gap;
  }
  return { lefts, widths, end: left - heading };
}

function boundsOf(
  { column, shape }: Cell,
  { lefts, widths }: ReturnType<typeof columnsOf>,
  middle: number,
): Bounds {
  const { width, height } = sizes[shape];
  const x = origin.x + (lefts[column] ?? 0) + ((widths[column] ?? width) - width) / 2;
  return { x, y: middle - height / 2, width, height };
}

/** Out at the right, over on its own row, down or up just before where it leads, in at the left. */
export function pointsOf(
  wire: Wire,
  nodes: ReadonlyMap<string, Bounds>,
  bypass: ReadonlyMap<string, number> = new Map(),
): readonly Point[] {
  const [a, b] = [nodes.get(wire.from), nodes.get(wire.to)];
  if (!a || !b) return [];
  const from = { x: a.x + a.width, y: a.y + a.height / 2 };
  const to = { x: b.x, y: b.y + b.height / 2 };
  const own = wire.way === undefined ? undefined : bypass.get(wire.way.flow);
  if (own !== undefined && own !== from.y) {
    const [out, back] = [from.x + gap / 2, to.x - gap / 2];
    return [from, { x: out, y: from.y }, { x: out, y: own }, { x: back, y: own }, { x: back, y: to.y }, to];
  }
  if (from.y === to.y) return [from, to];
  const turn = wire.way ? from.x + gap / 2 : to.x - gap / 2;
  return [from, { x: turn, y: from.y }, { x: turn, y: to.y }, to];
}
