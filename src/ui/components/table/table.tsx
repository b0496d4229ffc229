import { classes, present } from '../base/classes.ts';
import type { Attributes, Common, Content } from '../base/types.ts';

export interface TableCell {
  readonly content: Content;
  readonly numeric?: boolean | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface TableProps extends Common {
  readonly caption?: Content;
  readonly captionClass?: string | undefined;
  readonly head?: readonly TableCell[] | undefined;
  readonly rows: readonly (readonly TableCell[])[];
  readonly firstCellIsHeader?: boolean | undefined;
}

function Head({ cells }: { readonly cells: readonly TableCell[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {cells.map((cell) => (
          <th
            {...cell.attributes}
            scope="col"
            class={classes('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.class)}
            colSpan={cell.colspan}
            rowSpan={cell.rowspan}
          >
            {cell.content}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ cell, header }: { readonly cell: TableCell; readonly header: boolean }) {
  const spans = { colSpan: cell.colspan, rowSpan: cell.rowspan };
  if (header) {
    return (
      <th {...cell.attributes} scope="row" class={classes('govuk-table__header', cell.class)} {...spans}>
        {cell.content}
      </th>
    );
  }
  return (
    <td
      {...cell.attributes}
      class={classes('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
      {...spans}
    >
      {cell.content}
    </td>
  );
}

/** A plain table for comparing; for lists that must also work on a phone take `StackedTable`. */
export function Table(props: TableProps) {
  return (
    <table {...props.attributes} class={classes('govuk-table', props.class)}>
      {present(props.caption) && (
        <caption class={classes('govuk-table__caption', props.captionClass)}>{props.caption}</caption>
      )}
      {props.head && <Head cells={props.head} />}
      <tbody class="govuk-table__body">
        {props.rows.map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) => (
              <Cell cell={cell} header={props.firstCellIsHeader === true && index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
