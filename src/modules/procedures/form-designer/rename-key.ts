import type { Condition } from '../form/condition.ts';
import type { Field, FormDefinition, SingleField } from '../form/form.ts';
import { replaceField } from './acts.ts';
import { renamed } from './dependants.ts';
import { eachPage, placeOf } from './place.ts';

/** A question whose answer is kept under another key from now on; conditions of the form follow it. */
export function renameKey(form: FormDefinition, path: string, key: string): FormDefinition {
  const place = placeOf(form, path);
  if (!place || place.field.key === key) return form;
  const old = place.field.key;
  const follow = (when: Condition | undefined) => (when === undefined ? undefined : renamed(when, old, key));
  const single = (field: SingleField): SingleField => ({ ...field, ...followed(field) });
  const followed = ({ when, fromWhen }: Field) => ({ when: follow(when), fromWhen: follow(fromWhen) });
  const followField = (field: Field): Field =>
    field.kind === 'group'
      ? { ...field, ...followed(field), fields: field.fields.map(single) }
      : single(field);
  const after = replaceField(form, path, { ...place.field, key });
  return eachPage(after, (page) => ({
    ...page,
    when: follow(page.when),
    fields: page.fields.map(followField),
  }));
}
