import { err, type JsonValue, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors } from '#ui/forms';
import { readField, type Wrong } from './check-field.form.ts';
import { checkGroup } from './check-group.form.ts';
import { holds } from './condition.ts';
import type { Answers, Field, FormDefinition, FormPage } from './form.ts';
import type { FormContext, PostedForm } from './form-context.ts';
import { pruneAnswers } from './visible.ts';

/**
 * Reads one posted page. The answer is all answers so far, without those to questions that are no longer
 * asked; fields the page does not ask are not looked at, so nothing can be smuggled in. Or what is wrong,
 * by field name, in the order of the page.
 */
export function parseAnswers(
  form: FormDefinition,
  page: FormPage,
  body: PostedForm,
  context: FormContext,
): Result<Answers, FieldErrors> {
  const answers: { [key: string]: JsonValue | undefined } = { ...context.answers };
  const wrong: Wrong = {};
  for (const field of page.fields) {
    delete answers[field.key];
    const known = pruneAnswers(form, answers);
    if (!holds(field.when, known)) continue;
    const value = readAny(field, body, context, known, wrong);
    if (value !== undefined) answers[field.key] = value;
  }
  return hasErrors(wrong) ? err(wrong) : ok(pruneAnswers(form, answers));
}

function readAny(
  field: Field,
  body: PostedForm,
  context: FormContext,
  known: Answers,
  wrong: Wrong,
): JsonValue | undefined {
  if (field.kind !== 'group') return readField(field, body, context, wrong);
  const checked = checkGroup(field, body, context, known, wrong);
  if (checked.ok) return checked.value;
  wrong[field.key] ??= checked.error;
  return undefined;
}
