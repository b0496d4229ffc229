import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
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
      inBoth(answerText, (t, lang) => t.missing(name[lang])),
    ]);
  const tooLong: readonly [string, Bilingual][] =
    note.length > longest ? [['loiNhan', inBoth(answerText, (t) => t.noteTooLong)]] : [];
  const errors = [...missing, ...tooLong];
  return errors.length > 0 ? err(Object.fromEntries(errors)) : ok({ note });
}

/** The message as it was typed. */
export const noteIn = (body: FieldValues): string => (oneValue(body, 'loiNhan') ?? '').trim();
