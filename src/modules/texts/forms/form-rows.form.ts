import { type FormKey, formPlaceholders } from '#documents';
import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { parseWords, phraseFaultText } from '#procedures';
import { type FieldErrors, type FieldValues, hasErrors, textIn } from '#ui/forms';
import { longestMessage } from '../messages/message.ts';
import { textsText } from '../texts.text.ts';
import { type FormRow, kindOf } from './form-rows.ts';

/** Rows of a posted form at most: a setting of ours. */
const mostRows = 40;

/** The rows as they were sent, in their order; a name that is sent twice counts once. */
export function rowsIn(body: FieldValues, form: FormKey): readonly FormRow[] {
  const rows: FormRow[] = [];
  for (let at = 0; at < mostRows && Object.hasOwn(body, `phan-${at}`); at += 1) {
    const block = textIn(body, `phan-${at}`);
    const kind = kindOf(form, block);
    if (kind !== 'own' && rows.some((row) => row.block === block)) continue;
    const words = { vi: textIn(body, `vi-${at}`), en: textIn(body, `en-${at}`) };
    rows.push({ kind, block: kind === 'own' ? '' : block, ...words });
  }
  return rows;
}

/** Whether every paragraph has words that can be printed; else what is wrong, each at its field. */
export function checkRows(rows: readonly FormRow[]): Result<void, FieldErrors> {
  const errors: FieldErrors = Object.fromEntries(
    rows.flatMap(({ kind, vi, en }, at) =>
      kind === 'fixed' ? [] : [...wrong(`vi-${at}`, vi, true), ...wrong(`en-${at}`, en, false)],
    ),
  );
  return hasErrors(errors) ? err(errors) : ok(undefined);
}

function wrong(field: string, text: string, needed: boolean): readonly (readonly [string, Bilingual])[] {
  if (text === '') return needed ? [[field, inBoth(textsText, (t) => t.wrong.own)]] : [];
  if (text.length > longestMessage)
    return [[field, inBoth(textsText, (t) => t.wrong.tooLong(longestMessage))]];
  const read = parseWords(text, formPlaceholders);
  return read.ok ? [] : [[field, inBoth(phraseFaultText, (tell) => read.error.map(tell).join('. '))]];
}
