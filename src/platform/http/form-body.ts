import type { FormBody } from './request.ts';

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields into a body: NFC, no NUL, no name that could reach a prototype. */
export function formBody(fields: Iterable<readonly [string, unknown]>): FormBody {
  const values = new Map<string, string | readonly string[]>();
  for (const [name, value] of fields) {
    if (forbiddenNames.has(name)) continue;
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text === 'string') append(values, name, clean(text));
    }
  }
  return Object.fromEntries(values);
}

/** The one text of a field; of several the last, as browsers and our checkboxes mean it. */
export function textOf(body: FormBody, name: string): string {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}

function append(values: Map<string, string | readonly string[]>, name: string, text: string): void {
  const before = values.get(name);
  values.set(name, before === undefined ? text : [...(typeof before === 'string' ? [before] : before), text]);
}

const clean = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll('\0', '').replace(/\r\n?/g, '\n');
