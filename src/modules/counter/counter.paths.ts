/** The desk of an agency as it is opened: `key` is there on a device set up at the desk. */
export interface KioskPlace {
  readonly code: string;
  readonly key?: string | undefined;
}

export const kioskPatterns = {
  start: '/quay/:code',
  search: '/quay/:code/tim',
  procedure: '/quay/:code/thu-tuc/:procedure',
  track: '/quay/:code/tra-cuu',
  take: '/quay/:code/lay-so',
  ticket: '/quay/:code/so/:token',
  back: '/quay/:code/so/:token/vao-lai',
  calls: '/quay/:code/dang-goi',
  poster: '/quay/:code/ap-phich',
} as const;

/** Name of the query parameter that carries the key of a device at the desk. */
export const deviceField = 'may';

/** The address of a kiosk's page; the device's key goes along. */
export function kioskHref(
  { code, key }: KioskPlace,
  page: keyof typeof kioskPatterns = 'start',
  more: Readonly<Record<string, string>> = {},
): string {
  const names: Record<string, string> = { ...more };
  const path = kioskPatterns[page].replace(/:(\w+)/g, (_, name: string) => {
    const value = name === 'code' ? code : (names[name] ?? '');
    delete names[name];
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams({
    ...names,
    ...(key === undefined ? {} : { [deviceField]: key }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The desk's own workspace, and where what it offers is set. */
export const counterPath = '/lam-viec/quay';
export const waitingPath = `${counterPath}/thoi-gian-cho`;
export const deskSettingsPath = '/quan-tri/quay';

/** A procedure's page that knows where its reader lives; printed in QR codes. */
export const procedureAt = (procedure: string, unitCode: string | undefined): string =>
  `/thu-tuc/${procedure}${unitCode === undefined ? '' : `?xa=${encodeURIComponent(unitCode)}`}`;

export const procedurePosterPath = (procedure: string): string => `/thu-tuc/${procedure}/ap-phich`;

/** The shape of a unit's code in an address; whether there is such a desk is asked of the database. */
export const isUnitCode = (text: string): boolean => /^[A-Za-z0-9.-]{1,40}$/.test(text);
