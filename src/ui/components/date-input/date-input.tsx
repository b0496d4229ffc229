import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Attributes, Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';
import { type GroupedField, GroupedFrame } from '../field/frame.tsx';
import { Input } from '../input/input.tsx';

export interface DatePart extends Common {
  /** Name of the control, after the prefix. */
  readonly name: string;
  readonly label: Content;
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly width?: 2 | 4 | undefined;
  /** Marks this part as wrong; unset, all parts are marked when the field has an error and none is marked. */
  readonly error?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly pattern?: string | undefined;
  readonly inputmode?: 'numeric' | 'text' | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputProps extends GroupedField, Common {
  readonly id: string;
  /** Control names become `prefix-day`, `prefix-month`, `prefix-year`. */
  readonly namePrefix?: string | undefined;
  readonly values?: { readonly day?: string; readonly month?: string; readonly year?: string } | undefined;
  /** Instead of day, month and year. */
  readonly parts?: readonly DatePart[] | undefined;
}

interface PartProps {
  readonly part: DatePart;
  readonly field: DateInputProps;
  readonly marked: boolean;
}

function Part({ part, field, marked }: PartProps) {
  return (
    <div class="govuk-date-input__item">
      <Input
        label={part.label}
        labelProps={{ class: 'govuk-date-input__label' }}
        id={part.id ?? `${field.id}-${part.name}`}
        class={classes(
          'govuk-date-input__input',
          marked && 'govuk-input--error',
          part.width && `govuk-input--width-${part.width}`,
          part.class,
        )}
        name={present(field.namePrefix) ? `${field.namePrefix}-${part.name}` : part.name}
        value={part.value}
        inputmode={part.inputmode ?? 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  );
}

function useParts({ parts, values }: DateInputProps): readonly DatePart[] {
  const t = useText();
  if (parts) return parts;
  return [
    { name: 'day', label: t(words.day), value: values?.day, width: 2 },
    { name: 'month', label: t(words.month), value: values?.month, width: 2 },
    { name: 'year', label: t(words.year), value: values?.year, width: 4 },
  ];
}

/** A date a person knows by heart, in three boxes. Ids: `id-day`, `id-month`, `id-year`. */
export function DateInput(props: DateInputProps) {
  const parts = useParts(props);
  const anyMarked = parts.some((part) => part.error === true);
  const marked = (part: DatePart) => part.error ?? (present(props.error) && !anyMarked);
  return (
    <GroupedFrame {...props} idPrefix={props.id} role="group">
      <div {...props.attributes} class={classes('govuk-date-input', props.class)} id={props.id}>
        {props.group?.before}
        {parts.map((part) => (
          <Part key={part.name} part={part} field={props} marked={marked(part)} />
        ))}
        {props.group?.after}
      </div>
    </GroupedFrame>
  );
}
