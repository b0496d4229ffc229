import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface InsetTextProps extends Common {
  readonly children?: Content;
  readonly id?: string | undefined;
}

/** A remark set apart from the text around it. */
export function InsetText({ children, id, class: extra, attributes }: InsetTextProps) {
  return (
    <div {...attributes} id={id} class={classes('govuk-inset-text', extra)}>
      {children}
    </div>
  );
}
