/** Public on purpose: the demonstration holds nobody's data, and says so on every page. */
export const demonstrationPassword = 'mot-cua-2026';
export const demonstrationCitizen = '0900000001';
