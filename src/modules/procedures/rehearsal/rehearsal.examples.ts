import { instant, plainDate } from '#kernel';
import { versionsView } from '../versions/versions.examples.ts';
import type { RehearsalPageProps } from './rehearsal.page.tsx';

const view = { ...versionsView, path: '/quan-tri/thu-tuc/tap-duot' };
const typed = { day: '1', month: '3', year: '2027' };
const name = { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' };

export const rehearsalExamples: Readonly<Record<string, RehearsalPageProps>> = {
  'the new law': {
    view,
    typed,
    errors: {},
    shown: {
      day: plainDate('2027-03-01'),
      rehearsal: {
        changes: [
          {
            ...{ code: '1.001193', name, now: 1, later: 2, change: 'substantive' },
            old: { drafts: 34, dossiers: 208 },
            before: { version: 1, due: instant('2027-02-26T17:30'), filedHere: true },
            after: { version: 2, due: instant('2027-03-02T17:30'), filedHere: true },
          },
          {
            ...{ code: '1.000656', name: { vi: 'Thủ tục đăng ký khai tử', en: 'Death' } },
            ...{ now: undefined, later: 1, change: undefined, old: { drafts: 0, dossiers: 0 } },
            ...{ before: undefined, after: { version: 1, due: undefined, filedHere: false } },
          },
        ],
        drafts: [
          { code: '1.000894', name: { vi: 'Thủ tục đăng ký kết hôn', en: 'Marriage' }, from: '2027-03-01' },
        ],
        notices: [{ vi: 'Ngày nghỉ năm 2027 chưa được công bố.', en: 'Days off of 2027 are not announced.' }],
      },
    },
  },
  'nothing changes, in English': {
    view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province' },
    typed,
    errors: {},
    shown: { day: plainDate('2027-01-01'), rehearsal: { changes: [], drafts: [], notices: [] } },
  },
  'a day that is none': {
    view,
    typed: { day: '30', month: '2', year: '2027' },
    errors: { ngay: { vi: 'Ghi một ngày có thật, từ ngày mai trở đi', en: 'Write a day that exists' } },
    shown: undefined,
  },
};
