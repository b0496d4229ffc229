import {
  assertNever,
  type Bilingual,
  err,
  type JsonValue,
  ok,
  type PlainDate,
  parseId,
  parsePlainDate,
  type Result,
} from '#kernel';
import { dateIn, type FieldErrors, hasErrors, isoOfParts, textIn, textsIn } from '#ui/forms';
import {
  type Checked,
  checkChoice,
  checkDate,
  checkNumber,
  checkText,
  message,
  missing,
} from './check-answer.ts';
import { holds } from './condition.ts';
import { addressFieldNames } from './field-names.ts';
import type { AddressField, Answers, Field, FormDefinition, FormPage, Places } from './form.ts';
import { pruneAnswers } from './visible.ts';

/** What reading a page depends on besides the page: earlier answers, the day, the units that exist. */
export type FormContext = {
  readonly answers: Answers;
  readonly today: PlainDate;
  readonly places: Places;
};

/** The fields of a posted form, as the HTTP layer gives them. */
export type PostedForm = Readonly<Record<string, string | readonly string[]>>;

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
  const errors: Record<string, Bilingual> = {};
  for (const field of page.fields) {
    delete answers[field.key];
    if (!holds(field.when, pruneAnswers(form, answers))) continue;
    const checked = checkField(field, body, context, errors);
    if (!checked.ok) errors[fieldNameOf(field)] ??= checked.error;
    else if (checked.value !== undefined) answers[field.key] = checked.value;
  }
  return hasErrors(errors) ? err(errors) : ok(pruneAnswers(form, answers));
}

/** The control an error of the whole field leads to. */
const fieldNameOf = (field: Field): string =>
  field.kind === 'address' ? addressFieldNames(field.key).commune : field.key;

function checkField(
  field: Field,
  body: PostedForm,
  context: FormContext,
  errors: Record<string, Bilingual>,
): Checked {
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'person-id':
    case 'phone':
    case 'email':
      return checkText(field, textIn(body, field.key));
    case 'number':
    case 'money':
      return checkNumber(field, textIn(body, field.key));
    case 'date': {
      const parts = dateIn(body, field.key);
      const typed = `${parts.day}${parts.month}${parts.year}` !== '';
      return checkDate(field, parsePlainDate(isoOfParts(parts)), typed, context.today);
    }
    case 'choice':
      return checkChoice(field, textIn(body, field.key));
    case 'checkbox':
      if (textIn(body, field.key) !== '') return ok(true);
      return field.required
        ? err(field.error ?? message(field, (text, label) => text.mustAgree(label)))
        : ok(undefined);
    case 'address':
      return checkAddress(field, body, context.places, errors);
    case 'files': {
      const ids = textsIn(body, field.key).filter((id) => parseId(id) !== undefined);
      return ids.length > 0 ? ok([...new Set(ids)]) : missing(field);
    }
    default:
      return assertNever(field);
  }
}

function checkAddress(
  field: AddressField,
  body: PostedForm,
  places: Places,
  errors: Record<string, Bilingual>,
): Checked {
  const names = addressFieldNames(field.key);
  const [provinceCode, communeCode] = [textIn(body, names.province), textIn(body, names.commune)];
  const detail = field.detail ? textIn(body, names.detail).slice(0, 300) : '';
  if (!field.required && communeCode === '' && detail === '') return ok(undefined);
  const province = places.provinces.find((each) => each.code === provinceCode);
  if (!province) {
    errors[names.province] = message(field, (text, label) => text.missingProvince(label));
    return ok(undefined);
  }
  const commune = places.communes(province.code).find((each) => each.code === communeCode);
  if (!commune) {
    const elsewhere = communeCode !== '';
    return err(
      message(field, (text, label) =>
        elsewhere ? text.communeElsewhere(label, province.name) : text.missingCommune(label),
      ),
    );
  }
  return ok({
    provinceCode: province.code,
    provinceName: province.name,
    communeCode: commune.code,
    communeName: commune.name,
    ...(detail === '' ? {} : { detail }),
  });
}
