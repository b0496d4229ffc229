import { type Bilingual, inBoth, type Refusal } from '#kernel';
import { draftRefusalsText } from './draft-refusals.text.ts';

export type DraftRefusalCode = keyof (typeof draftRefusalsText)['vi'];

/** A refusal about a draft, in words. */
export function draftRefusal({ code, details = {} }: Refusal<DraftRefusalCode>): Bilingual {
  return inBoth(draftRefusalsText, (text, lang) => {
    switch (code) {
      case 'draft.changed-meanwhile':
        return text[code](String(details['by'] ?? ''));
      case 'draft.faulty':
        return text[code](Number(details['count'] ?? 0));
      case 'draft.day-refused':
        return text[code](String(details[lang] ?? ''));
      default:
        return text[code];
    }
  });
}
