import { type Bilingual, err, inBoth, type JsonObject, type JsonValue, ok } from '#kernel';
import { textIn } from '#ui/forms';
import type { Checked } from './check-answer.ts';
import { readField, type Wrong } from './check-field.form.ts';
import { holds } from './condition.ts';
import { rowCountName, rowFieldName } from './field-names.ts';
import { formText } from './form.text.ts';
import type { Answers, GroupField, SingleField } from './form.ts';
import type { FormContext, PostedForm } from './form-context.ts';
import { inside } from './inside.ts';
import { isTouched } from './is-touched.form.ts';

/**
 * How many rows a page was sent with. No name in the body is counted, so that a row of number one million
 * costs nothing; more than the group may have is one too many, however many.
 */
export function rowCountIn(group: GroupField, body: PostedForm): number {
  const typed = textIn(body, rowCountName(group.key));
  if (!/^\d+$/.test(typed)) return 0;
  return Math.min(Number(typed), group.max + 1);
}

/** A question of a group as it stands in one row. */
export const inRow = (group: GroupField, row: number, field: SingleField): SingleField => ({
  ...field,
  key: rowFieldName(group.key, row, field.key),
});

/**
 * Reads the rows of a group. Rows nobody wrote anything in are left out, unless they are needed to reach the
 * least there must be: then each says what is missing. `known` is what was answered before the group.
 */
export function checkGroup(
  group: GroupField,
  body: PostedForm,
  context: FormContext,
  known: Answers,
  wrong: Wrong,
): Checked {
  const count = rowCountIn(group, body);
  if (count > group.max) return err(tooMany(group));
  const all = Array.from({ length: count }, (_, row) => row);
  const written = all.filter((row) =>
    group.fields.some((field) => isTouched(inRow(group, row, field), body)),
  );
  const blank = all.filter((row) => !written.includes(row));
  const spare = Math.max(0, group.min - written.length);
  const taken = [...written, ...blank.slice(0, spare)].sort((a, b) => a - b);
  if (taken.length < group.min) return err(group.error ?? tooFew(group));
  const rows = taken.map((row) => readRow(group, row, body, context, known, wrong));
  return ok(rows.length > 0 ? rows : undefined);
}

function readRow(
  group: GroupField,
  row: number,
  body: PostedForm,
  context: FormContext,
  known: Answers,
  wrong: Wrong,
): JsonObject {
  const answers: { [key: string]: JsonValue } = {};
  const wrongHere: Wrong = {};
  for (const field of group.fields) {
    if (!holds(field.when, { ...known, ...answers })) continue;
    const value = readField(inRow(group, row, field), body, context, wrongHere);
    if (value !== undefined) answers[field.key] = value;
  }
  // The list of what is wrong stands far from the rows: each line says which row it means.
  for (const [name, error] of Object.entries(wrongHere)) {
    wrong[name] = inBoth(
      formText,
      (text, lang) => `${text.row(group.item[lang], row + 1)}: ${inside(error[lang])}`,
    );
  }
  return answers;
}

const tooMany = ({ item, max }: GroupField): Bilingual =>
  inBoth(formText, (text, lang) => text.tooManyRows(inside(item[lang]), max));

const tooFew = ({ item, min }: GroupField): Bilingual =>
  inBoth(formText, (text, lang) => text.tooFewRows(inside(item[lang]), min));
