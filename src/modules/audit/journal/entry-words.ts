import { dateIn, type Instant, isoOf, type Lang, slashedDate } from '#kernel';
import { adminActionText, changedFieldText, subjectKindText } from '../admin-change.text.ts';
import { subjectKinds } from '../admin-change.ts';
import type { Difference } from './difference.ts';

/** What was done; a code nobody has put into words stands for itself. */
export const actionWords = (action: string, lang: Lang): string => adminActionText[action]?.[lang] ?? action;

export function kindWords(kind: string, lang: Lang): string {
  const known = subjectKinds.find((each) => each === kind);
  return known ? subjectKindText[known][lang] : kind;
}

/** Where a difference stands: `ngày nghỉ › 2028-01-01 › tên`. */
export const pathWords = (path: readonly string[], lang: Lang): string =>
  path.map((part) => changedFieldText[part]?.[lang] ?? part).join(' › ');

/** `14:05, 20/11/2026`. */
export const momentWords = (at: Instant): string => `${isoOf(at).slice(11, 16)}, ${slashedDate(dateIn(at))}`;

const nothing = { vi: '(không có)', en: '(nothing)' };

/** A difference in a line, for files and the command line. */
export const differenceWords = ({ path, before, after }: Difference, lang: Lang): string =>
  `${path.length === 0 ? '' : `${pathWords(path, lang)}: `}${before ?? nothing[lang]} → ${after ?? nothing[lang]}`;
