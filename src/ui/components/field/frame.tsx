import { classes, describedBy, present } from '../base/classes.ts';
import type { Common, Content, Size } from '../base/types.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { Fieldset, type LegendProps } from '../fieldset/fieldset.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

export interface GroupProps extends Common {
  /** Something directly before or after the control, inside the group. */
  readonly before?: Content;
  readonly after?: Content;
}

/** Hint, error and group of every kind of field. */
export interface FieldBase {
  readonly hint?: Content;
  readonly hintProps?: Common | undefined;
  /** What is wrong, in the page's language; marks the field and is announced with it. */
  readonly error?: Content;
  readonly errorProps?: (Common & { readonly prefix?: string | undefined }) | undefined;
  /** Ids of further descriptions elsewhere on the page. */
  readonly describedBy?: string | undefined;
  readonly group?: GroupProps | undefined;
}

/** A field with one control: input, textarea, select, file. */
export interface LabelledField extends FieldBase {
  readonly name: string;
  /** The name unless said. */
  readonly id?: string | undefined;
  readonly label: Content;
  readonly labelSize?: Size | undefined;
  readonly labelIsPageHeading?: boolean | undefined;
  readonly labelProps?: Common | undefined;
}

/** A field with several controls under a legend: radios, checkboxes, date. */
export interface GroupedField extends FieldBase, LegendProps {
  /** Class and attributes of the fieldset; given (even empty) it makes one without a legend. */
  readonly fieldset?: (Common & { readonly describedBy?: string | undefined }) | undefined;
}

interface Notes extends FieldBase {
  readonly id: string;
}

function HintAndError(props: Notes) {
  return (
    <>
      {present(props.hint) && (
        <Hint {...props.hintProps} id={`${props.id}-hint`}>
          {props.hint}
        </Hint>
      )}
      {present(props.error) && (
        <ErrorMessage {...props.errorProps} id={`${props.id}-error`}>
          {props.error}
        </ErrorMessage>
      )}
    </>
  );
}

/** `aria-describedby` of a field: further ids, then its hint, then its error. */
export function fieldDescription(
  id: string,
  field: FieldBase,
  first = field.describedBy,
): string | undefined {
  return describedBy(first, present(field.hint) && `${id}-hint`, present(field.error) && `${id}-error`);
}

function FormGroup(props: { error: Content; group: GroupProps | undefined; children?: Content }) {
  const { group } = props;
  return (
    <div
      {...group?.attributes}
      class={classes('govuk-form-group', present(props.error) && 'govuk-form-group--error', group?.class)}
    >
      {props.children}
    </div>
  );
}

/** Label, hint, error and the control, in a form group. */
export function LabelledFrame(props: LabelledField & { readonly children?: Content }) {
  const id = props.id ?? props.name;
  return (
    <FormGroup error={props.error} group={props.group}>
      <Label {...props.labelProps} size={props.labelSize} isPageHeading={props.labelIsPageHeading} for={id}>
        {props.label}
      </Label>
      <HintAndError {...props} id={id} />
      {props.children}
    </FormGroup>
  );
}

type GroupedFrameProps = GroupedField & {
  readonly idPrefix: string;
  readonly role?: 'group' | undefined;
  readonly children?: Content;
};

/** Legend, hint, error and the controls, in a form group. */
export function GroupedFrame(props: GroupedFrameProps) {
  const inner = (
    <>
      <HintAndError {...props} id={props.idPrefix} />
      {props.children}
    </>
  );
  const framed = present(props.legend) || props.fieldset !== undefined;
  return (
    <FormGroup error={props.error} group={props.group}>
      {framed ? (
        <Fieldset
          {...props.fieldset}
          legend={props.legend}
          legendSize={props.legendSize}
          legendClass={props.legendClass}
          legendIsPageHeading={props.legendIsPageHeading}
          role={props.role}
          describedBy={fieldDescription(
            props.idPrefix,
            props,
            props.fieldset?.describedBy ?? props.describedBy,
          )}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
