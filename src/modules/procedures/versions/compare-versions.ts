import { isJsonObject, type JsonValue } from '#kernel';
import type { Worded } from '../content/worded.ts';
import { type ChangeClass, highestClass } from './change-class.ts';
import { type Comparable, treeOf } from './comparable.ts';
import { type DifferenceKind, differenceRows, type Row } from './differences.table.ts';

/** One difference between two versions of a procedure. */
export type Difference = {
  /** Where: `components.birth-slip.required`. */
  readonly path: string;
  readonly kind: DifferenceKind;
  readonly class: ChangeClass;
  /** The paper, question, step, case or agency it is about, by its newest name. */
  readonly subject?: Worded | undefined;
  readonly before?: JsonValue | undefined;
  readonly after?: JsonValue | undefined;
};

type Path = readonly string[];

/** Everything in which two versions differ, by place; nothing when the one does what the other does. */
export function compareVersions(before: Comparable, after: Comparable): readonly Difference[] {
  const [old, now] = [treeOf(before), treeOf(after)];
  return differencesIn(old, now, []).map((found) => {
    const subject = subjectOf(now, found.path) ?? subjectOf(old, found.path);
    const { path, ...rest } = found;
    return { path: path.join('.'), ...rest, ...(subject ? { subject } : {}) };
  });
}

/** The class of a whole comparison; undefined when nothing differs. */
export const classOf = (differences: readonly Difference[]): ChangeClass | undefined =>
  highestClass(differences.map((each) => each.class));

type Found = Omit<Difference, 'path' | 'subject'> & { readonly path: Path };
type Side = JsonValue | undefined;

function differencesIn(before: Side, after: Side, path: Path): readonly Found[] {
  const isOrder = path.at(-1)?.endsWith('Order') === true;
  const [old, now] = isOrder ? inCommon(before, after) : [before, after];
  if (isSame(old, now)) return [];
  const both = isJsonObject(old) && isJsonObject(now);
  const rows = differenceRows.filter((row) => fits(row.at.split('.'), path));
  if (both && !rows.some((row) => isExact(row, path) && !row.whole)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => differencesIn(valueAt(old, key), valueAt(now, key), [...path, key]));
  }
  const row = rows.find((each) => !(both && each.whole) && (each.if?.(old, now) ?? true));
  if (!row) throw new Error(`No row says what a difference at ${path.join('.')} is`);
  return [{ path, kind: row.kind, class: row.class, before: old, after: now }];
}

/** A row for exactly this place; those with `**` take what is below as it comes. */
const isExact = ({ at }: Row, path: Path): boolean =>
  !at.endsWith('**') && at.split('.').length === path.length;

function fits(pattern: Path, path: Path): boolean {
  const open = pattern.at(-1) === '**';
  const head = open ? pattern.slice(0, -1) : pattern;
  if (open ? path.length < head.length : path.length !== head.length) return false;
  return head.every((step, index) => step === '*' || step === path[index]);
}

const valueAt = (branch: Side, key: string): Side =>
  isJsonObject(branch) && Object.hasOwn(branch, key) ? branch[key] : undefined;

/** What is new or gone has no place among the others: only the order of what both have can differ. */
function inCommon(before: Side, after: Side): readonly [Side, Side] {
  const [old, now] = [listOf(before), listOf(after)];
  return [old.filter((each) => now.includes(each)), now.filter((each) => old.includes(each))];
}

const listOf = (side: Side): readonly JsonValue[] => (Array.isArray(side) ? side : []);

function isSame(a: Side, b: Side): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each: JsonValue, index) => isSame(each, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(valueAt(a, key), valueAt(b, key)));
}

/** Where the things with a name stand, and what their name is called there. */
const named: readonly (readonly [pattern: string, name: string])[] = [
  ['form.fields.*.options.*', 'label'],
  ['form.fields.*.fields.*', 'label'],
  ['cases.*', 'name'],
  ['components.*', 'name'],
  ['agencies.*', 'name'],
  ['timeLimit.variants.*', 'case'],
  ['fee.table.rows.*', 'words'],
  ['form.fields.*', 'label'],
  ['form.pages.*', 'title'],
  ['process.nodes.*', 'name'],
];

function subjectOf(tree: Side, path: Path): Worded | undefined {
  for (const [pattern, name] of named) {
    const depth = pattern.split('.').length;
    const place = path.slice(0, depth);
    if (!fits(pattern.split('.'), place)) continue;
    const thing = [...place, name].reduce<Side>(valueAt, tree);
    if (isJsonObject(thing) && typeof thing['vi'] === 'string') {
      return { vi: thing['vi'], ...(typeof thing['en'] === 'string' ? { en: thing['en'] } : {}) };
    }
  }
  return undefined;
}
