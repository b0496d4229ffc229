import { isJsonObject, type JsonValue, type Lang } from '#kernel';
import { isList, type Part } from './part.ts';

/** The part of a value at a dotted place. */
export const valueAt = (value: JsonValue | undefined, path: string): JsonValue | undefined =>
  path
    .split('.')
    .reduce<JsonValue | undefined>(
      (at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      value,
    );

/** The entries of a list part, as they stand in the file. */
export function entriesOf(part: Part, file: JsonValue | undefined): readonly JsonValue[] {
  const list = isList(part) ? valueAt(file, part.list) : undefined;
  return Array.isArray(list) ? list : [];
}

/** How an entry of a list is called; empty when nobody has said. Where there is no English, in Vietnamese. */
export function nameOf(part: Part, entry: JsonValue | undefined, lang: Lang): string {
  const name = isList(part) ? valueAt(entry, part.naming) : undefined;
  if (!isJsonObject(name)) return textOf(name);
  return textOf(name[lang]) || textOf(name['vi']);
}

/** What stands at a place, as it is typed. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
