import { classes, present } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface PanelProps extends Common {
  readonly title: Content;
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly children?: Content;
}

/** The end of a transaction: done, and the code to keep. */
export function Panel({ title, headingLevel, children, class: extra, attributes }: PanelProps) {
  const Heading = `h${headingLevel ?? 1}` as const;
  return (
    <div {...attributes} class={classes('govuk-panel govuk-panel--confirmation', extra)}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {present(children) && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
