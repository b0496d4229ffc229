import { plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { ForWhomProps } from './for-whom.page.tsx';
import type { OthersProps } from './others.page.tsx';
import type { OwnerProps } from './owner.page.tsx';
import { partiesErrors } from './parties.text.ts';
import type { PartyListProps } from './party-list.part.tsx';

const draftId = '01890000-0000-7000-8000-000000000009';
const view: PageView = {
  lang: 'vi',
  path: `/nop/${draftId}/nop-thay`,
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };

const person: OwnerProps = {
  ...{ view, draftId, filedFor: 'person', form: { values: {}, errors: {} } },
  ...{ files: [], accept: '.pdf,.jpg,.png', megabytes: 10 },
};
const files = [
  { documentId: '01890000-0000-7000-8000-000000000031', fileName: 'giấy ủy quyền.jpg', size: '1,2 MB' },
];

export const ownerExamples: Readonly<Record<string, OwnerProps>> = {
  'another person': person,
  'an authorised person': {
    ...person,
    form: {
      values: {
        ...{ chuHoSo: 'Nguyễn Thị Lan', soDinhDanh: '068155001234', quanHe: 'relative', soVanBan: '' },
        ...{ 'ngayVanBan-day': '18', 'ngayVanBan-month': '11', 'ngayVanBan-year': '2026' },
      },
      errors: {},
    },
    files,
  },
  'without the paper': {
    ...person,
    form: {
      values: { chuHoSo: 'Nguyễn Thị Lan', quanHe: 'authorised' },
      errors: { ngayVanBan: partiesErrors.date, tepVanBan: partiesErrors.file },
    },
  },
  'a company': { ...person, filedFor: 'organisation' },
  'a company, in English': { ...person, view: english, filedFor: 'organisation' },
};

export const forWhomExamples: Readonly<Record<string, ForWhomProps>> = {
  oneself: { view, draftId, chosen: 'self' },
  'a company, in English': { view: english, draftId, chosen: 'organisation' },
};

export const othersExamples: Readonly<Record<string, OthersProps>> = {
  empty: { view, draftId, form: { values: {}, errors: {} } },
  'with a mistake': {
    ...{ view, draftId },
    form: { values: { nguoiNhanDienThoai: '0901' }, errors: { nguoiNhanDienThoai: partiesErrors.phone } },
  },
  english: {
    ...{ view: english, draftId },
    form: { values: { nguoiNhan: 'Trần Văn Hòa', nopTien: 'Công ty Cà phê Mẫu' }, errors: {} },
  },
};

const change = { owner: `/nop/${draftId}/nop-cho-ai`, others: `/nop/${draftId}/nguoi-khac` };

/** Who is who, for the pages that show it. */
export const sampleParties: Readonly<Record<'self' | 'another', Omit<PartyListProps, 'lang'>>> = {
  self: { submitter: 'Đặng Thị Mỹ Ngọc', onBehalfOf: undefined, others: {}, change },
  another: {
    submitter: 'Trần Văn Hòa',
    onBehalfOf: {
      name: 'Công ty Trách nhiệm hữu hạn Cà phê Mẫu',
      taxCode: '5800000001',
      relation: 'Người được tổ chức giao hoặc ủy quyền',
      as: 'staff',
      mandate: { kind: 'introduction', number: '14/2026', date: plainDate('2026-11-18') },
    },
    others: {
      receiver: { name: 'Lê Thị Thu', phone: '0901234567' },
      payer: { name: 'Công ty Trách nhiệm hữu hạn Cà phê Mẫu', taxCode: '5800000001' },
      helper: { name: 'Phạm Văn Minh', from: 'Tổ công nghệ số thôn Đồng Tâm' },
    },
    files: ['giấy giới thiệu.jpg'],
    change,
  },
};
