import type { DocumentRef } from '#documents';
import { instant } from '#kernel';
import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, none, running, said } from '../casework/sample-form.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import type { DigitisePageProps } from './digitise-props.ts';
import { type Sheet, sheetsOfScan } from './sheets.ts';

const scan: DocumentRef = {
  id: sampleId(81),
  sha256: '0'.repeat(64),
  size: 2_400_000,
  mediaType: 'application/pdf',
  fileName: 'quét 25-11 09.20.pdf',
  uploadedAt: instant('2026-11-25T09:20'),
  pages: 5,
  scanState: 'clean',
};

const pages = sheetsOfScan(scan.id, 5);
const pile = (sheets: readonly Sheet[]) => ({ version: 3, sheets, scans: [scan] });
const sorted = pages.map(
  (sheet, at): Sheet => ({
    ...sheet,
    ...(at === 0 ? { begins: 'birth-slip' } : {}),
    ...(at === 1 ? { left: true as const } : {}),
    ...(at === 3 ? { begins: 'identity', turn: 90 as const } : {}),
  }),
);
const rules = said(
  'PDF, JPG hoặc PNG, mỗi tệp tối đa 64 MB, tối đa 500 trang chờ sắp xếp. Nhiều ảnh gửi cùng lúc thành một tệp PDF.',
  'PDF, JPG or PNG, at most 64 MB a file, at most 500 pages waiting to be sorted. Photos sent together become one PDF.',
);
const empty: DigitisePageProps = {
  ...form(sampleCases.submitted, none),
  pile: { version: 0, sheets: [], scans: [] },
  from: 0,
  pictures: false,
  rules,
  offers: new Map([['birth-slip', 1]]),
};

export const digitiseExamples = {
  'nothing scanned yet': empty,
  'pages just scanned': { ...empty, pile: pile(pages) },
  'pages sorted': { ...empty, ...form(sampleCases.accepted, running), pile: pile(sorted) },
  'a pile of several screens': {
    ...empty,
    ...form(sampleCases.accepted, running),
    from: 60,
    pile: pile(
      Array.from({ length: 130 }, (_, at) => ({ document: scan.id, page: at + 1, turn: 0 as const })),
    ),
  },
  'somebody was faster': {
    ...empty,
    ...form(sampleCases.accepted, running),
    form: {
      values: {},
      errors: {
        pile: {
          vi: 'Chồng trang đã được Lê Văn Tám, Công chức tiếp nhận thay đổi trong lúc ông/bà sắp xếp. Dưới đây là bản mới nhất; hãy xem và sắp xếp lại nếu cần.',
          en: 'Lê Văn Tám changed the pile while you were sorting. Below is the newest state.',
        },
      },
    },
    pile: pile(sorted),
  },
  'pages sorted, in English': { ...empty, pile: pile(sorted), view: deskViewInEnglish },
} satisfies Record<string, DigitisePageProps>;
