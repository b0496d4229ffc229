import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Attributes, Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface ErrorSummaryItem {
  readonly text: Content;
  /** `#id` of the field; without it the line is plain text. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ErrorSummaryProps extends Common {
  readonly title?: Content;
  readonly description?: Content;
  readonly errors: readonly ErrorSummaryItem[];
  readonly disableAutoFocus?: boolean | undefined;
}

function Line({ text, href, attributes }: ErrorSummaryItem) {
  if (!href) return <li>{text}</li>;
  return (
    <li>
      <a href={href} {...attributes}>
        {text}
      </a>
    </li>
  );
}

/**
 * The list of everything wrong on the page, above its heading, each line a link to its field.
 * `errorSummaryItems` in `#ui/forms` makes the list from field errors.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const t = useText();
  return (
    <div
      {...props.attributes}
      class={classes('govuk-error-summary', props.class)}
      data-disable-auto-focus={
        props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)
      }
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? t(words.errorSummaryTitle)}</h2>
        <div class="govuk-error-summary__body">
          {present(props.description) && <p>{props.description}</p>}
          {props.errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errors.map((item) => (
                <Line key={item.href} {...item} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
