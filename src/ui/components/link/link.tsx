import { classes } from '../base/classes.ts';
import { safeUrl } from '../base/safe-url.ts';
import type { Common, Content } from '../base/types.ts';

export interface LinkProps extends Common {
  /** Passed through `safeUrl`; an address that may not be linked leaves the bare text. */
  readonly href: string;
  readonly children?: Content;
  /** Heard after the text, not seen. */
  readonly hidden?: string | undefined;
  readonly noVisited?: boolean | undefined;
  readonly download?: boolean | string | undefined;
  readonly lang?: string | undefined;
}

/** A link in running text, lists and tables. */
export function Link(props: LinkProps) {
  const href = safeUrl(props.href);
  const text = (
    <>
      {props.children}
      {props.hidden && <span class="govuk-visually-hidden"> {props.hidden}</span>}
    </>
  );
  if (href === undefined) return <span class={props.class}>{text}</span>;
  return (
    <a
      {...props.attributes}
      class={classes('govuk-link', props.noVisited && 'govuk-link--no-visited-state', props.class)}
      href={href}
      download={props.download}
      lang={props.lang}
    >
      {text}
    </a>
  );
}
