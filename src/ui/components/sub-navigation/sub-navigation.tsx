import { classes } from '../base/classes.ts';
import type { Attributes, Common, Content } from '../base/types.ts';

export interface SubNavigationItem {
  readonly text: Content;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SubNavigationProps extends Common {
  /** Name of the landmark, such as «Các phần của hồ sơ». */
  readonly label: string;
  readonly items: readonly SubNavigationItem[];
}

/** The parts of one thing in the workspace, each at its own address. Needs the officials' styles. */
export function SubNavigation({ label, items, class: extra, attributes }: SubNavigationProps) {
  return (
    <nav {...attributes} class={classes('moj-sub-navigation', extra)} aria-label={label}>
      <ul class="moj-sub-navigation__list">
        {items.map((item) => (
          <li key={item.href} class={classes('moj-sub-navigation__item', item.class)}>
            <a
              {...item.attributes}
              class="moj-sub-navigation__link"
              aria-current={item.current ? 'page' : undefined}
              href={item.href}
            >
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
