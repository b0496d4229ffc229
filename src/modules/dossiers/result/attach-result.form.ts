import { err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import { attachText } from './attach-result.text.ts';

/** The number of the paper, and in a chain whose result it is; its files come beside it. */
export function parseAttachResult(
  body: unknown,
): Result<{ readonly number: string; readonly slice?: string }, FieldErrors> {
  const [number, slice] = [textIn(body, 'number'), textIn(body, 'slice')];
  if (number.length > 100) return err({ number: inBoth(attachText, (t) => t.tooLong) });
  return ok({ number, ...(slice === '' ? {} : { slice }) });
}
