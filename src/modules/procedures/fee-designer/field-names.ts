/** Names of the fields of a table: row 1's amount is `r1.price`, its cell in column 0 `r1.c0.op` and its values. */
export const rowField = (row: number, part: string) => `r${row}.${part}`;
export const cellField = (row: number, column: number, part: string) => `r${row}.c${column}.${part}`;
export const columnField = (column: number) => `c${column}`;
export const rowCount = 'rows';
export const columnCount = 'columns';
