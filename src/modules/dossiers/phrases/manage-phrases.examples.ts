import { inBoth, instant } from '#kernel';
import { fillPhrase, phraseFaultText } from '#procedures';
import { communeName, deskView, deskViewInEnglish } from '../casework/sample-case.examples.ts';
import { refusalText } from '../refusal-words.ts';
import { type KeptPhrase, sampleValues, valuesOfPhrase } from './kept-phrase.ts';
import type { PhrasePageProps } from './phrase.page.tsx';
import type { PhraseListPageProps } from './phrase-list.page.tsx';
import { samplePhrases } from './phrases.examples.ts';
import { newPhrasePath, phrasePath } from './phrases.paths.ts';

const idempotencyKey = 'example-key';
const kept: readonly KeptPhrase[] = samplePhrases.flatMap((phrase) =>
  phrase.source === 'procedure'
    ? []
    : [
        {
          ...{ ...phrase, source: phrase.source },
          ...{ revision: 2, changedBy: 'Lê Thị Bưởi', changedAt: instant('2026-11-20T09:05') },
        },
      ],
);

const list: PhraseListPageProps = {
  ...{ view: deskView, phrases: kept, agency: communeName.vi, mayShare: false, idempotencyKey },
};
export const phraseListExamples = {
  'one’s own, and those of the agency to read': list,
  'as a head': { ...list, mayShare: true },
  none: { ...list, phrases: [] },
  'in English': { ...list, view: deskViewInEnglish, agency: communeName.en, mayShare: true },
} satisfies Record<string, PhraseListPageProps>;

const empty: PhrasePageProps = {
  ...{ view: deskView, form: { values: {}, errors: {} }, action: newPhrasePath, changes: false },
  ...{ mayShare: false, preview: [], idempotencyKey },
};
const values = {
  ...{ viec: 'supplement', ten: 'Thiếu giấy tờ' },
  vi: 'Hồ sơ {mã hồ sơ} của {người nộp} còn thiếu: […].',
  en: 'Dossier {code} of {applicant} still lacks: […].',
};
const sample = { agencyName: communeName, postName: communeName };
const wrong = { ...values, vi: 'Kính gửi {người nhận}' };
const [first] = kept;

export const phraseExamples = {
  untouched: empty,
  'as a head, with a preview': {
    ...{ ...empty, mayShare: true, form: { values, errors: {} } },
    preview: [
      { lang: 'vi', text: fillPhrase(values.vi, sampleValues(sample, 'vi')) },
      { lang: 'en', text: fillPhrase(values.en, sampleValues(sample, 'en')) },
    ],
  },
  'placeholders that are none': {
    ...empty,
    form: {
      values: wrong,
      errors: {
        vi: inBoth(phraseFaultText, (tell) =>
          tell({ kind: 'unknown', name: 'người nhận', line: 1, sign: 10 }),
        ),
      },
    },
  },
  'changed by somebody else meanwhile': {
    ...{ ...empty, changes: true, action: phrasePath(first?.id ?? '') },
    form: {
      values: first ? valuesOfPhrase(first) : {},
      errors: { vi: refusalText({ code: 'phrase.changed-meanwhile' }) },
    },
  },
  'in English': { ...empty, view: deskViewInEnglish, mayShare: true },
} satisfies Record<string, PhrasePageProps>;
