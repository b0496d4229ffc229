import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface NotificationBannerProps extends Common {
  /** A sentence is set as a heading; markup is taken as it is. */
  readonly children?: Content;
  readonly success?: boolean | undefined;
  readonly title?: Content;
  readonly titleLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly titleId?: string | undefined;
  readonly role?: 'alert' | 'region' | undefined;
  readonly disableAutoFocus?: boolean | undefined;
}

/** Something the person should know, not about the page's own task. */
export function NotificationBanner(props: NotificationBannerProps) {
  const t = useText();
  const Heading = `h${props.titleLevel ?? 2}` as const;
  const titleId = props.titleId || 'govuk-notification-banner-title';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it may have are named by their label
    <div
      {...props.attributes}
      class={classes(
        'govuk-notification-banner',
        props.success && 'govuk-notification-banner--success',
        props.class,
      )}
      role={props.role ?? (props.success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={
        props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)
      }
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {present(props.title) ? props.title : t(props.success ? words.success : words.important)}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof props.children === 'string' ? (
          <p class="govuk-notification-banner__heading">{props.children}</p>
        ) : (
          props.children
        )}
      </div>
    </div>
  );
}
