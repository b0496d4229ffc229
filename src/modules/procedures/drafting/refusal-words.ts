import { type Bilingual, inBoth, type Refusal } from '#kernel';
import { draftRefusalsText } from './draft-refusals.text.ts';

export type DraftRefusalCode = Exclude<keyof (typeof draftRefusalsText)['vi'], 'draft.changed-anew'>;

/** What the page shows of a draft that somebody else has changed: what was typed, or the draft as it is now. */
type Shown = 'typed' | 'anew';

/** A refusal about a draft, in words: the same on every page and in the API. */
export function draftRefusal(
  { code, details = {} }: Refusal<DraftRefusalCode>,
  shown: Shown = 'typed',
): Bilingual {
  return inBoth(draftRefusalsText, (text, lang) => {
    const said = String(details[lang] ?? '');
    switch (code) {
      case 'draft.changed-meanwhile':
        return text[shown === 'anew' ? 'draft.changed-anew' : code](String(details['by'] ?? ''));
      case 'draft.faulty':
        return text[code](Number(details['count'] ?? 0));
      case 'draft.file-unreadable':
        return text[code](Number(details['line'] ?? 1), said);
      case 'draft.day-refused':
        return text[code](said);
      default:
        return text[code];
    }
  });
}
