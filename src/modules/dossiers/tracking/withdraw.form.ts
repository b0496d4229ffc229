import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, type FieldValues, oneValue } from '#ui/forms';
import { ownText } from './own.text.ts';

const longest = 1000;

/** Why somebody withdraws: their own words, or none. */
export function parseWithdraw(body: FieldValues): Result<{ readonly note: string }, FieldErrors> {
  const note = (oneValue(body, 'lyDo') ?? '').trim();
  if (note.length <= longest) return ok({ note });
  return err({ lyDo: inBoth(ownText, (t) => t.noteTooLong) });
}
