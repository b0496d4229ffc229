import type { DossierId } from '#kernel';

/** Where anyone follows a dossier by its code. */
export const trackPath = '/tra-cuu';

/** Opening the details by a code and a number, and closing them again. */
export const trackPatterns = { details: '/tra-cuu/chi-tiet', close: '/tra-cuu/chi-tiet/dong' } as const;

/** Address patterns of the citizen's own dossiers. */
export const ownPatterns = {
  list: '/ho-so',
  dossier: '/ho-so/:id',
  supplement: '/ho-so/:id/bo-sung',
  withdraw: '/ho-so/:id/rut',
  messages: '/ho-so/:id/trao-doi',
  returnWay: '/ho-so/:id/cach-nhan',
  readers: '/ho-so/:id/nguoi-xem',
} as const;

/** The address of one's own dossier, or of one of its pages. */
export const ownPath = (id: DossierId, page: Exclude<keyof typeof ownPatterns, 'list'> = 'dossier'): string =>
  ownPatterns[page].replace(':id', id);

/** The tracking page of a code; printed in QR codes. */
export const trackingPath = (code: string): string => `${trackPath}?ma=${encodeURIComponent(code)}`;

/** Where the details of a code are opened by its second factor. */
export const detailsPath = (code: string): string =>
  `${trackPatterns.details}?ma=${encodeURIComponent(code)}`;

/** The sign-in page that leads back. */
export const signInPath = (next: string): string => `/dang-nhap?tiep=${encodeURIComponent(next)}`;
