import type { VNode } from 'preact';
import type { Bilingual, Lang } from '#kernel';
import {
  AgreementField,
  DateField,
  FileField,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '#ui';
import { dateIn, type FieldErrors, textIn } from '#ui/forms';
import { AddressFields } from './address-fields.page.tsx';
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

export interface OneFieldProps<F extends Field> {
  readonly field: F;
  readonly values: PostedForm;
  readonly errors: FieldErrors;
  readonly places: Places;
  readonly lang: Lang;
}

/**
 * The questions of one page. Without scripts a question that depends on another of the same page is shown
 * from the start, marked as not always needed; the server takes only what the answers ask for.
 */
export function FormFields({ page, answers, posted, errors, places, lang }: FormFieldsProps): VNode {
  const values = posted ?? postedOf(page, answers);
  const own = new Set(page.fields.map((field) => field.key));
  const here = page.fields.filter((field) => field.when !== undefined && looksAt(field.when, own));
  const shown = new Set([...visibleFields(page, answers), ...here]);
  return (
    <>
      {page.fields
        .filter((field) => shown.has(field))
        .map((field) => (
          <OneField
            key={field.key}
            {...{ values, errors, places, lang }}
            field={here.includes(field) ? { ...field, required: false } : field}
          />
        ))}
    </>
  );
}

/** Whether a condition looks at one of these answers. */
function looksAt(condition: unknown, keys: ReadonlySet<string>): boolean {
  if (Array.isArray(condition)) return condition.some((each) => looksAt(each, keys));
  if (typeof condition !== 'object' || condition === null) return false;
  return Object.entries(condition).some(([name, value]) =>
    name === 'var' ? typeof value === 'string' && keys.has(value) : looksAt(value, keys),
  );
}

function OneField({ field, values, errors, places, lang }: OneFieldProps<Field>) {
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
      return <Choice {...{ field, base, value, lang }} />;
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
}) {
  const { field, base, value, lang } = props;
  const options = field.options.map((option) => ({
    value: option.value,
    label: option.label[lang],
    hint: option.hint?.[lang],
  }));
  return field.as === 'radios' ? (
    <RadiosField {...base} value={value} options={options} />
  ) : (
    <SelectField {...base} value={value} options={options} />
  );
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
