import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Attributes, Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';
import { Arrow } from './arrow.tsx';

export interface PaginationLink {
  readonly href: string;
  /** «Trước (trang)» or «Sau (trang)» unless said. */
  readonly text?: Content;
  /** Below the arrow, when there are no page numbers: what one finds there. */
  readonly label?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationItem {
  readonly number: string | number;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** «Trang 3» unless said. */
  readonly ariaLabel?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationProps extends Common {
  readonly previous?: PaginationLink | undefined;
  readonly next?: PaginationLink | undefined;
  readonly items?: readonly (PaginationItem | 'ellipsis')[] | undefined;
  /** Name of the landmark; «Phân trang» unless said. */
  readonly label?: string | undefined;
}

interface SideProps {
  readonly link: PaginationLink;
  readonly side: 'prev' | 'next';
  /** Without page numbers the two links stand one above the other. */
  readonly block: boolean;
}

function Side({ link, side, block }: SideProps) {
  const t = useText();
  return (
    <div class={`govuk-pagination__${side}`}>
      <a {...link.attributes} class="govuk-link govuk-pagination__link" href={link.href} rel={side}>
        {(block || side === 'prev') && <Arrow side={side} />}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !link.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {present(link.text) ? (
            link.text
          ) : (
            <>
              {t(side === 'prev' ? words.previous : words.next)}
              <span class="govuk-visually-hidden">{t(words.pageSuffix)}</span>
            </>
          )}
        </span>
        {link.label && block && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!block && side === 'next' && <Arrow side={side} />}
      </a>
    </div>
  );
}

function Item({ item }: { readonly item: PaginationItem | 'ellipsis' }) {
  const t = useText();
  if (item === 'ellipsis') {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  }
  return (
    <li class={classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        {...item.attributes}
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.ariaLabel ?? `${t(words.page)} ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}

/** To the pages before and after; keyset lists give only `previous` and `next`. */
export function Pagination(props: PaginationProps) {
  const t = useText();
  const { previous, next, items } = props;
  const block = items === undefined && (previous !== undefined || next !== undefined);
  return (
    <nav
      {...props.attributes}
      class={classes('govuk-pagination', block && 'govuk-pagination--block', props.class)}
      aria-label={props.label || t(words.pagination)}
    >
      {previous && <Side link={previous} side="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <Item item={item} />
          ))}
        </ul>
      )}
      {next && <Side link={next} side="next" block={block} />}
    </nav>
  );
}
