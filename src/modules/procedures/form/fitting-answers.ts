import { assertNever, isJsonObject, type JsonValue, type PlainDate, parsePlainDate } from '#kernel';
import { checkDate, checkText } from './check-answer.ts';
import { isDeclared } from './declaration.ts';
import type { Answers, Field, FormDefinition, GroupField } from './form.ts';
import { partOf, partsOfPerson, rowsOf } from './person.ts';
import { addressOf } from './read-value.ts';
import { pruneAnswers } from './visible.ts';

/**
 * Of answers given to another version of a form those that this one would take: its questions, of a kind and
 * within the bounds it asks for. What is missing then is asked for as ever.
 */
export function fittingAnswers(form: FormDefinition, given: Answers, today: PlainDate): Answers {
  const fields = form.pages.flatMap((page) => page.fields);
  const fitting = fields.flatMap((field): [string, JsonValue][] => {
    const value = Object.hasOwn(given, field.key) ? given[field.key] : undefined;
    const taken = value !== undefined && field.kind === 'group' ? fittingRows(field, value, today) : value;
    return taken !== undefined && fits(field, taken, today) ? [[field.key, taken]] : [];
  });
  return pruneAnswers(form, Object.fromEntries(fitting));
}

/** Every row with those of its answers that fit: one question more does not lose the others. */
const fittingRows = (group: GroupField, value: JsonValue, today: PlainDate): JsonValue =>
  rowsOf(value).map((row) =>
    Object.fromEntries(
      group.fields.flatMap((field): [string, JsonValue][] => {
        const answer = Object.hasOwn(row, field.key) ? row[field.key] : undefined;
        return answer !== undefined && fits(field, answer, today) ? [[field.key, answer]] : [];
      }),
    ),
  );

/** Whether a field would take a stored answer. */
export function fits(field: Field, value: JsonValue, today: PlainDate): boolean {
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'person-id':
    case 'phone':
    case 'email':
      return typeof value === 'string' && checkText(field, value).ok;
    case 'number':
    case 'money':
      return typeof value === 'number' && value >= field.min && value <= field.max;
    case 'date':
      return checkDate(field, parsePlainDate(value), true, today).ok;
    case 'choice':
      return field.options.some((option) => option.value === value);
    case 'checkbox':
      return value === true;
    case 'address':
      return addressOf(value) !== undefined && (field.detail || !hasDetail(value));
    case 'person':
      return partsOfPerson(field).every(([name, part]) => {
        const answer = partOf(value, name);
        return answer !== undefined && fits(part, answer, today);
      });
    case 'declaration':
      return isDeclared(field, value);
    case 'group': {
      const rows = rowsOf(value);
      return rows.length > 0 && rows.length <= field.max;
    }
    case 'files':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    default:
      return assertNever(field);
  }
}

const hasDetail = (value: JsonValue): boolean => isJsonObject(value) && value['detail'] !== undefined;
