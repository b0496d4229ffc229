import { dayIn } from '#calendar';
import { assertNever, type Bilingual, type Lang, numberIn, type PlainDate } from '#kernel';
import { wordedIn } from './content/worded.ts';
import type { Fee, ProcedureContent, PublishedLimit } from './procedure.ts';
import { wordsText } from './words.text.ts';

/** `3 ngày làm việc`, `3 working days`. */
export function limitIn(limit: PublishedLimit, lang: Lang): string {
  const text = wordsText[lang];
  switch (limit.kind) {
    case 'same-day':
      return text.sameDay;
    case 'hour':
      return text.hours(numberIn(limit.value, lang));
    case 'workday':
      return text.workdays(numberIn(limit.value, lang));
    case 'calendar-day':
      return text.days(numberIn(limit.value, lang));
    case 'month':
      return text.months(numberIn(limit.value, lang));
    case 'fixed-date':
      return text.until(dayIn(limit.date, lang));
    case 'by-plan':
      return text.byPlan;
    default:
      return assertNever(limit);
  }
}

/** The same in both languages, for papers and stored texts. */
export const limitText = (limit: PublishedLimit): Bilingual => ({
  vi: limitIn(limit, 'vi'),
  en: limitIn(limit, 'en'),
});

/** `8.000 đồng`, or that it is free; amounts are written the Vietnamese way in both languages. */
export const dongIn = (amount: number, lang: Lang): string =>
  amount === 0 ? wordsText[lang].free : wordsText[lang].dong(numberIn(amount, 'vi'));

/** What a procedure costs on one line: an amount, every rate of its table, or that the province sets it. */
export function feeIn(fee: Fee, lang: Lang): string {
  const amount = fee.amount === undefined ? undefined : dongIn(fee.amount, lang);
  const table = fee.table?.rows.map(({ words }) => wordedIn(words, lang).text).join('; ');
  const council = fee.setByProvincialCouncil ? wordsText[lang].setByCouncil : undefined;
  return [amount, table, council].filter((part) => part !== undefined).join('. ');
}

/** The body that published the procedure, in full where its abbreviation is known. */
export function publisherIn(code: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = wordsText[lang].publisher;
  return names[code] ?? code;
}

/** Whether something on the page has to be checked before one may rely on it. */
export const hasDoubts = (content: ProcedureContent): boolean =>
  !content.source.verified ||
  !content.timeLimit.verified ||
  content.timeLimit.variants.some((variant) => !variant.verified) ||
  (content.fee.table?.rows.some((row) => !row.verified) ?? false) ||
  !content.onlineLevel.verified;

/** `01/03/2027`: a day in a table. */
export const dayNumbers = (day: PlainDate): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
