import type { DocumentRef } from '#documents';
import { instant } from '#kernel';
import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, none, running } from '../casework/sample-form.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import type { ComparePageProps, SettlePageProps } from './copy-props.ts';

const copy: DocumentRef = {
  id: sampleId(82),
  sha256: '0'.repeat(64),
  size: 800_000,
  mediaType: 'application/pdf',
  fileName: 'Giấy chứng sinh.pdf',
  uploadedAt: instant('2026-11-25T09:30'),
  pages: 1,
  scanState: 'clean',
};
const of = { component: 'birth-slip', name: 'Giấy chứng sinh' };
const compare: ComparePageProps = {
  ...form(sampleCases.accepted, running),
  ...of,
  copy,
  pictures: false,
  reading: {
    state: 'done',
    searchable: copy.id,
    suggested: {
      number: '123/GCS-BVĐK',
      issuedOn: '2026-11-03',
      issuer: 'BỆNH VIỆN ĐA KHOA LÂM ĐỒNG',
      name: 'Đặng Thị Mỹ Ngọc',
    },
  },
};

export const compareExamples = {
  'what the machine read': compare,
  'still being read': { ...compare, reading: { state: 'running', pages: 12, pagesDone: 4 } },
  'nothing can read here': { ...compare, reading: { state: 'off' } },
  'could not be read': { ...compare, reading: { state: 'failed' } },
  'a day no calendar has': {
    ...compare,
    form: {
      values: { issuedOn: '31/02/2026' },
      errors: {
        issuedOn: {
          vi: 'Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 3/11/2026',
          en: 'Write the day as day/month/year, for example 3/11/2026',
        },
      },
    },
  },
  english: { ...compare, view: deskViewInEnglish, name: 'Birth slip' },
} satisfies Record<string, ComparePageProps>;

const settle: SettlePageProps = { ...form(sampleCases.submitted, none), ...of, offers: [] };
const offer = {
  document: sampleId<'document'>(83),
  kind: 'giay chung sinh',
  component: 'birth-slip',
  fields: { number: '123/GCS-BVĐK', issuedOn: '2026-11-03', name: 'Đặng Thị Mỹ Ngọc' },
  confirmedAt: instant('2026-11-10T10:00'),
  confirmedBy: 'Lê Văn Tám, Công chức tiếp nhận và trả kết quả',
  dossierCode: 'H36.40.3-261110-0004',
  fileName: 'Giấy chứng sinh.pdf',
  pages: 2,
};

export const settleExamples = {
  'nothing in the store': settle,
  'a paper to use again': { ...settle, offers: [offer] },
  'not checked': {
    ...settle,
    offers: [offer, { ...offer, document: sampleId<'document'>(84), fields: {} }],
    form: {
      values: { nguon: 'reused' },
      errors: {
        'kiem-tra': {
          vi: 'Vui lòng xác nhận đã kiểm tra đúng người, đúng mục đích, còn giá trị và chưa bị thay thế.',
          en: 'Please confirm that person, purpose, validity and that it is not superseded have been checked.',
        },
      },
    },
  },
  english: { ...settle, offers: [offer], view: deskViewInEnglish, name: 'Birth slip' },
} satisfies Record<string, SettlePageProps>;
