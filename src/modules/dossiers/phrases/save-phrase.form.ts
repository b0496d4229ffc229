import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { isPhraseUse, parsePhrase, phraseFaultText, phraseLimits } from '#procedures';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import type { PhraseInput } from './kept-phrase.ts';
import { manageText } from './manage-phrases.text.ts';

/** A posted phrase, or everything that is wrong with it, each at its field. */
export function readPhraseForm(body: unknown): Result<PhraseInput, FieldErrors> {
  const [use, name, vi, en] = [
    textIn(body, 'viec'),
    textIn(body, 'ten'),
    textIn(body, 'vi'),
    textIn(body, 'en'),
  ];
  const errors: FieldErrors = {
    ...(isPhraseUse(use) ? {} : { viec: say((t) => t.useMissing) }),
    ...wrong('ten', name === '' ? say((t) => t.nameMissing) : tooLong(name, phraseLimits.name)),
    ...wrong('vi', vi === '' ? say((t) => t.textMissing) : wrongWords(vi)),
    ...wrong('en', wrongWords(en)),
  };
  if (hasErrors(errors) || !isPhraseUse(use)) return err(errors);
  const shared = textIn(body, 'cua') === 'co-quan';
  return ok({ use, name, text: { vi, en: en === '' ? undefined : en }, shared });
}

const wrong = (field: string, error: Bilingual | undefined): FieldErrors => (error ? { [field]: error } : {});

const tooLong = (text: string, most: number): Bilingual | undefined =>
  text.length > most ? say((t) => t.tooLong(most)) : undefined;

function wrongWords(text: string): Bilingual | undefined {
  const read = parsePhrase(text);
  if (read.ok) return tooLong(text, phraseLimits.text);
  return inBoth(phraseFaultText, (tell) => read.error.map(tell).join('. '));
}

const say = (pick: (t: (typeof manageText)['vi' | 'en']) => string): Bilingual => inBoth(manageText, pick);
