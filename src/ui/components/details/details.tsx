import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface DetailsProps extends Common {
  readonly summary: Content;
  readonly children?: Content;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
}

/** Further explanation behind one line; works without JavaScript. */
export function Details({ summary, children, id, open, class: extra, attributes }: DetailsProps) {
  return (
    <details {...attributes} id={id} class={classes('govuk-details', extra)} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
