import { classes, present } from '../base/classes.ts';
import type { Common } from '../base/types.ts';
import { fieldDescription, type LabelledField, LabelledFrame } from '../field/frame.tsx';

export interface TextareaProps extends LabelledField, Common {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Several lines of text with label, hint and error. */
export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name;
  return (
    <LabelledFrame {...props}>
      {props.group?.before}
      <textarea
        {...props.attributes}
        class={classes('govuk-textarea', present(props.error) && 'govuk-textarea--error', props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={fieldDescription(id, props)}
        autocomplete={props.autocomplete}
        value={props.value}
      />
      {props.group?.after}
    </LabelledFrame>
  );
}
