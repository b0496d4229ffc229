import { type Bilingual, err, ok, type Result } from '#kernel';
import { type FieldErrors, type FieldValues, oneValue } from '#ui/forms';
import { answerText } from './answer-supplement.text.ts';

const longest = 1000;

/** The field of one paper; the error summary leads to it. */
export const paperField = (component: string): string => `tep-${component}`;

/** What is sent beside the papers; every paper that was asked for must have a file. */
export function parseAnswer(
  body: FieldValues,
  asked: readonly { readonly key: string; readonly name: Bilingual }[],
  given: ReadonlySet<string>,
): Result<{ readonly note: string }, FieldErrors> {
  const note = noteIn(body);
  const missing = asked
    .filter(({ key }) => !given.has(key))
    .map(({ key, name }): [string, Bilingual] => [
      paperField(key),
      { vi: answerText.vi.missing(name.vi), en: answerText.en.missing(name.en) },
    ]);
  const tooLong: readonly [string, Bilingual][] =
    note.length > longest
      ? [['loiNhan', { vi: answerText.vi.noteTooLong, en: answerText.en.noteTooLong }]]
      : [];
  const errors = [...missing, ...tooLong];
  return errors.length > 0 ? err(Object.fromEntries(errors)) : ok({ note });
}

/** The message as it was typed. */
export const noteIn = (body: FieldValues): string => (oneValue(body, 'loiNhan') ?? '').trim();
