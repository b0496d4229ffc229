import { isJsonObject, type JsonValue } from '#kernel';
import { datePartNames, type FieldValues, partsOfIso } from '#ui/forms';
import type { Option } from '../form/form.ts';
import { optionValues } from '../form-designer/option-values.ts';
import { textOf, valueAt } from './file-value.ts';
import type { PartField } from './part.ts';

/** What stands in the file, as the fields of a form show it. */
export function valuesOf(fields: readonly PartField[], value: JsonValue | undefined): FieldValues {
  return Object.assign({}, ...fields.map((field) => fieldValues(field, valueAt(value, field.path))));
}

function fieldValues({ path, kind }: PartField, value: JsonValue | undefined): FieldValues {
  switch (kind) {
    case 'words':
    case 'longWords':
      return { [`${path}.vi`]: textOf(valueAt(value, 'vi')), [`${path}.en`]: textOf(valueAt(value, 'en')) };
    case 'some':
      return { [path]: listOf(value) };
    case 'lines':
      return { [path]: listOf(value).join('\n') };
    case 'date':
      return dateValues(path, textOf(value));
    case 'options':
      return optionValues(Array.isArray(value) ? value.map(optionIn) : []);
    case 'condition':
      return {};
    case 'limit':
      return {
        [`${path}.kind`]: textOf(valueAt(value, 'kind')),
        [`${path}.value`]: textOf(valueAt(value, 'value')),
      };
    case 'retention':
      return {
        [path]: isJsonObject(value) ? 'years' : textOf(value),
        [`${path}.years`]: textOf(valueAt(value, 'years')),
      };
    default:
      return { [path]: textOf(value) };
  }
}

/** A day, or what was typed instead of one. */
function dateValues(path: string, text: string): FieldValues {
  const names = datePartNames(path);
  const [day = '', month = '', year = ''] = text.split('/');
  const typed = text.includes('/') ? { day, month, year } : partsOfIso(text);
  return { [names.day]: typed.day, [names.month]: typed.month, [names.year]: typed.year };
}

/** An option as far as it is written. */
const optionIn = (value: JsonValue): Option => {
  const words = (key: string) => ({
    vi: textOf(valueAt(value, `${key}.vi`)),
    en: textOf(valueAt(value, `${key}.en`)),
  });
  return { value: textOf(valueAt(value, 'value')), label: words('label'), hint: words('hint') };
};

const listOf = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(textOf) : [];
