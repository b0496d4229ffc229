import { classes, present } from '../base/classes.ts';
import type { Content } from '../base/types.ts';

export interface StackedColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => Content;
  readonly numeric?: boolean | undefined;
  /** The cell that names the row: a row header, and the title of its card on a phone. */
  readonly header?: boolean | undefined;
}

export interface StackedTableProps<Row> {
  readonly caption: Content;
  /** Hides the caption from sight when a heading above says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly StackedColumn<Row>[];
  readonly rows: readonly Row[];
  /** Denser rows on wide screens, for officials' lists. */
  readonly dense?: boolean | undefined;
  readonly rowClass?: ((row: Row) => string | undefined) | undefined;
  /** Shown instead of the table when there are no rows: say what that means. */
  readonly empty?: Content;
}

function Cell<Row>({ column, row }: { readonly column: StackedColumn<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.header) {
    return (
      <th scope="row" class="govuk-table__header mc-stacked__title">
        {content}
      </th>
    );
  }
  return (
    <td
      data-label={column.label}
      class={classes('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}
    >
      {content}
    </td>
  );
}

function Head<Row>({ columns }: { readonly columns: readonly StackedColumn<Row>[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {columns.map((column) => (
          <th
            key={column.label}
            scope="col"
            class={classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
          >
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table that becomes a list of cards under 640 px, so that no column is cut off on a phone. */
export function StackedTable<Row>(props: StackedTableProps<Row>) {
  const { columns, rows } = props;
  if (rows.length === 0 && present(props.empty)) return <div class="mc-stacked__empty">{props.empty}</div>;
  return (
    <table class={classes('govuk-table mc-stacked', props.dense && 'mc-stacked--dense')}>
      <caption
        class={props.captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
      >
        {props.caption}
      </caption>
      <Head columns={columns} />
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class={classes('govuk-table__row', props.rowClass?.(row))}>
            {columns.map((column) => (
              <Cell key={column.label} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
