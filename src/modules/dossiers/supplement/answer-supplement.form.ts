import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, type FieldValues, oneValue } from '#ui/forms';
import { answerText } from './answer-supplement.text.ts';

const longest = 1000;

/** The field in which one paper is explained, as the error summary names it. */
export const explanationField = (component: string): string => `giaiThich-${component}`;

/** What an answer says besides its papers. */
export interface Sent {
  readonly note: string;
  readonly missingBecause: string;
}

/** The field of one paper; the error summary leads to it. */
export const paperField = (component: string): string => `tep-${component}`;

/** What is sent beside the papers. Each that was asked for is answered, or it is said why not where that is allowed. */
export function parseAnswer(
  body: FieldValues,
  asked: readonly { readonly key: string; readonly name: Bilingual }[],
  known: { readonly given: ReadonlySet<string>; readonly mayLeaveOut: boolean },
): Result<Sent, FieldErrors> {
  const note = noteIn(body);
  const because = becauseIn(body);
  const { given, mayLeaveOut } = known;
  const excused = mayLeaveOut && because !== '' && given.size > 0;
  const missing = (excused ? [] : asked)
    .filter(({ key }) => !given.has(key))
    .map(({ key, name }): [string, Bilingual] => [
      paperField(key),
      inBoth(answerText, (t, lang) => t.missing(name[lang])),
    ]);
  const tooLong = [
    ['loiNhan', note],
    ['lyDoThieu', because],
  ].flatMap(([name = '', text = '']): [string, Bilingual][] =>
    text.length > longest ? [[name, inBoth(answerText, (t) => t.noteTooLong)]] : [],
  );
  const errors = [...missing, ...tooLong];
  return errors.length > 0 ? err(Object.fromEntries(errors)) : ok({ note, missingBecause: because });
}

/** Why something does not come, as it was typed. */
export const becauseIn = (body: FieldValues): string => (oneValue(body, 'lyDoThieu') ?? '').trim();

/** What is said of one component; undefined when its form has no such field, or holds too much. */
export function explanationIn(body: FieldValues): Result<string | undefined, Bilingual> {
  const text = oneValue(body, 'giaiThich')?.trim();
  if (text === undefined || text.length <= longest) return ok(text);
  return err(inBoth(answerText, (t) => t.noteTooLong));
}

/** The message as it was typed. */
export const noteIn = (body: FieldValues): string => (oneValue(body, 'loiNhan') ?? '').trim();
