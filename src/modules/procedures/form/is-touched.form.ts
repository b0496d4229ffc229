import { datePartNames, textIn } from '#ui/forms';
import { addressFieldNames } from './field-names.ts';
import type { SingleField } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { partsOfPerson } from './person.ts';

/** Whether somebody answered anything here. A province is chosen beforehand, so it says nothing. */
export function isTouched(field: SingleField, body: PostedForm): boolean {
  if (field.kind === 'person') return partsOfPerson(field).some(([, part]) => isTouched(part, body));
  return namesOf(field).some((name) => textIn(body, name) !== '');
}

function namesOf(field: SingleField): readonly string[] {
  if (field.kind === 'date') return Object.values(datePartNames(field.key));
  if (field.kind !== 'address') return [field.key];
  const { commune, detail } = addressFieldNames(field.key);
  return [commune, detail];
}
