import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { requestSupplementText } from './request-supplement.text.ts';
import { type RequestSupplement, remarkField } from './request-supplement.ts';

const longest = 2_000;

/** Which papers, and what about them. `known` are the keys that may be asked for. */
export function parseRequestSupplement(
  body: unknown,
  known: readonly string[],
): Result<RequestSupplement, FieldErrors> {
  const components = textsIn(body, 'components').filter((key) => known.includes(key));
  const note = textIn(body, 'note');
  const newFault = textIn(body, 'newFault');
  const remarks = remarksIn(body, components);
  const errors: FieldErrors = {
    ...(components.length === 0 ? { components: refusalText({ code: 'supplement.nothing-asked' }) } : {}),
    ...(note === '' ? { note: refusalText({ code: 'supplement.reason-missing' }) } : {}),
    ...(note.length > longest ? { note: tooLong } : {}),
    ...(newFault.length > longest ? { newFault: tooLong } : {}),
    ...Object.fromEntries(
      Object.entries(remarks).flatMap(([key, remark]) =>
        remark.length > longest ? [[remarkField(key), tooLong]] : [],
      ),
    ),
  };
  return hasErrors(errors) ? err(errors) : ok({ components, note, remarks, newFault });
}

/** What is wrong with each paper that was chosen, where something was written. */
const remarksIn = (body: unknown, components: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    components.flatMap((key) => {
      const remark = textIn(body, remarkField(key));
      return remark === '' ? [] : [[key, remark]];
    }),
  );

const tooLong: Bilingual = inBoth(requestSupplementText, (t) => t.tooLong);
