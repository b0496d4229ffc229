import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { DocumentId } from '#kernel';
import { idSchema } from '../dossier.ts';

export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

const sheetSchema = Type.Object({
  /** The scan it is a page of, and which, from 1. */
  document: idSchema<DocumentId>(),
  page: Type.Integer({ minimum: 1 }),
  /** Degrees clockwise, beyond how it came. */
  turn: Type.Unsafe<Turn>(Type.Integer({ minimum: 0, maximum: 270, multipleOf: 90 })),
  /** The component whose paper begins here; absent where it goes on with the page before. */
  begins: Type.Optional(Type.String()),
  /** Not to go into any paper: blank, a cover. */
  left: Type.Optional(Type.Literal(true)),
});
/** One page of what was scanned. The pile is their order; nothing is ever lost from it. */
export type Sheet = Static<typeof sheetSchema>;

const checked = Compile(Type.Array(sheetSchema));

export function sheetsOf(value: unknown): readonly Sheet[] {
  if (checked.Check(value)) return value;
  throw new Error('Not a pile of pages');
}

/** All pages of a scan, as they came. */
export const sheetsOfScan = (document: DocumentId, pages: number): readonly Sheet[] =>
  Array.from({ length: pages }, (_, index) => ({ document, page: index + 1, turn: 0 as const }));

/** What a form says of the page at one place, from 0. */
export interface SheetChange {
  readonly at: number;
  /** The place it is to stand at, from 0; undefined where it stays with its neighbours. */
  readonly to: number | undefined;
  readonly turn: Turn;
  readonly begins: string | undefined;
  readonly left: boolean;
}

/**
 * The pile after a form: first what is said of each page, then those with another place are taken out and put in at
 * theirs, in the order of the places. Every page stays in it exactly once, whatever was typed.
 */
export function arranged(sheets: readonly Sheet[], changes: readonly SheetChange[]): readonly Sheet[] {
  const byPlace = new Map(changes.map((change) => [change.at, change]));
  const told = sheets.map((sheet, at): Sheet => {
    const change = byPlace.get(at);
    return change ? sheetWith(sheet, change) : sheet;
  });
  const moved = changes
    .filter(({ at, to }) => to !== undefined && to !== at && at < sheets.length)
    .sort((one, other) => (one.to ?? 0) - (other.to ?? 0) || one.at - other.at);
  const places = new Set(moved.map(({ at }) => at));
  const rest = told.filter((_, at) => !places.has(at));
  for (const { at, to = 0 } of moved) {
    const sheet = told[at];
    if (sheet) rest.splice(Math.max(0, Math.min(to, rest.length)), 0, sheet);
  }
  return rest;
}

const sheetWith = ({ document, page }: Sheet, { turn, begins, left }: SheetChange): Sheet => ({
  ...{ document, page, turn },
  ...(begins === undefined ? {} : { begins }),
  ...(left ? { left: true as const } : {}),
});

/** What is done to one page by its button. */
export const sheetDeeds = ['turn', 'up', 'down', 'leave', 'take'] as const;
export type SheetDeed = (typeof sheetDeeds)[number];

export function done(sheets: readonly Sheet[], deed: SheetDeed, at: number): readonly Sheet[] {
  const sheet = sheets[at];
  if (!sheet) return sheets;
  switch (deed) {
    case 'turn':
      return sheets.with(at, { ...sheet, turn: turns[(turns.indexOf(sheet.turn) + 1) % 4] ?? 0 });
    case 'leave':
      return sheets.with(at, { ...sheet, left: true });
    case 'take': {
      const { left: _, ...taken } = sheet;
      return sheets.with(at, taken);
    }
    default:
      return swapped(sheets, at, deed === 'up' ? at - 1 : at + 1);
  }
}

/** Changes places; what begins at a place stays with the page. */
function swapped(sheets: readonly Sheet[], at: number, with_: number): readonly Sheet[] {
  const [one, other] = [sheets[at], sheets[with_]];
  return one && other ? sheets.with(at, other).with(with_, one) : sheets;
}

/** The papers a pile makes. */
export interface Sorted {
  /** By component, each once: a paper that begins again goes on with the pages it has. */
  readonly papers: ReadonlyMap<string, readonly Sheet[]>;
  /** Places of pages that belong to no paper yet, from 0. */
  readonly unsorted: readonly number[];
  /** How many pages are left out. */
  readonly left: number;
}

export function sorted(sheets: readonly Sheet[]): Sorted {
  const papers = new Map<string, Sheet[]>();
  const unsorted: number[] = [];
  let [current, left]: [string | undefined, number] = [undefined, 0];
  for (const [at, sheet] of sheets.entries()) {
    // A cover sheet may say what begins behind it and be left out itself.
    current = sheet.begins ?? current;
    if (sheet.left) left += 1;
    else if (current === undefined) unsorted.push(at);
    else papers.set(current, [...(papers.get(current) ?? []), sheet]);
  }
  return { papers, unsorted, left };
}

/** The component each page goes to, or undefined; beside the pile's own order. */
export function goesTo(sheets: readonly Sheet[]): readonly (string | undefined)[] {
  let current: string | undefined;
  return sheets.map((sheet) => {
    current = sheet.begins ?? current;
    return sheet.left ? undefined : current;
  });
}
