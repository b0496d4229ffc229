import type { FieldValues } from './field-errors.ts';

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** The fields of a sent form as text. Whatever is not text, or a list of texts, is dropped. */
export function fieldValues(body: unknown): FieldValues {
  if (!isRecord(body)) return {};
  const values: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((item) => typeof item === 'string');
  }
  return values;
}

/**
 * One field as a person meant it: NFC, no outer spaces, Unix line ends; empty when it did not come. Of a name
 * sent several times the last counts, as with parameters of an address.
 */
export function textIn(body: unknown, name: string): string {
  const value = isRecord(body) && Object.hasOwn(body, name) ? body[name] : undefined;
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last.normalize('NFC').replace(/\r\n?/g, '\n').trim() : '';
}

/** All values of one field, each as a person meant it, without empty ones. */
export function textsIn(body: unknown, name: string): readonly string[] {
  const value = isRecord(body) && Object.hasOwn(body, name) ? body[name] : undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const text = typeof item === 'string' ? item.normalize('NFC').trim() : '';
    return text === '' ? [] : [text];
  });
}

/** The three boxes of a `DateField`, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Names of the three controls of a `DateField`. */
export function datePartNames(name: string): { day: string; month: string; year: string } {
  return { day: `${name}-day`, month: `${name}-month`, year: `${name}-year` };
}

/** What was typed into a `DateField`; empty texts for what did not come. */
export function dateIn(body: unknown, name: string): DateParts {
  const names = datePartNames(name);
  return { day: textIn(body, names.day), month: textIn(body, names.month), year: textIn(body, names.year) };
}

/**
 * The typed date as `yyyy-mm-dd`; undefined when it is no day of the calendar. A two-digit year is
 * refused: 26 may be 1926.
 */
export function isoOfParts({ day, month, year }: DateParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** The boxes of a date kept as `yyyy-mm-dd`. */
export function partsOfIso(iso: string | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  return { year: match?.[1] ?? '', month: match?.[2] ?? '', day: match?.[3] ?? '' };
}
