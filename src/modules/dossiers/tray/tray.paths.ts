import type { DocumentId } from '#kernel';

/** The tray of the agency of whoever looks. */
export const trayPath = '/lam-viec/khay-quet';
export const trayPicturePattern = `${trayPath}/:document/trang-dau`;
export const trayPicturePath = (document: DocumentId): string => `${trayPath}/${document}/trang-dau`;
/** With the dossier the scans are to go into already typed. */
export const trayFor = (code: string): string =>
  code === '' ? trayPath : `${trayPath}?ma=${encodeURIComponent(code)}`;
