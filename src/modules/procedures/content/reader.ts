import {
  type Bilingual,
  inBoth,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type PlainDate,
  parsePlainDate,
  plainDate,
} from '#kernel';
import { faultsText } from './faults.text.ts';
import { faultSaid } from './faults.ts';
import { type Fault, type Located, type Path, type Said, saidIn } from './located.ts';
import type { Worded } from './worded.ts';

/**
 * A place in a catalogue file while it is being read. Every reading function answers a value of its type;
 * when the file has none, it notes the fault and answers a stand-in, so that one run finds all mistakes.
 */
export type At = {
  readonly value: JsonValue | undefined;
  readonly path: Path;
  readonly source: Located;
  readonly faults: Fault[];
};

export const rootOf = (source: Located, faults: Fault[]): At => ({
  value: source.value,
  path: [],
  source,
  faults,
});

export function noteFault(at: At, message: Said): void {
  at.faults.push({
    file: at.source.file,
    line: at.source.lineOf(at.path),
    path: pathText(at.path),
    message,
  });
}

const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

/** The part under a key; its value is undefined when there is none. */
export function under(at: At, key: string): At {
  const value = isJsonObject(at.value) && Object.hasOwn(at.value, key) ? at.value[key] : undefined;
  return { ...at, value, path: [...at.path, key] };
}

/** The part at a place of a list. */
export function itemOf(list: At, index: number): At {
  const value: JsonValue | undefined = Array.isArray(list.value) ? list.value[index] : undefined;
  return { ...list, value, path: [...list.path, index] };
}

export const isThere = (at: At): boolean => at.value !== undefined && at.value !== null;

/** An object with these keys and no others: a misspelt key must not be passed over in silence. */
export function readObject(at: At, keys: readonly string[]): JsonObject {
  if (!isJsonObject(at.value)) {
    noteFault(
      at,
      faultSaid((t) => t.object),
    );
    return {};
  }
  for (const key of Object.keys(at.value)) {
    if (!keys.includes(key))
      noteFault(
        under(at, key),
        faultSaid((t) => t.unknownKey(keys.join(', '))),
      );
  }
  return at.value;
}

export function readList<T>(at: At, read: (item: At) => T): readonly T[] {
  if (Array.isArray(at.value)) {
    return at.value.map((value: JsonValue, index) => read({ ...at, value, path: [...at.path, index] }));
  }
  noteFault(
    at,
    faultSaid((t) => t.list),
  );
  return [];
}

/** `read` when the part is there, else undefined. */
export const optional = <T>(at: At, read: (at: At) => T): T | undefined =>
  isThere(at) ? read(at) : undefined;

export function readText(at: At): string {
  if (typeof at.value === 'string' && at.value.trim() !== '') return at.value.normalize('NFC').trim();
  noteFault(
    at,
    faultSaid((t) => t.text),
  );
  return '';
}

export function readMatching(at: At, pattern: RegExp, what: Said): string {
  if (typeof at.value === 'string' && pattern.test(at.value)) return at.value;
  noteFault(
    at,
    inBoth(faultsText, (t, lang) => t.matching(saidIn(what, lang))),
  );
  return '';
}

export function readWhole(at: At, min: number, max: number): number {
  const { value } = at;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  noteFault(
    at,
    faultSaid((t) => t.whole(min, max)),
  );
  return min;
}

export function readNumber(at: At, min: number, max: number): number {
  if (typeof at.value === 'number' && at.value >= min && at.value <= max) return at.value;
  noteFault(
    at,
    faultSaid((t) => t.number(min, max)),
  );
  return min;
}

export function readBoolean(at: At): boolean {
  if (typeof at.value === 'boolean') return at.value;
  noteFault(
    at,
    faultSaid((t) => t.trueOrFalse),
  );
  return false;
}

export function readOneOf<const T extends string>(at: At, known: readonly [T, ...T[]]): T {
  const found = known.find((each) => each === at.value);
  if (found !== undefined) return found;
  noteFault(
    at,
    faultSaid((t) => t.oneOf(known.join(', '))),
  );
  return known[0];
}

export function readDate(at: At): PlainDate {
  const date = parsePlainDate(at.value);
  if (date !== undefined) return date;
  noteFault(
    at,
    faultSaid((t) => t.day),
  );
  return plainDate('1970-01-01');
}

export function readUrl(at: At): string {
  if (typeof at.value === 'string' && URL.canParse(at.value) && at.value.startsWith('https://'))
    return at.value;
  noteFault(
    at,
    faultSaid((t) => t.url),
  );
  return '';
}

export function readBilingual(at: At): Bilingual {
  readObject(at, ['vi', 'en']);
  return { vi: readText(under(at, 'vi')), en: readText(under(at, 'en')) };
}

/** Vietnamese, with English where somebody has translated it. */
export function readWorded(at: At): Worded {
  readObject(at, ['vi', 'en']);
  return { vi: readText(under(at, 'vi')), en: optional(under(at, 'en'), readText) };
}
