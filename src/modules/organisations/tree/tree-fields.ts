/** How many successors a unit may have on the form. */
export const successorRows = 3;
export const successorField = (row: number) => `keTiep.${row}`;
export const howField = (row: number) => `cach.${row}`;
