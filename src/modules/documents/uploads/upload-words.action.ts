import { type Bilingual, inBoth } from '#kernel';
import { fileRefusalWords } from '#platform/files';
import { uploadText } from './upload.text.ts';
import type { UploadRefusal } from './upload-refusal.ts';

/** What happened and what to do, for whoever sent it. */
export function uploadRefusalWords(refused: UploadRefusal): Bilingual {
  switch (refused.code) {
    case 'upload.unknown':
      return inBoth(uploadText, (t) => t.unknown);
    case 'upload.unfinished':
      return inBoth(uploadText, (t) => t.unfinished);
    case 'upload.too-many':
      return inBoth(uploadText, (t) => t.tooMany);
    default:
      return fileRefusalWords(refused);
  }
}
