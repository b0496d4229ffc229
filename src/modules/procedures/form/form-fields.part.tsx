import type { VNode } from 'preact';
import type { Bilingual, Lang } from '#kernel';
import {
  AgreementField,
  DateField,
  FileField,
  Radios,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '#ui';
import { dateIn, type FieldErrors, fieldId, textIn } from '#ui/forms';
import { AddressFields } from './address-fields.part.tsx';
import { conditionOnOne } from './condition.ts';
import type { OneFieldProps } from './field-props.ts';
import { formText } from './form.text.ts';
import type { Answers, ChoiceField, Field, FormPage, Places } from './form.ts';
import type { PostedForm } from './parse-answers.form.ts';
import { postedOf } from './posted.form.ts';
import { visibleFields } from './visible.ts';

export interface FormFieldsProps {
  readonly page: FormPage;
  /** Answers so far: they decide what is asked and fill the page in. */
  readonly answers: Answers;
  /** What was just typed and could not be taken: shown instead of the stored answers. */
  readonly posted?: PostedForm | undefined;
  readonly errors: FieldErrors;
  readonly places: Places;
  readonly lang: Lang;
}

/**
 * The questions of one page. A question that depends on an answer of the same page stands under that answer:
 * a script hides it until it is chosen; without one it is seen from the start, and the server takes only
 * what the answers ask for.
 */
export function FormFields({ page, answers, posted, errors, places, lang }: FormFieldsProps): VNode {
  const values = posted ?? postedOf(page, answers);
  const nested = new Map(page.fields.map((field) => [field, parentOf(field, page)]));
  const shown = new Set(visibleFields(page, answers));
  const show = (field: Field, inside: boolean) => (
    <OneField
      key={field.key}
      {...{ field, values, errors, places, lang }}
      under={(option) => {
        const below = page.fields.filter((each) => {
          const parent = nested.get(each);
          return parent?.field === field && parent.option === option && !inside;
        });
        return below.length > 0 ? below.map((each) => show(each, true)) : undefined;
      }}
    />
  );
  return (
    <>
      {page.fields
        .filter((field) => !nested.get(field) && shown.has(field))
        .map((field) => show(field, false))}
    </>
  );
}

/** The radios of this page, and the answer to them, under which a question belongs. */
function parentOf(field: Field, page: FormPage): { field: Field; option: string } | undefined {
  const when = conditionOnOne(field.when);
  const parent = page.fields.find((each) => each.key === when?.key);
  return when && parent?.kind === 'choice' && parent.as === 'radios' && parent.when === undefined
    ? { field: parent, option: when.option }
    : undefined;
}

type Under = (option: string) => readonly VNode[] | undefined;

function OneField({
  field,
  values,
  errors,
  places,
  lang,
  under,
}: OneFieldProps<Field> & { readonly under: Under }) {
  const base = baseOf(field, errors, lang);
  const value = textIn(values, field.key);
  switch (field.kind) {
    case 'text': {
      const kind = field.autocomplete === 'name' ? 'name' : 'text';
      return <TextField {...base} value={value} kind={kind} autocomplete={field.autocomplete} />;
    }
    case 'textarea':
      return <TextareaField {...base} value={value} rows={5} />;
    case 'person-id':
      return <TextField {...base} value={value} kind="number" width={20} />;
    case 'phone':
    case 'email':
    case 'number':
    case 'money':
      return <TextField {...base} value={value} kind={field.kind} />;
    case 'date':
      return <DateField {...base} value={dateIn(values, field.key)} />;
    case 'choice':
      return <Choice {...{ field, base, value, lang, under }} />;
    case 'checkbox':
      return <AgreementField {...base} value={value === '' ? undefined : value} />;
    case 'address':
      return <AddressFields {...{ field, values, errors, places, lang }} />;
    case 'files':
      return <FileField {...base} hint={base.hint ?? formText[lang].fileHint} multiple />;
  }
}

function Choice(props: {
  readonly field: ChoiceField;
  readonly base: ReturnType<typeof baseOf>;
  readonly value: string;
  readonly lang: Lang;
  readonly under: Under;
}) {
  const { field, base, value, lang, under } = props;
  const options = field.options.map((option) => ({
    value: option.value,
    label: option.label[lang],
    hint: option.hint?.[lang],
  }));
  if (field.as === 'select') return <SelectField {...base} value={value} options={options} />;
  const items = options.map((option) => {
    const below = under(option.value);
    return below ? { ...option, conditional: <>{below}</> } : option;
  });
  if (items.every((item) => !('conditional' in item))) {
    return <RadiosField {...base} value={value} options={options} />;
  }
  const { name, hint, error, label } = base;
  return <Radios {...{ name, hint, value, error, items }} legend={label} idPrefix={fieldId(name)} />;
}

function baseOf(field: Field, errors: FieldErrors, lang: Lang) {
  const inLang = (text: Bilingual | undefined) => text?.[lang];
  return {
    name: field.key,
    label: field.label[lang],
    hint: inLang(field.hint),
    error: inLang(errors[field.key]),
    optional: !field.required,
  };
}
