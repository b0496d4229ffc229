import { type LightBounds, lightWithin, type TrafficLight } from '#calendar';
import { foldText, type Instant, instantOfMs, type Official } from '#kernel';
import type { AgencyWork, Kind, Shelf, Work } from './agency-work.ts';
import { type Cursor, type Filter, hasClock, type Order, type Section } from './sections.ts';

/** Whom a list is for: what of the agency's work they see is decided by these alone. */
export type Reader = Pick<Official, 'postId' | 'role'>;

/** What the lights are told by, wherever the calendar knows the year. */
export interface Moment {
  readonly now: Instant;
  readonly bounds: LightBounds | undefined;
}

export type Wanted = Filter & { readonly section: Section };

/** The work a section of this reader shows, and nothing else of the agency's. */
export function shelvesOf(all: AgencyWork, section: Section, { postId, role }: Reader): readonly Shelf[] {
  switch (section) {
    case 'mine':
      return shelf(all, 'mine', postId);
    case 'ours':
      return shelf(all, 'ours', role);
    case 'team':
      return [...(all.get('mine')?.values() ?? []), ...(all.get('ours')?.values() ?? [])];
    case 'intake':
    case 'opinion':
    case 'waiting':
    case 'return':
    case 'messages':
    case 'supplement':
    case 'agency':
      return shelf(all, section, '');
  }
}

function shelf(all: AgencyWork, section: Work['section'], owner: string): readonly Shelf[] {
  const own = all.get(section)?.get(owner);
  return own ? [own] : [];
}

/** The light of a piece of work; undefined where no clock runs. */
export function lightOf({ clocked, since, sortAt }: Work, { now, bounds }: Moment): TrafficLight | undefined {
  if (!clocked) return undefined;
  if (bounds) return lightWithin(bounds, { startsAt: since, due: sortAt });
  return now > sortAt ? 'red' : 'green';
}

export interface SectionCount {
  readonly section: Section;
  readonly count: number;
  /** Past its due time, of what has a clock that runs. */
  readonly late: number;
}

/** How much there is in each section. */
export function countSections(
  all: AgencyWork,
  visible: readonly Section[],
  reader: Reader,
  now: Instant,
): readonly SectionCount[] {
  return visible.map((section) => {
    let [count, late] = [0, 0];
    for (const { works, dues } of shelvesOf(all, section, reader)) {
      count += works.length;
      if (hasClock(section)) for (const due of dues) if (due < now) late += 1;
    }
    return { section, count, late };
  });
}

/** So many of a section are alike in all that can be filtered by. */
export interface Group extends Kind {
  readonly light: TrafficLight | undefined;
  readonly count: number;
}

export interface Picked {
  /** Of the section, narrowed by words and post alone: every count of a filter is a sum of these. */
  readonly groups: readonly Group[];
  /** What meets all conditions and lies beyond the cursor, nearest first, at most `limit`. */
  readonly nearest: readonly Work[];
}

/** Goes once over an agency's work: counts what is alike, and keeps the few that a page shows. */
export function pick(
  all: AgencyWork,
  wanted: Wanted,
  by: { reader: Reader; moment: Moment; limit: number },
): Picked {
  const { section, light, from } = wanted;
  const { reader, moment, limit } = by;
  const compare = comparing(wanted.order, wanted.reverse !== (from?.towards === 'previous'));
  const finds = finding(wanted.q);
  const edge = from && placeOf(from, wanted.order);
  const counts = new Map<Kind, Lit>();
  const nearest: Work[] = [];
  for (const { works } of shelvesOf(all, section, reader))
    for (const work of works) {
      if (!finds(work) || !isOf(work, wanted)) continue;
      const its = lightOf(work, moment);
      count(counts, work.kind, its);
      if ((light !== undefined && its !== light) || !isKind(work.kind, wanted)) continue;
      if (edge && compare(work, edge) <= 0) continue;
      keep(nearest, work, compare, limit);
    }
  return { groups: [...counts].flatMap(([kind, lit]) => groupsOf(kind, lit)), nearest };
}

interface Lit {
  red: number;
  amber: number;
  green: number;
  none: number;
}

function count(counts: Map<Kind, Lit>, kind: Kind, light: TrafficLight | undefined): void {
  let lit = counts.get(kind);
  if (!lit) {
    lit = { red: 0, amber: 0, green: 0, none: 0 };
    counts.set(kind, lit);
  }
  lit[light ?? 'none'] += 1;
}

const groupsOf = (kind: Kind, { red, amber, green, none }: Lit): readonly Group[] => {
  const all = [
    { ...kind, light: 'red', count: red },
    { ...kind, light: 'amber', count: amber },
    { ...kind, light: 'green', count: green },
    { ...kind, light: undefined, count: none },
  ] as const;
  return all.filter((group) => group.count > 0);
};

/** Of a fragment under three letters only what begins a word is found: the rest would be half of the list. */
function finding(q: string): (work: Work) => boolean {
  if (q === '') return () => true;
  const words = foldText(q);
  const fragment = words.length < 3 ? ` ${words}` : words;
  return ({ foundBy }) => foundBy.includes(fragment);
}

function isOf({ postId }: Work, { section, post }: Wanted): boolean {
  if (section !== 'team' || post === undefined) return true;
  return post === 'none' ? postId === undefined : postId === post;
}

const isKind = (kind: Kind, { procedure, step, channel }: Wanted): boolean =>
  (procedure === undefined || kind.procedure === procedure) &&
  (step === undefined || kind.step === step) &&
  (channel === undefined || kind.channel === channel);

/** What an order looks at. The id makes every place one row's own. */
type Placed = Pick<Work, 'id' | 'since' | 'sortAt' | 'nameKey'> & { readonly kind: Pick<Kind, 'procedure'> };

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orderings = {
  due: (a, b) => a.sortAt - b.sortAt,
  received: (a, b) => a.since - b.since,
  name: (a, b) => text(a.nameKey, b.nameKey),
  procedure: (a, b) => text(a.kind.procedure, b.kind.procedure) || a.sortAt - b.sortAt,
} as const satisfies Record<Order, (a: Placed, b: Placed) => number>;

function comparing(order: Order, descending: boolean): (a: Placed, b: Placed) => number {
  const by = orderings[order];
  const ascending = (a: Placed, b: Placed) => by(a, b) || text(a.id, b.id);
  return descending ? (a, b) => ascending(b, a) : ascending;
}

/** A row's place in an order, as its cursor has it. */
export function keyOf(order: Order, { since, sortAt, nameKey, kind }: Work): string {
  const keys = { due: sortAt, received: since, name: nameKey, procedure: `${kind.procedure}~${sortAt}` };
  return String(keys[order]);
}

function placeOf({ key, id }: Cursor, order: Order): Placed {
  const [first = '', second = ''] = order === 'name' ? [key] : key.split('~');
  const time = instantOfMs(Number(order === 'procedure' ? second : first) || 0);
  return { id, since: time, sortAt: time, nameKey: key, kind: { procedure: first } };
}

/** Inserts where it belongs among the nearest, and lets the farthest go. */
function keep(nearest: Work[], work: Work, compare: (a: Placed, b: Placed) => number, limit: number): void {
  const farthest = nearest.at(-1);
  if (nearest.length >= limit && farthest && compare(work, farthest) >= 0) return;
  let low = 0;
  let high = nearest.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = nearest[middle];
    if (other && compare(other, work) < 0) low = middle + 1;
    else high = middle;
  }
  nearest.splice(low, 0, work);
  if (nearest.length > limit) nearest.pop();
}
