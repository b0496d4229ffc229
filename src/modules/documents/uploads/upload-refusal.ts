import type { Refusal } from '#kernel';
import type { FileRefusal, FileRefusalCode } from '#platform/files';

/**
 * Why an upload does not begin, go on or become a paper.
 * - `upload.unknown`: there is none, it is another's, or its day is over
 * - `upload.unfinished`: its last bytes have not come yet
 * - `upload.too-many`: its sender has as many under way as one may have
 */
type UploadCode = 'upload.unknown' | 'upload.unfinished' | 'upload.too-many';
export type UploadRefusal = FileRefusal | Refusal<UploadCode>;

/** With which status each is said over HTTP. */
export const uploadStatus: Readonly<Record<FileRefusalCode | UploadCode, number>> = {
  'file.too-large': 413,
  'file.empty': 422,
  'file.type-not-accepted': 415,
  'file.damaged': 422,
  'file.no-room': 507,
  'file.infected': 422,
  'upload.unknown': 404,
  'upload.unfinished': 409,
  'upload.too-many': 429,
};
