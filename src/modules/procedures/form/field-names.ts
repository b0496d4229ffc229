/** Names of the controls of an address. */
export const addressFieldNames = (key: string) =>
  ({ province: `${key}-province`, commune: `${key}-commune`, detail: `${key}-detail` }) as const;

/** The control that says how many rows of a group are on the page. */
export const rowCountName = (group: string): string => `${group}-rows`;

/** One row of a group: the beginning of the names of its controls, and the place a link leads to. */
export const rowId = (group: string, row: number): string => `${group}-${row}`;

/** The name of a control in a row; keys have no hyphen, so that no other control is called so. */
export const rowFieldName = (group: string, row: number, key: string): string =>
  `${rowId(group, row)}-${key}`;
