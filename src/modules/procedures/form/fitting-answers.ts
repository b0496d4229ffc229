import { assertNever, isJsonObject, type JsonValue, type PlainDate, parsePlainDate } from '#kernel';
import { checkDate, checkText } from './check-answer.ts';
import type { Answers, Field, FormDefinition } from './form.ts';
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
    return value !== undefined && fits(field, value, today) ? [[field.key, value]] : [];
  });
  return pruneAnswers(form, Object.fromEntries(fitting));
}

function fits(field: Field, value: JsonValue, today: PlainDate): boolean {
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
    case 'files':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    default:
      return assertNever(field);
  }
}

const hasDetail = (value: JsonValue): boolean => isJsonObject(value) && value['detail'] !== undefined;
