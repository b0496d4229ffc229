import { classes, describedBy, present } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface TaskListItem {
  readonly title: Content;
  readonly titleClass?: string | undefined;
  readonly href?: string | undefined;
  readonly hint?: Content;
  /** In words; wrap what is still to do in a `Tag`, leave what is done plain. */
  readonly status: Content;
  readonly statusClass?: string | undefined;
  readonly class?: string | undefined;
}

export interface TaskListProps extends Common {
  readonly items: readonly TaskListItem[];
  /** `task-list` unless said; must differ between two lists on a page. */
  readonly idPrefix?: string | undefined;
}

function Item({ item, id }: { readonly item: TaskListItem; readonly id: string }) {
  const hintId = present(item.hint) ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li class={classes('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.class)}>
      <div class="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            class={classes('govuk-link govuk-task-list__link', item.titleClass)}
            href={item.href}
            aria-describedby={describedBy(hintId, statusId)}
          >
            {item.title}
          </a>
        ) : (
          <div class={item.titleClass}>{item.title}</div>
        )}
        {hintId && (
          <div id={hintId} class="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div class={classes('govuk-task-list__status', item.statusClass)} id={statusId}>
        {item.status}
      </div>
    </li>
  );
}

/** The parts of a long form, each with how far it is. */
export function TaskList({ items, idPrefix, class: extra, attributes }: TaskListProps) {
  return (
    <ul {...attributes} class={classes('govuk-task-list', extra)}>
      {items.map((item, index) => (
        <Item key={item.href} item={item} id={`${idPrefix ?? 'task-list'}-${index + 1}`} />
      ))}
    </ul>
  );
}
