/** What one file and one dossier may hold. Shown to the user before the upload, enforced during it. */
export const fileLimits = {
  maxBytesPerFile: 10 * 1024 * 1024,
  maxFilesPerDossier: 20,
  maxNameCharacters: 120,
  /** Of one side of a picture, in pixels. */
  maxPictureSide: 30_000,
} as const;
