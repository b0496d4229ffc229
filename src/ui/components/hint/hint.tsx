import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface HintProps extends Common {
  readonly children?: Content;
  readonly id?: string | undefined;
}

/** Help below a label. */
export function Hint({ children, id, class: extra, attributes }: HintProps) {
  return (
    <div {...attributes} id={id} class={classes('govuk-hint', extra)}>
      {children}
    </div>
  );
}
