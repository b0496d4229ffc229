import { classes } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface WarningTextProps extends Common {
  readonly children?: Content;
  /** Heard before the text; «Cảnh báo» unless said. */
  readonly iconText?: string | undefined;
}

/** What has consequences in law or cannot be undone. */
export function WarningText({ children, iconText, class: extra, attributes }: WarningTextProps) {
  const t = useText();
  return (
    <div {...attributes} class={classes('govuk-warning-text', extra)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconText || t(words.warning)}</span> {children}
      </strong>
    </div>
  );
}
