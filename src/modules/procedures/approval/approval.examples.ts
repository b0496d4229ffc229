import { instant } from '#kernel';
import { draftFrame, examplePlan } from '../drafting/drafting.examples.ts';
import type { ReviewPageProps } from './review.page.tsx';
import type { WaitingPageProps } from './waiting.page.tsx';

const submitted = { by: 'Phạm Đức Thịnh', at: instant('2026-11-27T16:30') };
const english = { ...draftFrame.view, lang: 'en', provinceName: 'Lâm Đồng province' } as const;

const review: ReviewPageProps = {
  ...draftFrame,
  draft: { state: 'submitted', submitted },
  writers: ['Phạm Đức Thịnh', 'Võ Yến Nhi'],
  own: false,
  plan: examplePlan,
  faults: 0,
  cases: { passing: 3, failing: 0 },
  shared: [
    {
      key: 'birth-slip',
      name: { vi: 'Giấy chứng sinh', en: 'Birth slip' },
      procedures: [{ code: '1.004884', name: 'Đăng ký lại khai sinh' }],
    },
  ],
  living: [
    { version: 1, touched: { drafts: 0, dossiers: 12 } },
    { version: 2, touched: { drafts: 34, dossiers: 208 } },
  ],
  form: { values: {}, errors: {} },
};

export const reviewExamples: Readonly<Record<string, ReviewPageProps>> = {
  'to be decided': review,
  'own work': { ...review, view: english, own: true },
  'not handed in, with mistakes': {
    ...review,
    draft: { state: 'editing' },
    plan: { kind: 'faulty' },
    faults: 3,
    living: [],
  },
  'without a remark': {
    ...review,
    form: { values: {}, errors: { nhanXet: { vi: 'Ghi điều cần sửa', en: 'Say what is to be put right' } } },
  },
};

const waiting = { code: draftFrame.code, name: draftFrame.name, by: submitted.by, at: submitted.at };
export const waitingExamples: Readonly<Record<string, WaitingPageProps>> = {
  two: {
    view: draftFrame.view,
    drafts: [
      { ...waiting, own: false },
      { ...waiting, code: '1.000656', name: { vi: 'Thủ tục đăng ký khai tử', en: 'Death' }, own: true },
    ],
  },
  none: { view: english, drafts: [] },
};
