import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface SkipLinkProps extends Common {
  /** `#content` unless said. */
  readonly href?: string | undefined;
  readonly children?: Content;
}

/** The first stop of the keyboard: past the navigation to the content. */
export function SkipLink({ href, children, class: extra, attributes }: SkipLinkProps) {
  const t = useText();
  return (
    <a
      {...attributes}
      href={href || '#content'}
      class={classes('govuk-skip-link', extra)}
      data-module="govuk-skip-link"
    >
      {present(children) ? children : t(words.skipToContent)}
    </a>
  );
}
