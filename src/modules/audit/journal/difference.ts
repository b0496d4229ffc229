import { isJsonObject, type JsonValue } from '#kernel';

/** One part of what was changed: where it stands, and what stood and stands there. */
export interface Difference {
  /** Names from the outside inwards; of a list, what tells its item from the others, or its place. */
  readonly path: readonly string[];
  /** Absent: there was, or is, nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Every part that is not the same before and after, in the order it is written in. */
export function differences(before: JsonValue, after: JsonValue): readonly Difference[] {
  const [was, is] = [parts(before), parts(after)];
  const keys = [...was.keys(), ...[...is.keys()].filter((key) => !was.has(key))];
  return keys.flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.text === now?.text) return [];
    const path = (old ?? now)?.path ?? [];
    return [{ path, ...shortened(old?.text, now?.text) }];
  });
}

interface Part {
  readonly path: readonly string[];
  readonly text: string;
}

/** All that is not nested any further, by its place. */
function parts(value: JsonValue): ReadonlyMap<string, Part> {
  const found = partsAt(value, []).filter(({ text }) => text !== '');
  return new Map(found.map((part) => [part.path.join('\n'), part]));
}

function partsAt(value: JsonValue | undefined, path: readonly string[]): readonly Part[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ path, text: String(value) }];
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, one]) => partsAt(one, [...path, key]));
  if (!Array.isArray(value)) return [];
  if (value.every((one) => typeof one !== 'object')) return [{ path, text: value.join(', ') }];
  return value.flatMap((one: JsonValue, index) => partsAt(one, [...path, nameOf(one, index)]));
}

const naming = ['key', 'code', 'id', 'date', 'file', 'login'] as const;

/** An item that was moved is still the same: it is found by what names it, not by its place. */
function nameOf(item: JsonValue, index: number): string {
  const names = isJsonObject(item) ? naming.map((name) => item[name]) : [];
  return names.find((name) => typeof name === 'string') ?? String(index + 1);
}

const longest = 400;

/** Of two long texts, the lines between the first and the last that differ. */
function shortened(before: string | undefined, after: string | undefined): Omit<Difference, 'path'> {
  if (before === undefined || after === undefined || before.length + after.length <= longest)
    return { before: cut(before), after: cut(after) };
  const [was, is] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1;
  let tail = 0;
  while (
    tail < was.length - head &&
    tail < is.length - head &&
    was[was.length - 1 - tail] === is[is.length - 1 - tail]
  )
    tail += 1;
  const middle = (lines: readonly string[]): string | undefined => {
    const kept = lines.slice(head, lines.length - tail).join('\n');
    return kept === '' ? undefined : cut(`${head > 0 ? '…\n' : ''}${kept}${tail > 0 ? '\n…' : ''}`);
  };
  return { before: middle(was), after: middle(is) };
}

const most = 4_000;
const cut = (text: string | undefined): string | undefined =>
  text !== undefined && text.length > most ? `${text.slice(0, most)}…` : text;
