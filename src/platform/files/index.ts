export { diskTrouble } from './disk-errors.ts';
export { diskStore } from './disk-store.ts';
export { plainFileName, safeFileName } from './file-name.ts';
export type {
  FileRefusal,
  FileRefusalCode,
  FileStore,
  PartProgress,
  Scanned,
  ScanState,
  StoredFile,
} from './file-store.ts';
export { acceptAttribute, type FileKind, fileKindOf, fileKinds, type MediaType } from './kinds.ts';
export { fileLimits } from './limits.ts';
export { pictureSize } from './picture-size.ts';
export {
  abandonedClaims,
  type ClaimedFile,
  claimFile,
  type LyingFile,
  lyingFiles,
} from './watched-folder.ts';
export { fileRefusalWords, fileRulesWords } from './words.ts';
