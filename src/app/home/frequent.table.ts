/**
 * The procedures the home page offers, in its order: those of births, marriages, deaths, copies and small
 * business that most people meet. Which can be filed here is asked of the catalogue, not written down.
 */
export const frequentCodes: readonly string[] = [
  '1.001193',
  '2.000815',
  '1.001612',
  '1.000894',
  '1.004873',
  '2.000635',
  '1.000656',
  '2.000884',
];
