import { isJsonObject, type JsonValue } from '#kernel';
import { datePartNames, type FieldErrors, hasErrors, partsOfIso } from '#ui/forms';
import { inRow } from './check-group.form.ts';
import { isDeclared } from './declaration.ts';
import { addressFieldNames, rowCountName } from './field-names.ts';
import type { Answers, Field, FormDefinition, GroupField } from './form.ts';
import type { FormContext, PostedForm } from './form-context.ts';
import { parseAnswers } from './parse-answers.form.ts';
import { partOf, partsOfPerson, rowsOf } from './person.ts';
import { visiblePages } from './visible.ts';

/** Complete answers as they will be stored, or everything that keeps them from being so. */
export type CheckedAnswers =
  | { readonly ok: true; readonly value: Answers }
  | {
      readonly ok: false;
      /** What is wrong, by the name of its control. */
      readonly errors: FieldErrors;
      /** Answers to questions that this form does not have, or does not ask after the other answers. */
      readonly notAsked: readonly string[];
    };

/**
 * Checks answers that come all at once, from a machine: page by page, by the very rules the pages of the
 * form are read by. An answer nobody asked for is a mistake of the sender and is told, never dropped:
 * whoever sent it believes it was filed.
 */
export function checkAnswers(
  form: FormDefinition,
  given: Answers,
  context: Omit<FormContext, 'answers'>,
): CheckedAnswers {
  let answers: Answers = {};
  const errors: { [name: string]: FieldErrors[string] } = {};
  for (const page of form.pages) {
    if (!visiblePages(form, answers).includes(page)) continue;
    const body = merged(page.fields.map((field) => postedOf(field, given[field.key])));
    const read = parseAnswers(form, page, body, { ...context, answers });
    if (read.ok) answers = read.value;
    else Object.assign(errors, read.error);
  }
  const kept = answers;
  const notAsked = hasErrors(errors)
    ? unknownKeys(form, given)
    : [
        ...Object.keys(given).filter((key) => kept[key] === undefined && given[key] !== null),
        ...groupsOf(form).flatMap((group) => notAskedInRows(group, given[group.key], kept[group.key])),
      ];
  if (!hasErrors(errors) && notAsked.length === 0) return { ok: true, value: kept };
  return { ok: false, errors, notAsked };
}

/** While something is wrong it is not yet known what will be asked, but what can never be asked is. */
function unknownKeys(form: FormDefinition, given: Answers): readonly string[] {
  const keys = new Set(form.pages.flatMap((page) => page.fields.map(({ key }) => key)));
  return Object.keys(given).filter((key) => !keys.has(key));
}

const groupsOf = (form: FormDefinition): readonly GroupField[] =>
  form.pages.flatMap(({ fields }) => fields.filter((field) => field.kind === 'group'));

/** Named as they were sent: `members[0].salary`. */
function notAskedInRows(
  group: GroupField,
  given: JsonValue | undefined,
  kept: JsonValue | undefined,
): readonly string[] {
  const rows = rowsOf(kept);
  return rowsOf(given).flatMap((row, at) =>
    Object.keys(row)
      .filter((key) => row[key] !== null && rows[at]?.[key] === undefined)
      .map((key) => `${group.key}[${at}].${key}`),
  );
}

/** A stored answer as the controls of its field would have sent it. */
function postedOf(field: Field, value: JsonValue | undefined): PostedForm {
  switch (field.kind) {
    case 'date': {
      const names = datePartNames(field.key);
      const parts = partsOfIso(textOf(value));
      return {
        [names.day]: parts.day || textOf(value),
        [names.month]: parts.month,
        [names.year]: parts.year,
      };
    }
    case 'address': {
      const names = addressFieldNames(field.key);
      const address = isJsonObject(value) ? value : {};
      return {
        [names.province]: textOf(address['provinceCode']),
        [names.commune]: textOf(address['communeCode']),
        [names.detail]: textOf(address['detail']),
      };
    }
    case 'person':
      return merged(partsOfPerson(field).map(([name, part]) => postedOf(part, partOf(value, name))));
    case 'declaration':
      return { [field.key]: isDeclared(field, value) ? 'yes' : '' };
    case 'group':
      return postedRows(field, value);
    case 'checkbox':
      return { [field.key]: value === true ? 'yes' : '' };
    case 'files':
      return { [field.key]: Array.isArray(value) ? value.map(textOf) : [] };
    case 'number':
    case 'money':
      return { [field.key]: textOf(value).replace('.', ',') };
    default:
      return { [field.key]: textOf(value) };
  }
}

/** No more rows are looked at than one too many, which is refused. */
function postedRows(group: GroupField, value: JsonValue | undefined): PostedForm {
  const rows = Array.isArray(value) ? value.slice(0, group.max + 1) : [];
  const controls = rows.flatMap((row, at) =>
    group.fields.map((field) => postedOf(inRow(group, at, field), partOf(row, field.key))),
  );
  return merged([{ [rowCountName(group.key)]: String(rows.length) }, ...controls]);
}

const merged = (parts: readonly PostedForm[]): PostedForm => Object.assign({}, ...parts);

const textOf = (value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
