import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, type Lang, localOf } from '#kernel';
import type { Block, Letter } from '#platform/pdf';
import type { DescribedPage } from '#procedures';
import { filingText } from './filing.text.ts';
import { summaryText } from './summary.text.ts';

/** What a summary is made of. */
export interface SummaryData {
  readonly procedure: string;
  /** Where it is filed, with and without the kind of unit. */
  readonly place: { readonly fullName: string; readonly name: string };
  readonly pages: readonly DescribedPage[];
  readonly papers: readonly { readonly name: string; readonly files: readonly string[] }[];
  /** Undefined until it is filed. */
  readonly filed: { readonly code: string; readonly at: Instant; readonly trackUrl: string } | undefined;
  /** When it is printed. */
  readonly now: Instant;
}

/** All that was answered, in the order of the form, with what was declared and attached: for the owner to keep. */
export function summaryLetter(data: SummaryData, lang: Lang): Letter {
  const t = summaryText[lang];
  const { filed, place } = data;
  const at = filed?.at ?? data.now;
  const [year = '', month = '', day = ''] = localOf(at).date.split('-');
  return {
    lang,
    head: {
      body: place.fullName.toLocaleUpperCase('vi'),
      number: filed && t.code(filed.code),
      motto: t.motto,
      placeAndDate: t.placeAndDate(place.name, day, month, year),
    },
    title: t.title,
    subtitle: filed ? t.filed(`${clockText(at)}, ${dayIn(dateIn(at), lang)}`) : t.draft,
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: t.procedure, value: data.procedure },
          { label: t.filedAt, value: place.fullName },
        ],
      },
      ...data.pages.flatMap((page) => section(page.title[lang], answersOf(page, lang))),
      ...section(t.papers, papersOf(data, lang)),
      ...section(filed ? t.declared : t.toDeclare, []),
      { kind: 'paragraph', text: filingText[lang].declare },
      ...(filed ? [codeBlock(filed, lang)] : []),
    ],
    footer: t.footer,
    pageLabel: t.page,
    madeAt: new Date(at),
  };
}

type Fields = Extract<Block, { kind: 'fields' }>['fields'];

const section = (title: string, fields: Fields): readonly Block[] => [
  { kind: 'paragraph', text: [{ text: title, bold: true }], heads: true },
  ...(fields.length > 0 ? [{ kind: 'fields', fields } as const] : []),
];

const answersOf = ({ answers }: DescribedPage, lang: Lang): Fields =>
  answers.map(({ label, value }) => ({
    label: label[lang],
    value: value?.[lang] ?? [{ text: summaryText[lang].notAnswered, italic: true }],
  }));

function papersOf({ papers }: SummaryData, lang: Lang): Fields {
  const t = summaryText[lang];
  if (papers.length === 0) return [{ label: t.papers, value: t.noFiles }];
  return papers.map(({ name, files }) => ({
    label: name,
    value: files.length > 0 ? files.join(', ') : [{ text: t.noFiles, italic: true }],
  }));
}

const codeBlock = (filed: { readonly code: string; readonly trackUrl: string }, lang: Lang): Block => {
  const t = summaryText[lang];
  return {
    kind: 'qr',
    content: filed.trackUrl,
    says: t.qrSays(filed.code),
    beside: [[{ text: t.code(filed.code), bold: true }], t.qr],
  };
};
