/**
 * A process as a list: steps one after the other, blocks with their ways. Attributes stand as they are written in
 * the file, also wrong ones: a list can be edited while it has mistakes.
 */
export type Outline = {
  readonly name: string;
  readonly nameEn: string;
  readonly shared: boolean;
  readonly lanes: readonly OutlineLane[];
  readonly start: Framed;
  readonly end: Framed;
  readonly items: readonly Item[];
};

export type OutlineLane = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
};

/** The start and the end. `lane` is empty where the file puts it into none. */
export type Framed = { readonly id: string; readonly name: string; readonly lane: string };

export type StepItem = {
  readonly type: 'step';
  readonly id: string;
  readonly lane: string;
  readonly name: string;
  readonly nameEn: string;
  /** A kind of step; something else where the file has it wrong. */
  readonly step: string;
  readonly limit: string;
  readonly remind: string;
  readonly escalate: string;
  readonly parties: string;
  readonly rule: string;
  readonly wait: string;
};

export type CallItem = {
  readonly type: 'call';
  readonly id: string;
  readonly lane: string;
  readonly name: string;
  readonly called: string;
};

/** `choice`: one of the ways is taken, the last when no condition holds. `parallel`: all are. */
export type BlockItem = {
  readonly type: 'block';
  readonly kind: 'choice' | 'parallel';
  readonly id: string;
  readonly name: string;
  readonly lane: string;
  readonly join: string;
  readonly joinLane: string;
  readonly ways: readonly OutlineWay[];
};

export type OutlineWay = {
  /** Id of the line that leads into it. */
  readonly flow: string;
  readonly name: string;
  readonly nameEn: string;
  /** JsonLogic as text. */
  readonly condition: string | undefined;
  readonly items: readonly Item[];
};

export type Item = StepItem | CallItem | BlockItem;

/** Every item of a list, those inside blocks after their block. */
export const allItems = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) =>
    item.type === 'block' ? [item, ...item.ways.flatMap((way) => allItems(way.items))] : [item],
  );

export const itemOf = (outline: Outline, id: string): Item | undefined =>
  allItems(outline.items).find((item) => item.id === id);

/** A way with its block. */
export function wayOf(outline: Outline, flow: string) {
  for (const block of allItems(outline.items)) {
    const way = block.type === 'block' ? block.ways.find((each) => each.flow === flow) : undefined;
    if (block.type === 'block' && way) return { block, way };
  }
  return undefined;
}

/** Every id that stands in it. */
export const idsIn = (outline: Outline): ReadonlySet<string> =>
  new Set([
    outline.start.id,
    outline.end.id,
    ...outline.lanes.map(({ id }) => id),
    ...allItems(outline.items).flatMap((item) =>
      item.type === 'block' ? [item.id, item.join, ...item.ways.map(({ flow }) => flow)] : [item.id],
    ),
  ]);

/** An id that nothing has yet. */
export function freshId(outline: Outline, base: string): string {
  const used = idsIn(outline);
  for (let n = 1; ; n++) {
    const id = `${base}-${n}`;
    if (!used.has(id)) return id;
  }
}
