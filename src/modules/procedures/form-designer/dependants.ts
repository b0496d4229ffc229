import { isJsonObject, type JsonValue } from '#kernel';
import type { Condition } from '../form/condition.ts';
import type { FormDefinition } from '../form/form.ts';
import { placesIn } from './place.ts';

/** A question or page whose condition looks at an answer. */
export type Dependant =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'page'; readonly key: string };

/** Everything in a form that looks at one of these answers, besides the questions themselves. */
export function dependantsOf(form: FormDefinition, keys: readonly string[]): readonly Dependant[] {
  const looks = (...conditions: readonly (Condition | undefined)[]) =>
    conditions.some((when) => keysIn(when).some((key) => keys.includes(key)));
  const fields = placesIn(form)
    .filter(({ field, group }) => !keys.includes(field.key) && !(group && keys.includes(group.key)))
    .filter(({ field }) => looks(field.when, field.fromWhen))
    .map(({ path }) => ({ kind: 'field' as const, path }));
  const pages = form.pages
    .filter((page) => looks(page.when) && !page.fields.some(({ key }) => keys.includes(key)))
    .map(({ key }) => ({ kind: 'page' as const, key }));
  return [...pages, ...fields];
}

/** The answers a condition looks at. */
export function keysIn(condition: Condition | undefined): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap((each: JsonValue) => keysIn(each));
  if (!isJsonObject(condition)) return [];
  const target = condition['var'];
  const [path]: readonly (JsonValue | undefined)[] = Array.isArray(target) ? target : [target];
  if (typeof path === 'string') return [path.split('.')[0] ?? ''];
  return Object.values(condition).flatMap((each) => keysIn(each));
}

/** A form in which an answer is kept under another key, wherever a condition looks at it. */
export function renamed(condition: Condition, from: string, to: string): Condition {
  if (Array.isArray(condition)) return condition.map((each: JsonValue) => renamed(each, from, to));
  if (!isJsonObject(condition)) return condition;
  return Object.fromEntries(
    Object.entries(condition).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const [key, ...part] = typeof value === 'string' && name === 'var' ? value.split('.') : [];
      return [[name, key === from ? [to, ...part].join('.') : renamed(value, from, to)]];
    }),
  );
}
