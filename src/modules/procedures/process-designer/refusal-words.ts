import { type Bilingual, inBoth, type Refusal } from '#kernel';
import { type DraftRefusalCode, draftRefusal } from '../drafting/refusal-words.ts';
import type { ActRefusal } from './acts.ts';
import { designerText } from './designer.text.ts';

type Refused = ActRefusal | Refusal<DraftRefusalCode>;

/** Why nothing was changed. */
export function refusalWords(refused: Refused): Bilingual {
  return isOfDraft(refused)
    ? draftRefusal(refused, 'anew')
    : inBoth(designerText, ({ refusals }) => refusals[refused.code]);
}

const isOfDraft = (refused: Refused): refused is Refusal<DraftRefusalCode> =>
  refused.code.startsWith('draft.');
