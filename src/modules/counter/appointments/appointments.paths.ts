export const bookPath = '/dat-lich';
export const appointmentsPath = '/lich-hen';

/** What somebody wants an appointment for, and when; in the address of every page of booking. */
export interface BookingAsked {
  readonly procedure?: string | undefined;
  readonly dossier?: string | undefined;
  readonly day?: string | undefined;
  /** `2026-11-23T08:00`, the wall clock in Vietnam. */
  readonly at?: string | undefined;
}

export const bookingNames = { procedure: 'thu-tuc', dossier: 'ho-so', day: 'ngay', at: 'luc' } as const;

/** The address of a page of booking: of the choice of a desk, of its slots, of the last questions. */
export function bookingHref(path: string, { procedure, dossier, day, at }: BookingAsked): string {
  const query = new URLSearchParams();
  if (procedure !== undefined) query.set(bookingNames.procedure, procedure);
  if (dossier !== undefined) query.set(bookingNames.dossier, dossier);
  if (day !== undefined) query.set(bookingNames.day, day);
  if (at !== undefined) query.set(bookingNames.at, at);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

export const deskBookingPath = (code: string): string => `${bookPath}/${code}`;
export const confirmPath = (code: string): string => `${bookPath}/${code}/xac-nhan`;
export const appointmentPath = (code: string, page: '' | '/doi' | '/huy' | '/lich.ics' = ''): string =>
  `${appointmentsPath}/${code}${page}`;
