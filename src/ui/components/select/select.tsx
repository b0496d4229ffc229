import { classes, present } from '../base/classes.ts';
import type { Attributes, Common } from '../base/types.ts';
import { fieldDescription, type LabelledField, LabelledFrame } from '../field/frame.tsx';

export interface SelectItem {
  /** The text itself is sent when there is no value. */
  readonly value?: string | undefined;
  readonly text: string;
  /** Overrides the comparison with the select's `value`. */
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectProps extends LabelledField, Common {
  readonly items: readonly SelectItem[];
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
}

function isSelected(item: SelectItem, value: string | undefined): boolean {
  return item.selected ?? (present(value) && (item.value ?? item.text) === value);
}

/** One choice of many; for fewer than eight take radios. */
export function Select(props: SelectProps) {
  const id = props.id ?? props.name;
  return (
    <LabelledFrame {...props}>
      {props.group?.before}
      <select
        {...props.attributes}
        class={classes('govuk-select', props.class, present(props.error) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={fieldDescription(id, props)}
      >
        {props.items.map((item) => (
          <option
            key={item.value ?? item.text}
            value={item.value}
            selected={isSelected(item, props.value)}
            disabled={item.disabled}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {props.group?.after}
    </LabelledFrame>
  );
}
