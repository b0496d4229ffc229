import type { Lang } from '#kernel';
import type { Letter } from '#platform/pdf';
import { auxiliaryText } from './auxiliary.text.ts';
import type { IssuingBody } from './form-data.ts';
import { type FormKey, isNumbered } from './form-keys.ts';
import { type FormSet, formSetB } from './form-set.ts';
import { printedText } from './printed.text.ts';

/** A form of the law with its words filled in: written once, shown as a page and as a PDF. */
export type PrintedForm = Letter & {
  readonly key: FormKey;
  /** Which circular's forms it follows. */
  readonly formSet: string;
};

/** What every form of one set has in common: motto, footer, page numbers. */
export function formFrame(key: FormKey, lang: Lang, body: IssuingBody, set: FormSet = formSetB) {
  const text = printedText[lang];
  return {
    key,
    lang,
    formSet: set.version,
    keywords: [key, set.version, set.source, set.template?.version].filter(Boolean).join(' '),
    title: titleOf(key, lang, set),
    subtitle: text.translation,
    footer: footerOf(key, lang, set),
    pageLabel: text.page,
    head: {
      superior: capitals(body.superior),
      body: capitals(body.name),
      logo: body.logo,
      motto: text.motto,
    },
  };
}

function titleOf(key: FormKey, lang: Lang, set: FormSet): string {
  if (!isNumbered(key)) return auxiliaryText[lang].titles[key];
  const text = printedText[lang];
  return set.version === 'A' && key === 'apology' ? text.apologySetA : text.titles[key];
}

function footerOf(key: FormKey, lang: Lang, set: FormSet): string {
  if (!isNumbered(key)) return `${auxiliaryText[lang].footer} ${set.source}`;
  const number = set.numbers[key];
  if (number === undefined) throw new Error(`Set ${set.version} has no form ${key}`);
  return printedText[lang].formNumber[set.version](number, set.source);
}

function capitals(text: string): string;
function capitals(text: string | undefined): string | undefined;
function capitals(text: string | undefined): string | undefined {
  return text?.toLocaleUpperCase('vi');
}
