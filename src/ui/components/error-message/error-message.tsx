import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface ErrorMessageProps extends Common {
  readonly children?: Content;
  readonly id?: string | undefined;
  /** What a screen reader hears first; «Lỗi» or "Error" unless said, none when empty. */
  readonly prefix?: string | undefined;
}

/** Says what is wrong with one field, beside it. */
export function ErrorMessage({ children, id, prefix, class: extra, attributes }: ErrorMessageProps) {
  const t = useText();
  const said = prefix ?? t(words.error);
  return (
    <p id={id} class={classes('govuk-error-message', extra)} {...attributes}>
      {present(said) && <span class="govuk-visually-hidden">{said}:</span>} {children}
    </p>
  );
}
