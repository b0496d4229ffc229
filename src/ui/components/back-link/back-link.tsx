import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface BackLinkProps extends Common {
  readonly href: string;
  /** «Quay lại» unless said. */
  readonly children?: Content;
}

/** To the page before, in a sequence of questions. */
export function BackLink({ href, children, class: extra, attributes }: BackLinkProps) {
  const t = useText();
  return (
    <a {...attributes} href={href} class={classes('govuk-back-link', extra)}>
      {present(children) ? children : t(words.back)}
    </a>
  );
}
