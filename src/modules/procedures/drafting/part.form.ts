import type { JsonValue } from '#kernel';
import { dateIn, isoOfParts, textIn, textsIn } from '#ui/forms';
import type { Path } from '../content/located.ts';
import { optionsIn } from '../form-designer/option-rows.form.ts';
import type { Edit } from './draft-document.ts';
import { keyOfName } from './key-of-name.ts';
import { isList, type Part, type PartField } from './part.ts';

/**
 * What a posted part writes into the file, below a place. What does not fit is written as it was typed: nothing is
 * lost, and the reader of the file says what is wrong with it, here as for every other file.
 */
export const editsOf = (part: Part, base: Path, body: unknown): readonly Edit[] =>
  part.fields.flatMap((field) => fieldEdits(part, field, base, body));

function fieldEdits(part: Part, field: PartField, base: Path, body: unknown): readonly Edit[] {
  const { path, kind } = field;
  const at = [...base, ...path.split('.')];
  if (kind === 'words' || kind === 'longWords') {
    return ['vi', 'en'].map((lang) => ({
      path: [...at, lang],
      value: given(textIn(body, `${path}.${lang}`)),
    }));
  }
  if (kind === 'key') {
    const typed = textIn(body, path) || madeKey(part, body);
    return [{ path: at, value: given(typed) }];
  }
  if (kind === 'condition') return [];
  return [{ path: at, value: valueIn(field, body) }];
}

function valueIn(field: PartField, body: unknown): JsonValue | undefined {
  const { path, kind, mayBeNone } = field;
  const text = textIn(body, path);
  switch (kind) {
    case 'some':
    case 'lines': {
      const list = kind === 'some' ? textsIn(body, path) : linesIn(text);
      return list.length > 0 || mayBeNone ? [...list] : undefined;
    }
    case 'options':
      return optionsIn(body).map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }));
    case 'number':
      return numberIn(text);
    case 'money':
      return numberIn(text.replace(/\s|đồng|đ$/gu, '').replace(/\.(?=\d{3}(\.|$))/g, ''));
    case 'yesNo':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'date':
      return dayIn(body, path);
    case 'limit':
      return limitIn(textIn(body, `${path}.kind`), textIn(body, `${path}.value`));
    case 'retention':
      return text === 'years' ? { years: numberIn(textIn(body, `${path}.years`)) ?? '' } : given(text);
    default:
      return given(text);
  }
}

const given = (text: string): string | undefined => (text === '' ? undefined : text);

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A number with a decimal comma or point; anything else as it was typed. */
function numberIn(text: string): number | string | undefined {
  if (text === '') return undefined;
  return /^\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function dayIn(body: unknown, path: string): string | undefined {
  const typed = dateIn(body, path);
  if (typed.day + typed.month + typed.year === '') return undefined;
  return isoOfParts(typed) ?? `${typed.day}/${typed.month}/${typed.year}`;
}

function limitIn(kind: string, value: string): JsonValue | undefined {
  if (kind === '' && value === '') return undefined;
  const amount = numberIn(value);
  return { kind, ...(amount === undefined ? {} : { value: amount }) };
}

function madeKey(part: Part, body: unknown): string {
  if (!isList(part)) return '';
  const name = textIn(body, `${part.naming}.vi`) || textIn(body, part.naming);
  return keyOfName(name, part.keys ?? 'hyphens');
}
