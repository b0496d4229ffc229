import type { Bilingual } from '#kernel';
import { citizenView } from '../tracking/tracking.examples.ts';
import type { AnswerSupplementProps } from './answer-supplement.page.tsx';

const id = '01890000-0000-7000-8000-000000000001';
const lease = {
  key: 'lease',
  name: 'Bản sao hợp đồng thuê địa điểm',
  required: true,
  condition: undefined,
  files: [],
  remark: 'Chụp lại cả hai mặt của trang 2.',
  explanation: '',
};
const file = {
  documentId: '01890000-0000-7000-8000-000000000020',
  fileName: 'hợp đồng thuê, đủ trang.pdf',
  size: '640 KB',
};
const error = (vi: string, en: string): Bilingual => ({ vi, en });

const empty: AnswerSupplementProps = {
  view: { ...citizenView, path: `/ho-so/${id}/bo-sung` },
  action: `/ho-so/${id}/bo-sung`,
  back: `/ho-so/${id}`,
  code: 'H36.105-261124-0001',
  procedure: 'Đăng ký thành lập hộ kinh doanh',
  remark: 'Ảnh chụp hợp đồng thiếu trang 2 nên chưa xem được thời hạn thuê.',
  answerBy: '09:00, thứ Tư, 16/12/2026',
  slots: [lease],
  accept: '.pdf,.jpg,.png',
  limits: { megabytes: 10, files: 20 },
  note: '',
  missingBecause: '',
  mayLeaveOut: false,
  errors: {},
};

export const answerSupplementExamples: Readonly<Record<string, AnswerSupplementProps>> = {
  empty,
  'with a file': { ...empty, slots: [{ ...lease, files: [file] }] },
  'explained, and one may be left out': {
    ...empty,
    mayLeaveOut: true,
    slots: [
      { ...lease, explanation: 'Hợp đồng chỉ có một trang, tôi đã chụp đủ.' },
      { ...lease, key: 'consent', name: 'Văn bản đồng ý của chủ nhà', remark: undefined },
    ],
  },
  'a paper missing': {
    ...empty,
    note: 'Trang 2 tôi chụp lại hôm nay.',
    errors: { 'tep-lease': error(`Tải lên: ${lease.name}`, 'Upload: Copy of the lease') },
  },
  english: { ...empty, view: { ...empty.view, lang: 'en', provinceName: 'Lâm Đồng province' } },
};
