/** Names of the controls of an address. */
export const addressFieldNames = (key: string) =>
  ({ province: `${key}-province`, commune: `${key}-commune`, detail: `${key}-detail` }) as const;
