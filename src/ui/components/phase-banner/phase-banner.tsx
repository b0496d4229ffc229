import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';
import { Tag } from '../tag/tag.tsx';

export interface PhaseBannerProps extends Common {
  readonly tag: Content;
  readonly tagClass?: string | undefined;
  readonly children?: Content;
}

/** Says that this installation is a trial or a demonstration. */
export function PhaseBanner({ tag, tagClass, children, class: extra, attributes }: PhaseBannerProps) {
  return (
    <div {...attributes} class={classes('govuk-phase-banner govuk-width-container', extra)}>
      <p class="govuk-phase-banner__content">
        <Tag class={classes('govuk-phase-banner__content__tag', tagClass)}>{tag}</Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
