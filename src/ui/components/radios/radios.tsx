import { classes, present } from '../base/classes.ts';
import type { Common } from '../base/types.ts';
import { type ChoiceDivider, type ChoiceItem, choiceHintId, choiceId } from '../field/choice.ts';
import { type GroupedField, GroupedFrame } from '../field/frame.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

export interface RadiosProps extends GroupedField, Common {
  readonly name: string;
  /** The name unless said. */
  readonly idPrefix?: string | undefined;
  readonly value?: string | undefined;
  readonly items: readonly (ChoiceItem | ChoiceDivider)[];
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
}

function isChecked(item: ChoiceItem, value: string | undefined): boolean {
  return item.checked ?? (present(value) && item.value === value);
}

function Choice({ item, id, field }: { item: ChoiceItem; id: string; field: RadiosProps }) {
  const checked = isChecked(item, field.value);
  const conditional = present(item.conditional) ? `conditional-${id}` : undefined;
  const hintId = choiceHintId(id, item);
  return (
    <>
      <div class="govuk-radios__item">
        <input
          {...item.attributes}
          class="govuk-radios__input"
          id={id}
          name={field.name}
          type="radio"
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={conditional}
          aria-describedby={hintId}
        />
        <Label
          attributes={item.labelProps?.attributes}
          class={classes('govuk-radios__label', item.labelProps?.class)}
          for={id}
        >
          {item.label}
        </Label>
        {hintId && (
          <Hint
            id={hintId}
            attributes={item.hintProps?.attributes}
            class={classes('govuk-radios__hint', item.hintProps?.class)}
          >
            {item.hint}
          </Hint>
        )}
      </div>
      {conditional && (
        <div
          class={classes('govuk-radios__conditional', !checked && 'govuk-radios__conditional--hidden')}
          id={conditional}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

/** One choice of a few. */
export function Radios(props: RadiosProps) {
  const idPrefix = props.idPrefix ?? props.name;
  return (
    <GroupedFrame {...props} idPrefix={idPrefix}>
      <div
        {...props.attributes}
        class={classes(
          'govuk-radios',
          props.inline && 'govuk-radios--inline',
          props.small && 'govuk-radios--small',
          props.class,
        )}
        data-module="govuk-radios"
      >
        {props.group?.before}
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-radios__divider">{item.divider}</div>
          ) : (
            <Choice key={item.value} item={item} id={choiceId(idPrefix, index, item.id)} field={props} />
          ),
        )}
        {props.group?.after}
      </div>
    </GroupedFrame>
  );
}
