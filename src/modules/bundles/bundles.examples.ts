import { dong, idOf, inBoth, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { Brought } from './brought.ts';
import type { BundlePageProps } from './bundle.page.tsx';
import { bundleText } from './bundle.text.ts';
import { bundleFaultText } from './bundle-faults.text.ts';
import type { BundlesPageProps } from './bundles.page.tsx';
import { bundlesPath } from './bundles.paths.ts';
import type { BundleReport } from './report.ts';

const view: PageView = {
  ...{ lang: 'vi', path: bundlesPath, csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Phạm Đức Thịnh', kind: 'staff', postName: 'Chuyên viên kiểm soát thủ tục hành chính' },
    unitName: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const idempotencyKey = 'example-key';
const form = { values: {}, errors: {} };
const brought: Brought = {
  ...{
    id: idOf<'bundle'>('01890000-0000-7000-8000-000000000021'),
    fileName: 'goi-cau-hinh-68-1f0c9a7d2b44.zip',
  },
  sha256: '1f0c9a7d2b44e0c7d0a3f7a5d1c2b3a4958677665544332211ffeeddccbbaa99',
  by: { accountId: idOf('01890000-0000-7000-8000-000000000031'), name: 'Phạm Đức Thịnh' },
  ...{ at: instant('2026-11-27T15:10'), from: undefined, state: 'waiting', decided: undefined },
};
const faults = [
  {
    file: 'manifest.json',
    line: 1,
    path: 'format',
    message: inBoth(bundleFaultText, (t) => t.newer('0.9.0')),
  },
  {
    ...{ file: 'procedures/1.001193/procedure.yaml', line: 12, path: 'fee' },
    message: inBoth(bundleFaultText, (t) => t.changed),
  },
];

const list: BundlesPageProps = { view, form, faults: [], bundles: [brought], mayBring: true, idempotencyKey };
export const bundlesExamples = {
  'one waits': list,
  'a bundle that cannot be read': { ...list, bundles: [], faults },
  'nothing chosen to export': {
    ...list,
    form: { values: {}, errors: { phan: inBoth(bundleText, (t) => t.wrong.parts) } },
  },
  'for the second person, in English': { ...list, view: english, mayBring: false },
} satisfies Record<string, BundlesPageProps>;

const words = { kind: 'message', key: 'notice.refused', agency: '' } as const;
const dated = {
  ...{ code: '1.001612', unitCode: '24871', from: plainDate('2026-12-01'), to: undefined },
  ...{ ground: 'Nghị quyết 5/NQ-HĐND', line: 1 },
};
const report: BundleReport = {
  published: { publications: [], unchanged: ['1.001193', '2.000815'], shared: ['tham-dinh'] },
  texts: [
    {
      before: { ...words, text: { vi: 'Hồ sơ không được tiếp nhận.', en: 'Not accepted.' } },
      after: {
        ...words,
        text: { vi: 'Hồ sơ {mã hồ sơ} không được tiếp nhận.', en: '{code} is not accepted.' },
      },
    },
  ],
  ...{ calendars: ['vietnam 2027-01'], olderCalendars: [] },
  limits: [
    {
      ...{ code: '1.001612', unitCode: '24871', variant: undefined, limit: { kind: 'workday', value: 2 } },
      ...{ from: plainDate('2026-12-01'), to: undefined, ground: 'Quyết định 12/QĐ-UBND', line: 1 },
    },
  ],
  fees: [{ ...dated, amount: dong(50_000) }],
  desks: [{ ...dated, desk: '24868' }],
  hours: ['24871@2'],
};
const one: BundlePageProps = {
  ...{
    view,
    brought,
    report,
    faults: [],
    touched: new Map(),
    messages: [],
    own: false,
    form,
    idempotencyKey,
  },
  manifest: { province: '68', program: '0.1.0', at: instant('2026-11-27T14:00') },
};
export const bundleExamples = {
  'for the second person': one,
  'for whoever brought it': { ...one, own: true },
  'moved on here since': { ...one, report: undefined, faults },
  'nothing to change, in English': {
    ...{ ...one, view: english },
    report: {
      ...{ texts: [], calendars: [], olderCalendars: ['vietnam 2026-10'], limits: [] },
      ...{ fees: [], desks: [], hours: [] },
      published: { publications: [], unchanged: ['1.001193'], shared: [] },
    },
  },
  applied: {
    ...{ ...one, report: undefined },
    brought: {
      ...brought,
      state: 'applied',
      decided: { name: 'Nguyễn Thị Hạnh', at: instant('2026-11-27T16:00'), note: '' },
    },
  },
} satisfies Record<string, BundlePageProps>;
