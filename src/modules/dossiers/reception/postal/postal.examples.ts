import { idOf, instant } from '#kernel';
import type { PageView } from '#ui/layout';
import type { HandOverPageProps } from './hand-over.page.tsx';
import { judgeLines } from './hand-over.ts';
import type { PostalPageProps } from './postal.page.tsx';
import { postalText } from './postal.text.ts';

const view: PageView = {
  ...{ lang: 'vi', path: '/lam-viec/tiep-nhan/buu-chinh', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Nguyễn Thị Hạnh', kind: 'staff', postName: 'Công chức tiếp nhận và trả kết quả' },
    unitName: 'Ủy ban nhân dân xã Nam Ban Lâm Hà',
  },
};
const inEnglish: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const id = idOf<'post-list'>('01890000-0000-7000-8000-000000000070');
const madeAt = instant('2026-11-25T08:10');

const postal: PostalPageProps = {
  ...{ view, form: { values: {}, errors: {} } },
  lists: [
    { id, madeAt, imported: true, lines: 12, received: 5 },
    { id, madeAt, imported: false, lines: 3, received: 0 },
  ],
};

export const postalExamples = {
  'two lists': postal,
  'no list yet': { ...postal, lists: [] },
  'an item another desk has': {
    ...postal,
    form: {
      values: { ma: 'EA123456789VN' },
      errors: {
        ma: { vi: postalText.vi.notOpened.elsewhere, en: postalText.en.notOpened.elsewhere },
      },
    },
  },
  'in English': { ...postal, view: inEnglish },
} satisfies Record<string, PostalPageProps>;

const line = (code: string, sender: string, procedure = '') => ({
  ...{ code, sender, procedure, phone: '0912345678', address: 'Thôn 3', note: '' },
});
const lines = judgeLines(
  [
    line('EA123456789VN', 'Lê Thị Sen', '1.001193'),
    line('EA123456789VN', 'Lê Thị Sen'),
    line('EA000000001VN', 'Trần Văn An'),
    line('', 'Phạm Ba'),
    line('EA000000002VN', 'Hồ Tư', 'khai sinh'),
  ],
  new Set(),
);
const tried: HandOverPageProps = {
  ...{ view, id, madeAt, imported: false },
  lines: lines.map((each) => ({ ...each, standing: undefined })),
};
const visitId = idOf<'visit'>('01890000-0000-7000-8000-000000000071');

export const handOverExamples = {
  'tried, two lines are ready': tried,
  'nothing to import': { ...tried, lines: tried.lines.slice(3) },
  imported: {
    ...{ ...tried, imported: true },
    lines: lines.map((each, at) => ({
      ...each,
      standing:
        each.outcome !== 'ready' || each.code === undefined
          ? undefined
          : at === 0
            ? { code: each.code, visitId, dossiers: ['H36.164-251126-0004'] }
            : { code: each.code, visitId: undefined, dossiers: [] },
    })),
  },
  'in English': { ...tried, view: inEnglish },
} satisfies Record<string, HandOverPageProps>;
