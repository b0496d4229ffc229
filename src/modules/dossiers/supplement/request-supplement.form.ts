import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { requestSupplementText } from './request-supplement.text.ts';
import type { RequestSupplement } from './request-supplement.ts';

const longest = 2_000;

/** Which papers, and what about them. `known` are the keys that may be asked for. */
export function parseRequestSupplement(
  body: unknown,
  known: readonly string[],
): Result<RequestSupplement, FieldErrors> {
  const components = textsIn(body, 'components').filter((key) => known.includes(key));
  const note = textIn(body, 'note');
  const errors: FieldErrors = {
    ...(components.length === 0 ? { components: refusalText({ code: 'supplement.nothing-asked' }) } : {}),
    ...(note === '' ? { note: refusalText({ code: 'supplement.reason-missing' }) } : {}),
    ...(note.length > longest ? { note: tooLong } : {}),
  };
  return hasErrors(errors) ? err(errors) : ok({ components, note });
}

const tooLong: Bilingual = inBoth(requestSupplementText, (t) => t.tooLong);
