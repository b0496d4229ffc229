import { isJsonObject, type JsonValue } from '#kernel';
import { type Fault, readLocated } from '../content/located.ts';
import type { FormDefinition } from '../form/form.ts';
import { printForm } from '../form/print-form.ts';
import { readForm } from '../form/read-form.ts';

/** A form as it is read from its text: to be worked on, or with mistakes that would be lost in working on it. */
export type ReadText =
  | { readonly kind: 'form'; readonly form: FormDefinition }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] };

/**
 * The form in a text. One with mistakes is worked on too, as long as reading it loses nothing of it: a condition on
 * a question that has moved, a paper that is no more.
 */
export function formIn(text: string, components: readonly string[]): ReadText {
  const source = readLocated('form.json', text);
  if (source.syntax.length > 0) return { kind: 'broken', faults: source.syntax };
  const faults: Fault[] = [];
  const form = readForm(source, components, faults);
  const whole = printForm(form) === printForm(trimmed(source.value));
  return whole ? { kind: 'form', form } : { kind: 'broken', faults };
}

/** Texts as they are read. */
function trimmed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined || each === null ? [] : [[key, trimmed(each)] as const],
    ),
  );
}
