import { instant } from '#kernel';
import { compareExamples } from '../process-changes/compare.examples.ts';
import type { SharedPageProps } from './shared.page.tsx';
import { sharedListPath, sharedPath } from './shared.paths.ts';
import type { SharedListProps } from './shared-list.page.tsx';

const { view: officials, design, versions } = compareExamples['the draft and what is in force'];
const view = { ...officials, path: sharedListPath };
const english = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' } as const;
const called = { vi: 'Ký duyệt và phát hành', en: 'Sign and issue' };
const untouched = { values: {}, errors: {} };
const idempotencyKey = '01923456-789a-7bcd-8ef0-123456789001';

const list: SharedListProps = {
  ...{ view, idempotencyKey, form: untouched },
  processes: [
    { name: 'sign-and-issue', called, inUse: true, draft: 'submitted' },
    { name: 'thu-phi', called: { vi: 'Thu phí', en: 'Collect a fee' }, inUse: false, draft: 'editing' },
  ],
};
const needed = { vi: 'Ông/bà nhập tên.', en: 'Enter a name.' };

export const sharedListExamples: Readonly<Record<string, SharedListProps>> = {
  two: list,
  'none, in English': { ...list, view: english, processes: [] },
  'without a name': { ...list, form: { values: {}, errors: { ten: needed } } },
};

const page: SharedPageProps = {
  ...{
    view: { ...view, path: sharedPath('sign-and-issue') },
    name: 'sign-and-issue',
    called,
    idempotencyKey,
  },
  ...{ draft: { state: 'editing', revision: 3 }, faults: 0, writers: ['Phạm Đức Thịnh'] },
  ...{ before: versions[0]?.process, after: design.graph, deciding: 'no', form: untouched },
  callers: [
    {
      ...{ code: '1.013225', version: 2, faults: 0, touched: { drafts: 12, dossiers: 208 } },
      name: { vi: 'Cấp giấy phép xây dựng', en: 'Building permit' },
    },
    {
      ...{ code: '1.001193', version: 1, faults: 2, touched: { drafts: 0, dossiers: 5 } },
      name: { vi: 'Đăng ký khai sinh', en: 'Register a birth' },
    },
  ],
};
const submitted = { by: 'Phạm Đức Thịnh', at: instant('2026-11-27T16:30') };

export const sharedExamples: Readonly<Record<string, SharedPageProps>> = {
  'being written': page,
  'sent back, with mistakes': {
    ...{ ...page, faults: 2, after: undefined },
    draft: { state: 'editing', revision: 4, remark: { by: 'Trần Thị Mai', text: 'Thời hạn ký quá dài.' } },
  },
  'no draft, in English': {
    ...{ ...page, view: { ...english, path: page.view.path }, draft: undefined, after: undefined },
    ...{ writers: [], callers: [] },
  },
  'to be decided': { ...page, draft: { state: 'submitted', revision: 5, submitted }, deciding: 'yes' },
  'own work': { ...page, draft: { state: 'submitted', revision: 5, submitted }, deciding: 'own-work' },
};
