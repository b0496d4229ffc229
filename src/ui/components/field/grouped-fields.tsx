import { type DateParts, datePartNames, fieldId } from '#ui/forms';
import { useText } from '../base/context.ts';
import { words } from '../base/words.text.ts';
import { Checkboxes } from '../checkboxes/checkboxes.tsx';
import { DateInput } from '../date-input/date-input.tsx';
import { type OptionsField, type SimpleField, useFieldLabel } from './fields.tsx';

export interface CheckboxesFieldProps extends Omit<OptionsField, 'value'> {
  readonly values?: readonly string[] | undefined;
}

/** Any number of choices. */
export function CheckboxesField({ options, values, ...field }: CheckboxesFieldProps) {
  const { name, hint, error } = field;
  const legend = useFieldLabel(field);
  return <Checkboxes {...{ name, hint, error, values, legend }} items={options} idPrefix={fieldId(name)} />;
}

/** A single agreement: the box sends `yes` when ticked. */
export function AgreementField(field: Omit<SimpleField, 'optional'>) {
  const { name, hint, error, value, label } = field;
  return (
    <Checkboxes
      {...{ name, hint, error }}
      idPrefix={fieldId(name)}
      values={value === undefined ? [] : [value]}
      items={[{ value: 'yes', label }]}
    />
  );
}

export interface DateFieldProps extends Omit<SimpleField, 'value'> {
  /** What was typed, box by box; `dateIn` of `#ui/forms` reads it from the body. */
  readonly value?: Partial<DateParts> | undefined;
  /** The person's own date of birth: the browser may fill it in. */
  readonly birthday?: boolean | undefined;
}

/**
 * A date in three boxes named `name-day`, `name-month`, `name-year`. The day has the field's own id, so
 * that the error summary leads to it.
 */
export function DateField({ value, birthday, ...field }: DateFieldProps) {
  const t = useText();
  const id = fieldId(field.name);
  const names = datePartNames(field.name);
  const part = (which: 'day' | 'month' | 'year') => ({
    name: names[which],
    id: which === 'day' ? id : fieldId(names[which]),
    label: t(words[which]),
    value: value?.[which],
    width: which === 'year' ? (4 as const) : (2 as const),
    autocomplete: birthday ? `bday-${which}` : undefined,
  });
  return (
    <DateInput
      id={`${id}-date`}
      legend={useFieldLabel(field)}
      hint={field.hint}
      error={field.error}
      parts={[part('day'), part('month'), part('year')]}
    />
  );
}
