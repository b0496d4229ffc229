import { uploadRefusalWords } from '#documents';
import { type Bilingual, inBoth } from '#kernel';
import { fileLimits } from '#platform/files';
import { filingText } from './filing.text.ts';
import type { NotAdded } from './papers.action.ts';
import { papersText } from './papers.text.ts';

/** Why a paper was not added, and what to do about it. */
export function notAddedWords(why: NotAdded): Bilingual {
  switch (why.code) {
    case 'too-many':
      return inBoth(filingText, (t) => t.tooMany(fileLimits.maxFilesPerDossier));
    case 'paper-unknown':
      return inBoth(papersText, (t) => t.unknownPaper);
    case 'reuse-gone':
      return inBoth(papersText, (t) => t.reuseGone);
    default:
      return uploadRefusalWords(why);
  }
}
