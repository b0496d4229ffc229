/** The desks of this office; pages of modules before the counter lead there too. */
export const desksPath = '/lien-he';

/** The contact of one agency's desk; where the agency has none of its own, the choice of desks. */
export const deskHref = (unitCode: string | undefined): string =>
  unitCode === undefined ? desksPath : `${desksPath}?xa=${encodeURIComponent(unitCode)}`;

/** An appointment at an agency's desk for one procedure; where it takes none, the choice of desks that do. */
export function appointmentHref(about: {
  readonly unit?: string | undefined;
  readonly procedure?: string | undefined;
}): string {
  const query = new URLSearchParams();
  if (about.unit !== undefined) query.set('xa', about.unit);
  if (about.procedure !== undefined) query.set('thu-tuc', about.procedure);
  const text = query.toString();
  return text === '' ? '/dat-lich' : `/dat-lich?${text}`;
}
