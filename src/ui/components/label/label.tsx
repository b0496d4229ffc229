import { classes, present } from '../base/classes.ts';
import type { Common, Content, Size } from '../base/types.ts';

export interface LabelProps extends Common {
  readonly children?: Content;
  readonly for?: string | undefined;
  readonly size?: Size | undefined;
  /** The label is the page's only heading: one question a page. */
  readonly isPageHeading?: boolean | undefined;
}

/** The label of one control; nothing when it has no text. */
export function Label(props: LabelProps) {
  if (!present(props.children)) return null;
  const label = (
    <label
      {...props.attributes}
      class={classes('govuk-label', props.size && `govuk-label--${props.size}`, props.class)}
      for={props.for}
    >
      {props.children}
    </label>
  );
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
