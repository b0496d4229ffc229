import { fieldId } from '#ui/forms';
import { useText } from '../base/context.ts';
import { words } from '../base/words.text.ts';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { Input, type InputProps } from '../input/input.tsx';
import { PasswordInput } from '../password-input/password-input.tsx';
import { Radios } from '../radios/radios.tsx';
import { Select } from '../select/select.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import type { ChoiceItem } from './choice.ts';

/** What every simple field takes: texts in the page's language, the name, and what the form state says. */
export interface SimpleField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  /** Adds «(không bắt buộc)» to the label; fields are required unless said. */
  readonly optional?: boolean | undefined;
}

/** The label of a field, with «(không bắt buộc)» where it may stay empty. */
export function useFieldLabel({ label, optional }: Pick<SimpleField, 'label' | 'optional'>): string {
  const t = useText();
  return optional ? `${label} (${t(words.optional)})` : label;
}

export type TextKind = 'text' | 'name' | 'phone' | 'email' | 'number' | 'money' | 'code';

/** Keyboard and autofill by what is asked for. Numbers stay `type=text`: a wheel must not change a sum. */
const kinds: Record<TextKind, Partial<InputProps>> = {
  text: {},
  name: { spellcheck: false, autocapitalize: 'words' },
  phone: { type: 'tel', autocomplete: 'tel', width: 20 },
  email: { type: 'email', autocomplete: 'email', spellcheck: false },
  number: { inputmode: 'numeric', width: 10, spellcheck: false },
  money: { inputmode: 'numeric', width: 10, spellcheck: false, suffix: { content: 'đồng' } },
  code: { spellcheck: false, autocapitalize: 'characters', autocomplete: 'off', width: 30 },
};

export interface TextFieldProps extends SimpleField {
  readonly kind?: TextKind | undefined;
  readonly width?: InputProps['width'];
  readonly autocomplete?: string | undefined;
}

/** One line of text: `<TextField {...bind(form, 'hoTen', lang)} label="Họ và tên" kind="name" />`. */
export function TextField({ kind = 'text', width, autocomplete, ...field }: TextFieldProps) {
  const preset = kinds[kind];
  return (
    <Input
      {...preset}
      {...field}
      id={fieldId(field.name)}
      label={useFieldLabel(field)}
      width={width ?? preset.width}
      autocomplete={autocomplete ?? preset.autocomplete}
    />
  );
}

/** Several lines of text. */
export function TextareaField({ rows, ...field }: SimpleField & { readonly rows?: number | undefined }) {
  return <Textarea {...field} id={fieldId(field.name)} label={useFieldLabel(field)} rows={rows} />;
}

export interface OptionsField extends SimpleField {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
}

/** One choice of many; the first line is empty, so that nothing is chosen for the person. */
export function SelectField({ options, ...field }: OptionsField) {
  const items = options.map(({ value, label }) => ({ value, text: label }));
  return (
    <Select
      {...field}
      id={fieldId(field.name)}
      label={useFieldLabel(field)}
      items={[{ value: '', text: '' }, ...items]}
    />
  );
}

export interface RadiosFieldProps extends SimpleField {
  readonly options: readonly ChoiceItem[];
}

/** One choice of a few; what belongs to one of them alone stands below it (`conditional`). */
export function RadiosField({ options: items, ...field }: RadiosFieldProps) {
  const { name, hint, value, error } = field;
  const legend = useFieldLabel(field);
  return <Radios {...{ name, hint, value, error, items, legend }} idPrefix={fieldId(name)} />;
}

/** A password; never filled in again after an error. */
export function PasswordField(props: Omit<SimpleField, 'value'> & { readonly isNew?: boolean | undefined }) {
  const { isNew, ...field } = props;
  return (
    <PasswordInput
      {...field}
      id={fieldId(field.name)}
      label={useFieldLabel(field)}
      autocomplete={isNew ? 'new-password' : 'current-password'}
    />
  );
}

export interface FileFieldProps extends Omit<SimpleField, 'value'> {
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** Off where the script of the control would make the page too heavy for a first visit. */
  readonly enhanced?: boolean | undefined;
}

/** A file; put types and the limit in the hint. */
export function FileField({ accept, multiple, enhanced, ...field }: FileFieldProps) {
  return (
    <FileUpload
      {...field}
      id={fieldId(field.name)}
      label={useFieldLabel(field)}
      accept={accept}
      multiple={multiple}
      enhanced={enhanced}
    />
  );
}
