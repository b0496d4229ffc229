/** What a desk may scan at once: set by us, so that one pile cannot take the machine. */
export const scanLimits = {
  /** Bytes of one file. */
  maxBytes: 64 * 1024 * 1024,
  /** Files of one form. */
  maxFiles: 40,
  /** Pages waiting to be sorted in one dossier. */
  maxPages: 500,
  /** Of one picture: a telephone takes 12 or 50 million, a scanner at 600 dpi 35 million. */
  maxPixels: 60_000_000,
  /** Bytes of the photos of one form together. */
  maxPhotoBytes: 160 * 1024 * 1024,
} as const;

/** Kinds a scan may have; a picture of another kind would have to be decoded here. */
export const scanKinds = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export const scanAccept: string = ['.pdf', '.jpg', '.jpeg', '.png', ...scanKinds].join(',');
export const photoAccept = 'image/jpeg,image/png';

export const isPhotoKind = (mediaType: string): mediaType is 'image/jpeg' | 'image/png' =>
  mediaType === 'image/jpeg' || mediaType === 'image/png';
