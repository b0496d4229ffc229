import { classes, present } from '../base/classes.ts';
import type { Attributes, Common, Content } from '../base/types.ts';

export interface SummaryAction {
  readonly href: string;
  readonly text: Content;
  /** What the link is about, heard but not seen: «Sửa» + « họ và tên». */
  readonly hidden?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SummaryRow {
  readonly key: Content;
  readonly value: Content;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly class?: string | undefined;
  readonly keyClass?: string | undefined;
  readonly valueClass?: string | undefined;
  readonly actionsClass?: string | undefined;
}

export interface SummaryCard extends Common {
  readonly title?: Content;
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly titleClass?: string | undefined;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly actionsClass?: string | undefined;
}

export interface SummaryListProps extends Common {
  readonly rows: readonly (SummaryRow | false | undefined)[];
  /** Puts the list in a card with a title. */
  readonly card?: SummaryCard | undefined;
  readonly noBorder?: boolean | undefined;
}

function ActionLink({ action, cardTitle }: { readonly action: SummaryAction; readonly cardTitle: Content }) {
  const hidden = present(action.hidden) || present(cardTitle);
  return (
    <a {...action.attributes} class={classes('govuk-link', action.class)} href={action.href}>
      {action.text}
      {hidden && (
        <span class="govuk-visually-hidden">
          {present(action.hidden) && ` ${action.hidden}`}
          {present(cardTitle) && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}

function RowActions({ row, cardTitle }: { readonly row: SummaryRow; readonly cardTitle: Content }) {
  const actions = row.actions ?? [];
  const [first] = actions;
  if (first === undefined) return null;
  return (
    <dd class={classes('govuk-summary-list__actions', row.actionsClass)}>
      {actions.length === 1 ? (
        <ActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {actions.map((action) => (
            <li key={action.href} class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

function CardActions({ card }: { readonly card: SummaryCard }) {
  const actions = card.actions ?? [];
  const [first] = actions;
  if (first === undefined) return null;
  const name = classes('govuk-summary-card__actions', card.actionsClass);
  if (actions.length === 1) {
    return (
      <div class={name}>
        <ActionLink action={first} cardTitle={card.title} />
      </div>
    );
  }
  return (
    <ul class={name}>
      {actions.map((action) => (
        <li key={action.href} class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={card.title} />
        </li>
      ))}
    </ul>
  );
}

function Card({ card, children }: { readonly card: SummaryCard; readonly children: Content }) {
  const Heading = `h${card.headingLevel ?? 2}` as const;
  return (
    <div {...card.attributes} class={classes('govuk-summary-card', card.class)}>
      <div class="govuk-summary-card__title-wrapper">
        {present(card.title) && (
          <Heading class={classes('govuk-summary-card__title', card.titleClass)}>{card.title}</Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}

/** Facts as key and value, each perhaps with a link to change it. Rows that are false are left out. */
export function SummaryList(props: SummaryListProps) {
  const rows = props.rows.filter((row) => row !== false && row !== undefined);
  const anyActions = rows.some((row) => (row.actions?.length ?? 0) > 0);
  const list = (
    <dl
      {...props.attributes}
      class={classes('govuk-summary-list', props.noBorder && 'govuk-summary-list--no-border', props.class)}
    >
      {rows.map((row) => (
        <div
          key={row.key}
          class={classes(
            'govuk-summary-list__row',
            anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
            row.class,
          )}
        >
          <dt class={classes('govuk-summary-list__key', row.keyClass)}>{row.key}</dt>
          <dd class={classes('govuk-summary-list__value', row.valueClass)}>{row.value}</dd>
          <RowActions row={row} cardTitle={props.card?.title} />
        </div>
      ))}
    </dl>
  );
  return props.card ? <Card card={props.card}>{list}</Card> : list;
}
