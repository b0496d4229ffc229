import { assertNever, type JsonValue } from '#kernel';
import { datePartNames, partsOfIso } from '#ui/forms';
import { inRow } from './check-group.form.ts';
import { isDeclared } from './declaration.ts';
import { addressFieldNames, rowCountName } from './field-names.ts';
import type { Answers, Field, FormPage } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { partOf, partsOfPerson, rowsOf } from './person.ts';
import { addressOf, numberText } from './read-value.ts';

/** Stored answers as the page would post them: to fill a page in. */
export const postedOf = (page: FormPage, answers: Answers): PostedForm =>
  Object.fromEntries(page.fields.flatMap((field) => valuesOf(field, answers[field.key])));

type Values = readonly (readonly [string, string | readonly string[]])[];

function valuesOf(field: Field, value: JsonValue | undefined): Values {
  if (value === undefined || value === null) return [];
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'person-id':
    case 'phone':
    case 'email':
    case 'choice':
      return [[field.key, typeof value === 'string' ? value : '']];
    case 'number':
      return [[field.key, typeof value === 'number' ? String(value) : '']];
    case 'money':
      return [[field.key, typeof value === 'number' ? numberText(value) : '']];
    case 'checkbox':
      return value === true ? [[field.key, 'yes']] : [];
    case 'date': {
      const parts = partsOfIso(typeof value === 'string' ? value : undefined);
      const names = datePartNames(field.key);
      return [
        [names.day, parts.day],
        [names.month, parts.month],
        [names.year, parts.year],
      ];
    }
    case 'address': {
      const address = addressOf(value);
      const names = addressFieldNames(field.key);
      if (!address) return [];
      return [
        [names.province, address.provinceCode],
        [names.commune, address.communeCode],
        [names.detail, address.detail ?? ''],
      ];
    }
    case 'person':
      return partsOfPerson(field).flatMap(([name, part]) => valuesOf(part, partOf(value, name)));
    case 'declaration':
      return isDeclared(field, value) ? [[field.key, 'yes']] : [];
    case 'group': {
      const rows = rowsOf(value).map((row, index) =>
        field.fields.flatMap((each) => valuesOf(inRow(field, index, each), row[each.key])),
      );
      return [[rowCountName(field.key), String(rows.length)], ...rows.flat()];
    }
    case 'files':
      return [[field.key, Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []]];
    default:
      return assertNever(field);
  }
}
