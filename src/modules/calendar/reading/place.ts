import {
  type Bilingual,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type PlainDate,
  parsePlainDate,
  plainDate,
} from '#kernel';

/**
 * Reading of a calendar file, place by place: each function answers a value of its type and, when the file
 * has none, notes the fault and answers a stand-in, so that one run finds every mistake. None is repaired.
 */
export type Faults = string[];

/** Stands in for a date that is none, so that nothing more is said about it. */
export const noDate = plainDate('1970-01-01');

export function dateAt(value: JsonValue | undefined, place: string, faults: Faults): PlainDate {
  const date = parsePlainDate(value);
  if (date) return date;
  faults.push(`${place} — must be a date YYYY-MM-DD`);
  return noDate;
}

export function textAt(value: JsonValue | undefined, place: string, faults: Faults): string {
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  faults.push(`${place} — must be a text`);
  return '';
}

export function bilingualAt(value: JsonValue | undefined, place: string, faults: Faults): Bilingual {
  const object = objectAt(value, place, faults);
  return { vi: textAt(object['vi'], `${place}.vi`, faults), en: textAt(object['en'], `${place}.en`, faults) };
}

export function listAt(value: JsonValue | undefined, place: string, faults: Faults): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  faults.push(`${place} — must be a list`);
  return [];
}

export function objectAt(value: JsonValue | undefined, place: string, faults: Faults): JsonObject {
  if (isJsonObject(value)) return value;
  faults.push(`${place} — must be an object`);
  return {};
}
