import { type Bilingual, inBoth, type Refusal } from '#kernel';
import type { ActRefusal } from './acts.ts';
import { designerText } from './designer.text.ts';

type SaveRefusal = Refusal<
  'draft.none' | 'draft.changed-meanwhile' | 'draft.submitted' | 'draft.version-unknown'
>;

/** Why nothing was changed. */
export function refusalWords({ code, details }: ActRefusal | SaveRefusal): Bilingual {
  if (code === 'draft.changed-meanwhile') {
    return inBoth(designerText, ({ refusals }) => refusals[code](String(details?.['by'] ?? '')));
  }
  const known = code === 'draft.version-unknown' ? 'draft.none' : code;
  return inBoth(designerText, ({ refusals }) => refusals[known]);
}
