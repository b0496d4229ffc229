import type { Lang } from '#kernel';
import type { Letter } from '#platform/pdf';
import { type FormKey, type FormSet, formSetB } from './form-set.ts';
import { printedText } from './printed.text.ts';

/** A form of the law with its words filled in: written once, shown as a page and as a PDF. */
export type PrintedForm = Letter & {
  readonly key: FormKey;
  /** Which circular's forms it follows. */
  readonly formSet: string;
};

/** The agency a form comes from. */
export type IssuingBody = {
  /** The body above, when there is one: "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG". */
  readonly superior?: string | undefined;
  readonly name: string;
  /** Place name before the date: the commune or province. */
  readonly place: string;
};

/** What every form of one set has in common: motto, footer, page numbers. */
export function formFrame(key: FormKey, lang: Lang, body: IssuingBody, set: FormSet = formSetB) {
  const text = printedText[lang];
  const number = set.numbers[key];
  if (number === undefined) throw new Error(`Set ${set.version} has no form ${key}`);
  return {
    key,
    lang,
    formSet: set.version,
    keywords: `${key} ${set.version} ${set.source}`,
    title: set.version === 'A' && key === 'apology' ? text.apologySetA : text.titles[key],
    subtitle: text.translation,
    footer: text.formNumber[set.version](number, set.source),
    pageLabel: text.page,
    head: { superior: capitals(body.superior), body: capitals(body.name), motto: text.motto },
  };
}

function capitals(text: string): string;
function capitals(text: string | undefined): string | undefined;
function capitals(text: string | undefined): string | undefined {
  return text?.toLocaleUpperCase('vi');
}
