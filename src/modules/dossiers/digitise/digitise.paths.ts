import type { DocumentId, DossierId } from '#kernel';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';

const base = caseworkPatterns.digitise;

export const digitisePatterns = {
  page: base,
  scan: `${base}/quet`,
  picture: `${base}/trang/:document/:page`,
  compare: `${base}/doi-chieu/:component`,
  settle: `${base}/nguon/:component`,
} as const;

/** The pile from one of its pages on, counted from 0. */
export const digitisePath = (id: DossierId, from = 0): string =>
  from > 0 ? `${caseworkPath(id, 'digitise')}?tu=${from + 1}` : caseworkPath(id, 'digitise');

export const scanPath = (id: DossierId): string => `${digitisePath(id)}/quet`;

export const picturePath = (
  id: DossierId,
  { document, page }: { readonly document: DocumentId; readonly page: number },
  large = false,
): string => `${digitisePath(id)}/trang/${document}/${page}${large ? '?co=lon' : ''}`;

export const comparePath = (id: DossierId, component: string): string =>
  `${digitisePath(id)}/doi-chieu/${encodeURIComponent(component)}`;

export const settlePath = (id: DossierId, component: string): string =>
  `${digitisePath(id)}/nguon/${encodeURIComponent(component)}`;
