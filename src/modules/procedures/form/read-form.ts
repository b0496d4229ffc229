import { parsePlainDate, plainDate } from '#kernel';
import type { Fault, Located } from '../content/located.ts';
import {
  type At,
  isThere,
  noteFault,
  optional,
  readBilingual,
  readBoolean,
  readList,
  readMatching,
  readNumber,
  readObject,
  readOneOf,
  readText,
  readWhole,
  rootOf,
  under,
} from '../content/reader.ts';
import { type Condition, conditionFault } from './condition.ts';
import type { DateBound, Field, FormDefinition, FormPage, Option } from './form.ts';

/** Keys that would reach a prototype, or that our own forms use. */
/** Pages that every filing has besides those of its form, under the same address. */
const pagesOfFiling = new Set(['giay-to', 'kiem-tra', 'da-nop']);
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);
const kinds = [
  'text',
  'textarea',
  'person-id',
  'phone',
  'email',
  'number',
  'money',
  'date',
  'choice',
  'checkbox',
  'address',
  'files',
] as const;
const common = ['key', 'kind', 'label', 'hint', 'error', 'required', 'when'];

/** Reads `form.json`. `components` are the keys a `files` field may name. Faults are added to the list. */
export function readForm(source: Located, components: readonly string[], faults: Fault[]): FormDefinition {
  const root = rootOf(source, faults);
  readObject(root, ['format', 'title', 'pages']);
  const format = under(root, 'format');
  if (format.value !== 1) noteFault(format, 'must be 1');
  const asked = new Set<string>();
  const pageKeys = new Set<string>();
  const pages = readList(under(root, 'pages'), (at) => {
    const page = readPage(at, asked, components);
    if (pageKeys.has(page.key)) noteFault(under(at, 'key'), 'is used by another page');
    if (pagesOfFiling.has(page.key)) noteFault(under(at, 'key'), 'is a page that every filing has');
    pageKeys.add(page.key);
    return page;
  });
  if (pages.length === 0) noteFault(under(root, 'pages'), 'must hold at least one page');
  return { format: 1, title: readBilingual(under(root, 'title')), pages };
}

function readPage(at: At, asked: Set<string>, components: readonly string[]): FormPage {
  readObject(at, ['key', 'title', 'intro', 'when', 'fields']);
  const when = readCondition(under(at, 'when'), asked);
  return {
    key: readMatching(under(at, 'key'), /^[a-z][a-z0-9-]{0,59}$/, 'lower-case letters, digits and hyphens'),
    title: readBilingual(under(at, 'title')),
    intro: optional(under(at, 'intro'), readBilingual),
    when,
    fields: readList(under(at, 'fields'), (field) => {
      const read = readField(field, asked, components);
      if (asked.has(read.key)) noteFault(under(field, 'key'), 'is used by another field');
      if (reserved.has(read.key)) noteFault(under(field, 'key'), 'is a reserved name');
      asked.add(read.key);
      return read;
    }),
  };
}

function readField(at: At, asked: ReadonlySet<string>, components: readonly string[]): Field {
  const before = at.faults.length;
  const kind = readOneOf(under(at, 'kind'), kinds);
  const unknown = at.faults.length > before;
  const base = {
    key: readMatching(
      under(at, 'key'),
      /^[a-z][A-Za-z0-9]{0,59}$/,
      'letters and digits, beginning with a small one',
    ),
    label: readBilingual(under(at, 'label')),
    hint: optional(under(at, 'hint'), readBilingual),
    error: optional(under(at, 'error'), readBilingual),
    required: readBoolean(under(at, 'required')),
    when: readCondition(under(at, 'when'), asked),
  };
  // What a field of an unknown kind needs is unknown too: one fault is enough.
  if (unknown) return { ...base, kind: 'checkbox' };
  const keys = (...own: string[]): unknown => readObject(at, [...common, ...own]);
  switch (kind) {
    case 'text':
      keys('maxLength', 'autocomplete');
      return {
        ...base,
        kind,
        maxLength: readWhole(under(at, 'maxLength'), 1, 1000),
        autocomplete: optional(under(at, 'autocomplete'), readText),
      };
    case 'textarea':
      keys('maxLength');
      return { ...base, kind, maxLength: readWhole(under(at, 'maxLength'), 1, 20_000) };
    case 'person-id':
    case 'phone':
    case 'email':
    case 'checkbox':
      keys();
      return { ...base, kind };
    case 'number':
    case 'money':
      keys('min', 'max');
      return { ...base, kind, ...readRange(at) };
    case 'date':
      keys('earliest', 'latest', 'inWords');
      return {
        ...base,
        kind,
        earliest: optional(under(at, 'earliest'), readBound),
        latest: optional(under(at, 'latest'), readBound),
        inWords: optional(under(at, 'inWords'), readBoolean),
      };
    case 'choice':
      keys('as', 'options');
      return {
        ...base,
        kind,
        as: readOneOf(under(at, 'as'), ['radios', 'select']),
        options: readOptions(at),
      };
    case 'address':
      keys('detail');
      return { ...base, kind, detail: readBoolean(under(at, 'detail')) };
    case 'files':
      keys('component');
      return { ...base, kind, component: readComponent(under(at, 'component'), components) };
  }
}

function readRange(at: At): { readonly min: number; readonly max: number } {
  const most = Number.MAX_SAFE_INTEGER;
  const min = readNumber(under(at, 'min'), -most, most);
  const max = readNumber(under(at, 'max'), -most, most);
  if (max < min) noteFault(under(at, 'max'), 'must not be less than min');
  return { min, max };
}

function readBound(at: At): DateBound {
  if (at.value === 'today') return 'today';
  const date = parsePlainDate(at.value);
  if (date === undefined) noteFault(at, 'must be a day, YYYY-MM-DD, or "today"');
  return date ?? plainDate('1970-01-01');
}

/** `options` of a choice: at least two, each value once. */
export function readOptions(at: At): readonly Option[] {
  const seen = new Set<string>();
  const options = readList(under(at, 'options'), (option) => {
    readObject(option, ['value', 'label', 'hint']);
    const value = readMatching(
      under(option, 'value'),
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      'lower-case letters, digits and hyphens',
    );
    if (seen.has(value)) noteFault(under(option, 'value'), 'is used by another option');
    seen.add(value);
    return {
      value,
      label: readBilingual(under(option, 'label')),
      hint: optional(under(option, 'hint'), readBilingual),
    };
  });
  if (options.length < 2) noteFault(under(at, 'options'), 'must hold at least two options');
  return options;
}

function readComponent(at: At, components: readonly string[]): string {
  const key = readText(at);
  if (!components.includes(key)) noteFault(at, `must be a component: ${components.join(', ')}`);
  return key;
}

/** A condition may look only at what was asked before it: then no two fields can wait for each other. */
export function readCondition(at: At, asked: ReadonlySet<string>): Condition | undefined {
  if (!isThere(at) || at.value === undefined) return undefined;
  const fault = conditionFault(at.value, (name) => asked.has(name));
  if (fault) noteFault(at, fault);
  return at.value;
}
