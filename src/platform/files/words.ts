import { assertNever, type Bilingual, type Lang } from '#kernel';
import type { FileRefusal } from './file-store.ts';
import { filesText } from './files.text.ts';
import { fileKinds } from './kinds.ts';
import { fileLimits } from './limits.ts';

/** The rules to read before choosing a file. */
export const fileRulesWords = (): Bilingual => both(rules);

/** What to tell whoever sent a file that was not taken. */
export const fileRefusalWords = (refusal: FileRefusal): Bilingual => both((lang) => reason(refusal, lang));

const both = (say: (lang: Lang) => string): Bilingual => ({ vi: say('vi'), en: say('en') });

const rules = (lang: Lang): string =>
  filesText[lang].rules(
    kinds(lang),
    megabytes(fileLimits.maxBytesPerFile, lang),
    fileLimits.maxFilesPerDossier,
  );

function reason(refusal: FileRefusal, lang: Lang): string {
  const text = filesText[lang];
  switch (refusal.code) {
    case 'file.too-large': {
      const limit = refusal.details?.['limitBytes'];
      return text.tooLarge(megabytes(typeof limit === 'number' ? limit : fileLimits.maxBytesPerFile, lang));
    }
    case 'file.empty':
      return text.empty;
    case 'file.type-not-accepted':
      return text.notAccepted(kinds(lang));
    case 'file.damaged':
      return text.damaged;
    case 'file.no-room':
      return text.noRoom;
    case 'file.infected':
      return text.infected;
    default:
      return assertNever(refusal.code);
  }
}

const kinds = (lang: Lang): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(fileKinds.map((kind) => kind.name[lang]));

/** 1 MB is 1,048,576 bytes here, as phones and Windows show it. */
const megabytes = (bytes: number, lang: Lang): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / 1_048_576);
