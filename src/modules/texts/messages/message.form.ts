import { type Bilingual, err, inBoth, type Lang, langs, ok, type Result } from '#kernel';
import { phraseFaultText } from '#procedures';
import { type FieldErrors, type FieldValues, hasErrors, oneValue, textIn } from '#ui/forms';
import { textsText } from '../texts.text.ts';
import { inBraces, longestMessage, type MessageTemplate, parseMessage, placeholdersOf } from './message.ts';

/** Both wordings, or everything that is wrong with them, each at its field. */
export function readMessageForm(
  body: unknown,
  template: Pick<MessageTemplate, 'placeholders'>,
): Result<Bilingual, FieldErrors> {
  const text = { vi: textIn(body, 'vi'), en: textIn(body, 'en') };
  const errors: FieldErrors = Object.fromEntries(
    langs.flatMap((lang) => {
      const wrong = wrongWords(text[lang], lang, template);
      return wrong ? [[lang, wrong]] : [];
    }),
  );
  return hasErrors(errors) ? err(errors) : ok(text);
}

function wrongWords(
  text: string,
  lang: Lang,
  template: Pick<MessageTemplate, 'placeholders'>,
): Bilingual | undefined {
  if (text === '') return inBoth(textsText, (t) => t.wrong[lang]);
  if (text.length > longestMessage) return inBoth(textsText, (t) => t.wrong.tooLong(longestMessage));
  const read = parseMessage(text, template);
  return read.ok ? undefined : inBoth(phraseFaultText, (tell) => read.error.map(tell).join('. '));
}

/** The reason of a change, or that it is missing. */
export function readReason(body: unknown): Result<string, FieldErrors> {
  const reason = textIn(body, 'ly-do');
  if (reason === '') return err({ 'ly-do': inBoth(textsText, (t) => t.wrong.reason) });
  return reason.length > longestReason
    ? err({ 'ly-do': inBoth(textsText, (t) => t.wrong.tooLong(longestReason)) })
    : ok(reason);
}

/** Characters: a setting of ours. */
const longestReason = 500;

/** What was typed with a placeholder after it, where the button of one was pressed: `vi.applicant`. */
export function withInserted(
  body: FieldValues,
  template: Pick<MessageTemplate, 'placeholders'>,
): FieldValues | undefined {
  const [lang = '', name = ''] = (oneValue(body, 'chen') ?? '').split('.');
  const known = placeholdersOf(template)[name];
  if (!known || (lang !== 'vi' && lang !== 'en')) return undefined;
  return { ...body, [lang]: [textIn(body, lang), inBraces(known, lang)].filter(Boolean).join(' ') };
}
