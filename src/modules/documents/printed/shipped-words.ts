import type { Bilingual, Lang } from '#kernel';
import { auxiliaryText } from './auxiliary.text.ts';
import { type FormKey, isNumbered } from './form-keys.ts';
import { printedText } from './printed.text.ts';
import { formPlaceholders, sectionsOf } from './sections.table.ts';

/** The sections of a form in their order, as they come: what is fixed, and what is words. */
export const sectionsIn = (key: FormKey): readonly (readonly [name: string, kind: 'fixed' | 'words'])[] =>
  Object.entries(sectionsOf[key]);

/** What a section that is words says as it comes, with its places in braces; undefined of one that is none. */
export function shippedWords(key: FormKey, section: string): Bilingual | undefined {
  const say = words[`${key}.${section}`];
  return say && { vi: say('vi'), en: say('en') };
}

const place = (name: keyof typeof formPlaceholders, lang: Lang) => `{${formPlaceholders[name][lang]}}`;
const phone = (lang: Lang) => printedText[lang].helpPhone(place('phone', lang));
const guidance = (lang: Lang) => printedText[lang].refusalHelp(place('website', lang));

const words: Readonly<Record<string, (lang: Lang) => string>> = {
  'supplement.help': (lang) => {
    const { guide, supplementHelp } = printedText[lang];
    return [guide(place('official', lang)), supplementHelp(place('website', lang)), phone(lang)].join(' ');
  },
  'refusal.intro': (lang) => printedText[lang].refusalIntro,
  'refusal.help': (lang) => `${guidance(lang)} ${phone(lang)}`,
  'refusal.end': (lang) => printedText[lang].refusalEnd,
  'apology.intro': (lang) => printedText[lang].apologyIntro,
  'apology.end': (lang) => printedText[lang].apologyEnd,
  'stop.intro': (lang) => printedText[lang].stopIntro,
  'stop.end': (lang) => [printedText[lang].stopEnd, guidance(lang), phone(lang)].join(' '),
  'hand-over.copies': (lang) => auxiliaryText[lang].twoCopies,
  'result-receipt.confirm': (lang) => auxiliaryText[lang].takerConfirms,
};

/** The title of a form in either language, as it is said in a sentence and not in capitals. */
export function formTitle(key: FormKey, lang: Lang): string {
  const title = isNumbered(key) ? printedText[lang].titles[key] : auxiliaryText[lang].titles[key];
  return title.slice(0, 1) + title.slice(1).toLocaleLowerCase('vi');
}
