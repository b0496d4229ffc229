import { type Bilingual, err, ok, parseId, type Result, refusal } from '#kernel';
import type { FormBody } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { type ComponentSource, componentSources } from '../dossier.ts';
import { refusalText } from '../refusal-words.ts';
import { copyText } from './copy.text.ts';
import type { Confirmed, Settled } from './copy-commands.ts';
import { fieldKinds, type PaperFields } from './fields.ts';
import { dayIn, wrongDays } from './fields-form.ts';

const both = (say: (text: (typeof copyText)['vi' | 'en']) => string): Bilingual => ({
  vi: say(copyText.vi),
  en: say(copyText.en),
});

/** What was typed goes before what was ticked; which were taken as read is kept. */
export function compareForm(
  body: FormBody,
): Result<Pick<Confirmed, 'shown' | 'fields' | 'accepted'>, FieldErrors> {
  const accepted: string[] = [];
  const fields = Object.fromEntries(
    fieldKinds.flatMap((kind) => {
      const typed = textIn(body, kind).trim();
      const ticked = textIn(body, `nhan-${kind}`).trim();
      if (typed === '' && ticked !== '') accepted.push(kind);
      const value = typed || ticked;
      return value === '' ? [] : [[kind, value]];
    }),
  );
  const errors: Record<string, Bilingual> = {};
  for (const kind of wrongDays(fields)) errors[kind] = both((text) => text.dayWrong);
  for (const kind of fieldKinds)
    if ((fields[kind] ?? '').length > 300) errors[kind] = both((text) => text.tooLong);
  const shown = parseId<'document'>(textIn(body, 'ban'));
  if (!shown || Object.keys(errors).length > 0) return err(errors);
  return ok({ shown, fields: inDays(fields), accepted });
}

/** Days are kept as calendars have them, however they were typed. */
const inDays = (fields: PaperFields): PaperFields => ({
  ...fields,
  ...(fields.issuedOn ? { issuedOn: dayIn(fields.issuedOn) ?? fields.issuedOn } : {}),
  ...(fields.validUntil ? { validUntil: dayIn(fields.validUntil) ?? fields.validUntil } : {}),
});

const isSource = (text: string): text is Exclude<ComponentSource, 'scanned'> =>
  text !== 'scanned' && componentSources.some((source) => source === text);

export function settleForm(body: FormBody): Result<Omit<Settled, 'component'>, FieldErrors> {
  const source = textIn(body, 'nguon');
  const note = textIn(body, 'ghi-chu').trim();
  if (!isSource(source)) return err({ nguon: both((text) => text.chooseSource) });
  if (note.length > 300) return err({ 'ghi-chu': both((text) => text.tooLong) });
  if (source === 'reused' && textIn(body, 'kiem-tra') === '')
    return err({ 'kiem-tra': refusalText(refusal('settle.not-checked')) });
  return ok({ source, note, paper: parseId<'document'>(textIn(body, 'giay-to')) });
}
