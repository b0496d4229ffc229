/** The controller's list of procedures with their versions. */
export const versionsPath = '/quan-tri/thu-tuc';

/** A procedure's versions, and two of them compared when they are named. */
export function procedureVersionsPath(
  code: string,
  compared?: { readonly from: number; readonly to: number },
): string {
  const query = compared ? `?tu=${compared.from}&den=${compared.to}` : '';
  return `${versionsPath}/${code}${query}`;
}

/** A version's number in an address. */
export const versionNumberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
