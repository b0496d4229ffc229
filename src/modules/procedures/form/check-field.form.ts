import {
  assertNever,
  type Bilingual,
  err,
  inBoth,
  type JsonValue,
  ok,
  parseId,
  parsePlainDate,
} from '#kernel';
import { dateIn, isoOfParts, textIn, textsIn } from '#ui/forms';
import {
  type Checked,
  checkChoice,
  checkDate,
  checkNumber,
  checkText,
  message,
  missing,
} from './check-answer.ts';
import { declarationAnswer } from './declaration.ts';
import { addressFieldNames } from './field-names.ts';
import { formText } from './form.text.ts';
import type { AddressField, PersonField, Places, SingleField } from './form.ts';
import type { FormContext, PostedForm } from './form-context.ts';
import { isTouched } from './is-touched.form.ts';
import { partsOfPerson } from './person.ts';

/** What is wrong so far, by the name of its control. */
export type Wrong = { [name: string]: Bilingual };

/** The control an error of the whole field leads to. */
export const fieldNameOf = (field: SingleField): string =>
  field.kind === 'address' ? addressFieldNames(field.key).commune : field.key;

/** Checks one question and notes under its control what is wrong; the answer, or nothing. */
export function readField(
  field: SingleField,
  body: PostedForm,
  context: FormContext,
  wrong: Wrong,
): JsonValue | undefined {
  const checked = checkField(field, body, context, wrong);
  if (checked.ok) return checked.value;
  wrong[fieldNameOf(field)] ??= checked.error;
  return undefined;
}

function checkField(field: SingleField, body: PostedForm, context: FormContext, wrong: Wrong): Checked {
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
    case 'declaration':
      if (textIn(body, field.key) !== '') return ok(declarationAnswer(field));
      return field.required
        ? err(field.error ?? inBoth(formText, (text) => text.mustDeclare))
        : ok(undefined);
    case 'address':
      return checkAddress(field, body, context.places, wrong);
    case 'person':
      return checkPerson(field, body, context, wrong);
    case 'files': {
      const ids = textsIn(body, field.key).filter((id) => parseId(id) !== undefined);
      return ids.length > 0 ? ok([...new Set(ids)]) : missing(field);
    }
    default:
      return assertNever(field);
  }
}

/** All of a person or, where nobody must be named, nothing. */
function checkPerson(field: PersonField, body: PostedForm, context: FormContext, wrong: Wrong): Checked {
  const parts = partsOfPerson(field);
  if (!field.required && !parts.some(([, part]) => isTouched(part, body))) return ok(undefined);
  return ok(Object.fromEntries(parts.map(([name, part]) => [name, readField(part, body, context, wrong)])));
}

function checkAddress(field: AddressField, body: PostedForm, places: Places, wrong: Wrong): Checked {
  const names = addressFieldNames(field.key);
  const [provinceCode, communeCode] = [textIn(body, names.province), textIn(body, names.commune)];
  const detail = field.detail ? textIn(body, names.detail).slice(0, 300) : '';
  if (!field.required && communeCode === '' && detail === '') return ok(undefined);
  const province = places.provinces.find((each) => each.code === provinceCode);
  if (!province) {
    wrong[names.province] = message(field, (text, label) => text.missingProvince(label));
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
