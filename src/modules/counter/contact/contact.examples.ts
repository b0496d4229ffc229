import { instant, plainDate } from '#kernel';
import { guest, inEnglish } from '../counter.examples.ts';
import type { ChooseContactProps, ContactProps } from './contact.page.tsx';

const view = { ...guest, path: '/lien-he' };
const desks = [
  { code: '24871', name: 'Xã Đinh Văn Lâm Hà' },
  { code: '24868', name: 'Xã Nam Ban Lâm Hà' },
];
const choose: ChooseContactProps = { view, desks, errors: {} };

export const chooseContactExamples = {
  'two desks': choose,
  'a place without a desk': {
    ...choose,
    errors: {
      xa: {
        vi: 'Nơi này chưa có bộ phận một cửa trên trang này. Hãy chọn một nơi khác trong danh sách',
        en: 'This place has no one-stop desk on this site. Choose another one from the list',
      },
    },
  },
  'no desk yet': { ...choose, desks: [] },
} satisfies Record<string, ChooseContactProps>;

const sessions = [
  { from: 450, to: 690 },
  { from: 810, to: 1050 },
];
const culture = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };

const contact: ContactProps = {
  ...{ view: { ...view, path: '/lien-he/24871' }, code: '24871', name: 'Xã Đinh Văn Lâm Hà' },
  ...{ agency: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', bookHref: '/dat-lich/24871' },
  now: instant('2026-11-20T09:00'),
  opening: { open: true, until: instant('2026-11-20T11:30') },
  week: [
    { date: plainDate('2026-11-20'), sessions, why: undefined },
    { date: plainDate('2026-11-21'), sessions: [], why: 'weekly-rest' },
    { date: plainDate('2026-11-22'), sessions: [], why: 'weekly-rest' },
    { date: plainDate('2026-11-23'), sessions, why: undefined },
    { date: plainDate('2026-11-24'), sessions: [], why: culture },
    { date: plainDate('2026-11-25'), sessions, why: undefined },
    { date: plainDate('2026-11-26'), sessions, why: undefined },
  ],
};

export const contactExamples = {
  'open now': contact,
  'closed for a day off, no appointments, in English': {
    ...{ ...contact, view: inEnglish(contact.view), name: 'Đinh Văn Lâm Hà commune' },
    agency: 'People’s Committee of Đinh Văn Lâm Hà commune',
    bookHref: undefined,
    now: instant('2026-11-24T09:00'),
    opening: { open: false, opensAt: instant('2026-11-25T07:30'), why: culture },
  },
} satisfies Record<string, ContactProps>;
