import { classes } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Attributes, Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';

export interface Crumb {
  readonly text: Content;
  /** Without an address: the page itself. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface BreadcrumbsProps extends Common {
  readonly items: readonly Crumb[];
  readonly collapseOnMobile?: boolean | undefined;
  /** Name of the landmark; «Đường dẫn trang» unless said. */
  readonly label?: string | undefined;
}

function Item({ text, href, attributes }: Crumb) {
  if (!href) {
    return (
      <li class="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    );
  }
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a {...attributes} class="govuk-breadcrumbs__link" href={href}>
        {text}
      </a>
    </li>
  );
}

/** Where this page stands. */
export function Breadcrumbs({ items, collapseOnMobile, label, class: extra, attributes }: BreadcrumbsProps) {
  const t = useText();
  return (
    <nav
      {...attributes}
      class={classes('govuk-breadcrumbs', extra, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
      aria-label={label ?? t(words.breadcrumb)}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) => (
          <Item key={item.href} {...item} />
        ))}
      </ol>
    </nav>
  );
}
