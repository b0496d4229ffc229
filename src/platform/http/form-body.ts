import type { FormBody } from './request.ts';

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/** No form of ours comes near it, while a megabyte holds half a million fields: work for nothing. */
const mostTexts = 1_000;

/**
 * Fields into a body: NFC, no NUL, no name that could reach a prototype. Throws what is answered with 413
 * when there are more than any form has.
 */
export function formBody(fields: Iterable<readonly [string, unknown]>): FormBody {
  const values = new Map<string, [string, ...string[]]>();
  let count = 0;
  for (const [name, value] of fields) {
    if (forbiddenNames.has(name)) continue;
    for (const text of Array.isArray(value) ? value : [value]) {
      count += 1;
      if (count > mostTexts) throw Object.assign(new Error('Too many fields'), { statusCode: 413 });
      if (typeof text === 'string') append(values, name, clean(text));
    }
  }
  return Object.fromEntries(
    Array.from(values, ([name, texts]) => [name, texts.length > 1 ? texts : texts[0]]),
  );
}

/** The one text of a field; of several the last, as browsers and our checkboxes mean it. */
export function textOf(body: FormBody, name: string): string {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}

function append(values: Map<string, [string, ...string[]]>, name: string, text: string): void {
  const before = values.get(name);
  if (before) before.push(text);
  else values.set(name, [text]);
}

const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\0', '').replace(/\r\n?/g, '\n');
