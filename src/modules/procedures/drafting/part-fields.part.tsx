import type { Lang } from '#kernel';
import { CheckboxesField, DateField, RadiosField, SelectField, TextareaField, TextField } from '#ui';
import { allValues, bind, datePartNames, type FormState, oneValue } from '#ui/forms';
import { names } from '../form-designer/control-names.ts';
import { OptionRows } from '../form-designer/option-rows.part.tsx';
import { choicesIn } from './choices.ts';
import { fieldWords } from './draft-faults.ts';
import { isList, type Part, type PartField } from './part.ts';
import { partsText } from './parts.text.ts';

interface FieldProps {
  readonly field: PartField;
  /** How it is called, with what stands beside it. */
  readonly words: { readonly label: string; readonly hint?: string | undefined };
  readonly form: FormState;
  readonly lang: Lang;
  /** The row of options the keyboard is led to. */
  readonly option?: number | undefined;
}

/** The fields of a part, each with what is wrong with it. */
export function PartFields({
  part,
  form,
  lang,
  option,
}: Pick<FieldProps, 'form' | 'lang' | 'option'> & { readonly part: Part }) {
  const place = isList(part) ? `${part.list}.` : '';
  return (
    <>
      {part.fields.map((field) => {
        const words = fieldWords(place + field.path, lang);
        return <OneField key={field.path} {...{ field, words, form, lang, option }} />;
      })}
    </>
  );
}

function OneField(props: FieldProps) {
  const { field, words, form, lang } = props;
  const bound = { ...bind(form, field.path, lang), ...words, optional: field.optional };
  switch (field.kind) {
    case 'words':
    case 'longWords':
      return <Words {...props} />;
    case 'one':
      return <One {...props} />;
    case 'some':
      return (
        <CheckboxesField
          {...bound}
          values={allValues(form.values, field.path)}
          options={choicesIn(field.choice ?? 'level', lang)}
        />
      );
    case 'yesNo':
      return <RadiosField {...bound} options={options(partsText[lang].choices.yesNo)} />;
    case 'long':
      return <TextareaField {...bound} rows={5} />;
    case 'lines':
      return <TextareaField {...bound} rows={4} />;
    case 'date':
      return <Day {...props} />;
    case 'options':
      return <Options {...props} />;
    case 'condition':
      return null;
    case 'limit':
      return <LimitField {...props} />;
    case 'retention':
      return <Keeping {...props} />;
    case 'number':
    case 'money':
      return <TextField {...bound} kind={field.kind} />;
    case 'key':
      return <TextField {...bound} kind="code" />;
    default:
      return <TextField {...bound} />;
  }
}

function Words({ field, words, form, lang }: FieldProps) {
  const text = partsText[lang];
  const Control = field.kind === 'longWords' ? TextareaField : TextField;
  const { path, optional, vietnameseAlone } = field;
  return (
    <>
      <Control
        {...bind(form, `${path}.vi`, lang)}
        label={`${words.label}, ${text.vietnamese}`}
        hint={words.hint}
        optional={optional}
      />
      <Control
        {...bind(form, `${path}.en`, lang)}
        label={`${words.label}, ${text.english}`}
        optional={optional ?? vietnameseAlone}
      />
    </>
  );
}

/** What may be left out can be chosen away again; few choices are all seen at once. */
function One({ field, words, form, lang }: FieldProps) {
  const choices = choicesIn(field.choice ?? 'level', lang);
  const bound = { ...bind(form, field.path, lang), ...words, options: choices };
  return field.optional ? <SelectField {...bound} optional /> : <RadiosField {...bound} />;
}

function Options({ form, lang, option, field }: FieldProps) {
  const wrong = form.errors[field.path];
  const values = Object.fromEntries(
    Object.keys(form.values).map((name) => [name, oneValue(form.values, name) ?? '']),
  );
  const errors = wrong ? { [names.options]: wrong } : {};
  return <OptionRows {...{ values, errors, lang, option }} plain />;
}

function Day({ field, words, form, lang }: FieldProps) {
  const parts = datePartNames(field.path);
  const { error } = bind(form, field.path, lang);
  const value = {
    day: oneValue(form.values, parts.day) ?? '',
    month: oneValue(form.values, parts.month) ?? '',
    year: oneValue(form.values, parts.year) ?? '',
  };
  return <DateField name={field.path} {...words} error={error} value={value} optional={field.optional} />;
}

function LimitField({ field, words, form, lang }: FieldProps) {
  return (
    <>
      <SelectField
        {...bind(form, `${field.path}.kind`, lang)}
        {...words}
        options={choicesIn('limitKind', lang)}
        optional
      />
      <TextField
        {...bind(form, `${field.path}.value`, lang)}
        label={`${words.label}: ${partsText[lang].limitValue}`}
        kind="number"
        optional
      />
    </>
  );
}

function Keeping({ field, words, form, lang }: FieldProps) {
  const { retention } = partsText[lang].choices;
  return (
    <>
      <RadiosField
        {...bind(form, field.path, lang)}
        value={oneValue(form.values, field.path) ?? ''}
        {...words}
        options={options(retention)}
      />
      <TextField
        {...bind(form, `${field.path}.years`, lang)}
        label={partsText[lang].years}
        kind="number"
        optional
      />
    </>
  );
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
