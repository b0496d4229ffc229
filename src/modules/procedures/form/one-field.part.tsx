import type { VNode } from 'preact';
import type { Bilingual, Lang } from '#kernel';
import {
  AgreementField,
  DateField,
  Fieldset,
  FileField,
  Hint,
  Radios,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '#ui';
import { dateIn, type FieldErrors, fieldId, textIn } from '#ui/forms';
import { AddressFields } from './address-fields.part.tsx';
import { CardReader } from './card-reader.part.tsx';
import { slotOfPerson } from './card-slots.ts';
import type { OneFieldProps } from './field-props.ts';
import { formText } from './form.text.ts';
import type { ChoiceField, DeclarationField, PersonField, SingleField } from './form.ts';
import { partsOfPerson } from './person.ts';

export type Under = (option: string) => readonly VNode[] | undefined;

/** One question with its controls. `under` gives what hangs on an answer to it. */
export function OneField({
  field,
  values,
  errors,
  places,
  lang,
  under,
  bare,
}: OneFieldProps<SingleField> & {
  readonly under: Under;
  /** A person whose legend is said by what stands around. */
  readonly bare?: boolean | undefined;
}) {
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
    case 'declaration':
      return <Declaration {...{ field, base, lang }} ticked={value !== ''} />;
    case 'person':
      return <PersonFields {...{ field, values, errors, places, lang, bare }} />;
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

/** The sentence itself is what is ticked. In English the Vietnamese, which counts, stands below it. */
function Declaration(props: {
  readonly field: DeclarationField;
  readonly base: ReturnType<typeof baseOf>;
  readonly lang: Lang;
  readonly ticked: boolean;
}) {
  const { field, base, lang, ticked } = props;
  const { statement } = field;
  const binding = lang === 'vi' ? base.hint : formText[lang].bindingText(statement.vi);
  return (
    <AgreementField {...base} label={statement[lang]} hint={binding} value={ticked ? 'yes' : undefined} />
  );
}

/** A person's questions under one legend, so that a screen reader says whose name is asked for. */
function PersonFields({
  field,
  values,
  errors,
  places,
  lang,
  bare,
}: OneFieldProps<PersonField> & { readonly bare: boolean | undefined }) {
  const hint = field.hint?.[lang] ?? (field.required ? undefined : formText[lang].personOptional);
  const hintId = `${fieldId(field.key)}-hint`;
  const parts = partsOfPerson(field).map(([name, part]) => (
    <OneField key={name} field={part} {...{ values, errors, places, lang }} under={nothing} />
  ));
  const card = <CardReader slot={slotOfPerson(field.key)} lang={lang} />;
  if (bare) {
    return (
      <>
        {card}
        {parts}
      </>
    );
  }
  return (
    <Fieldset legend={field.label[lang]} legendSize="m" describedBy={hint === undefined ? undefined : hintId}>
      {hint !== undefined && <Hint id={hintId}>{hint}</Hint>}
      {card}
      {parts}
    </Fieldset>
  );
}

const nothing: Under = () => undefined;

function baseOf(field: SingleField, errors: FieldErrors, lang: Lang) {
  const inLang = (text: Bilingual | undefined) => text?.[lang];
  return {
    name: field.key,
    label: field.label[lang],
    hint: inLang(field.hint),
    error: inLang(errors[field.key]),
    optional: !field.required,
  };
}
