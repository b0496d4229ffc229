import type { FormDefinition, SingleField } from '../form/form.ts';
import { channels } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import { dossierFactText } from './fee.text.ts';

/** A question of one value, which can be a column; `channel` and `filedOn` are questions nobody has to be asked. */
export type Column = Extract<
  SingleField,
  { readonly kind: 'choice' | 'checkbox' | 'number' | 'money' | 'date' | 'text' }
>;

const isColumn = (field: { readonly kind: string }): field is Column =>
  ['choice', 'checkbox', 'number', 'money', 'date', 'text'].includes(field.kind);

/** The form with the facts of the dossier as its first questions: what is tried with answers tries them too. */
export function formWithFacts(form: FormDefinition | undefined): FormDefinition {
  const title = dossierFactText.title;
  const options = channels.map((value) => ({
    value,
    label: { vi: wordsText.vi.channel[value], en: wordsText.en.channel[value] },
  }));
  const channel = {
    kind: 'choice',
    key: 'channel',
    as: 'radios',
    label: dossierFactText.channel,
    options,
  } as const;
  const filedOn = { kind: 'date', key: 'filedOn', label: dossierFactText.filedOn } as const;
  const facts = [channel, filedOn].map((field) => ({ ...field, required: true }));
  return {
    format: 1,
    title,
    ...form,
    pages: [{ key: 'dossier', title, fields: facts }, ...(form?.pages ?? [])],
  };
}

/** What may be a column, the facts of the dossier first. */
export const columnsIn = (form: FormDefinition | undefined): readonly Column[] =>
  formWithFacts(form).pages.flatMap(({ fields }) => fields.filter(isColumn));

/** What an amount may be reckoned with. */
export const numbersIn = (form: FormDefinition | undefined): readonly Column[] =>
  columnsIn(form).filter(({ kind }) => kind === 'number' || kind === 'money');
