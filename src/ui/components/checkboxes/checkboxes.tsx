import { classes, describedBy, present } from '../base/classes.ts';
import type { Common } from '../base/types.ts';
import { type ChoiceDivider, type ChoiceItem, choiceHintId, choiceId } from '../field/choice.ts';
import { fieldDescription, type GroupedField, GroupedFrame } from '../field/frame.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

export interface CheckboxItem extends ChoiceItem {
  /** The group's name unless said. */
  readonly name?: string | undefined;
  /** «Không có mục nào»: with JavaScript, choosing it clears the others. */
  readonly exclusive?: boolean | undefined;
}

export interface CheckboxesProps extends GroupedField, Common {
  readonly name: string;
  /** The name unless said. */
  readonly idPrefix?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly items: readonly (CheckboxItem | ChoiceDivider)[];
  readonly small?: boolean | undefined;
}

interface ChoiceProps {
  readonly item: CheckboxItem;
  readonly id: string;
  readonly field: CheckboxesProps;
  /** Without a fieldset each box must carry the group's description itself. */
  readonly described: string | undefined;
}

function Box({ item, id, field, described, checked }: ChoiceProps & { readonly checked: boolean }) {
  return (
    <input
      {...item.attributes}
      class="govuk-checkboxes__input"
      id={id}
      name={item.name ?? field.name}
      type="checkbox"
      value={item.value}
      checked={checked}
      disabled={item.disabled}
      data-aria-controls={present(item.conditional) ? `conditional-${id}` : undefined}
      data-behaviour={item.exclusive ? 'exclusive' : undefined}
      aria-describedby={describedBy(described, choiceHintId(id, item))}
    />
  );
}

function Choice(props: ChoiceProps) {
  const { item, id, field } = props;
  const checked = item.checked ?? field.values?.includes(item.value) ?? false;
  const hintId = choiceHintId(id, item);
  return (
    <>
      <div class="govuk-checkboxes__item">
        <Box {...props} checked={checked} />
        <Label
          attributes={item.labelProps?.attributes}
          class={classes('govuk-checkboxes__label', item.labelProps?.class)}
          for={id}
        >
          {item.label}
        </Label>
        {hintId && (
          <Hint
            id={hintId}
            attributes={item.hintProps?.attributes}
            class={classes('govuk-checkboxes__hint', item.hintProps?.class)}
          >
            {item.hint}
          </Hint>
        )}
      </div>
      {present(item.conditional) && (
        <div
          class={classes(
            'govuk-checkboxes__conditional',
            !checked && 'govuk-checkboxes__conditional--hidden',
          )}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

/** Any number of choices, or a single agreement. */
export function Checkboxes(props: CheckboxesProps) {
  const idPrefix = props.idPrefix ?? props.name;
  const framed = present(props.legend) || props.fieldset !== undefined;
  const described = framed ? undefined : fieldDescription(idPrefix, props);
  return (
    <GroupedFrame {...props} idPrefix={idPrefix}>
      <div
        {...props.attributes}
        class={classes('govuk-checkboxes', props.small && 'govuk-checkboxes--small', props.class)}
        data-module="govuk-checkboxes"
      >
        {props.group?.before}
        {props.items.map((item, index) =>
          'divider' in item ? (
            <div class="govuk-checkboxes__divider">{item.divider}</div>
          ) : (
            <Choice
              key={item.value}
              item={item}
              id={choiceId(idPrefix, index, item.id)}
              field={props}
              described={described}
            />
          ),
        )}
        {props.group?.after}
      </div>
    </GroupedFrame>
  );
}
