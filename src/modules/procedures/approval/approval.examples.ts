import { instant } from '#kernel';
import { draftFrame, examplePlan } from '../drafting/drafting.examples.ts';
import { compareExamples } from '../process-changes/compare.examples.ts';
import type { ReviewPageProps } from './review.page.tsx';
import type { WaitingPageProps } from './waiting.page.tsx';

const submitted = { by: 'Phạm Đức Thịnh', at: instant('2026-11-27T16:30') };
const english = { ...draftFrame.view, lang: 'en', provinceName: 'Lâm Đồng province' } as const;

const { versions, design } = compareExamples['the draft and what is in force'];
/** A draft whose process changes too. */
const redrawn: ReviewPageProps['plan'] =
  examplePlan.kind === 'publish' && design.content
    ? {
        kind: 'publish',
        publication: {
          ...examplePlan.publication,
          differences: [
            ...examplePlan.publication.differences,
            {
              ...{ path: 'process.nodes.appraise.limitMinutes', kind: 'stepLimit', class: 'substantive' },
              ...{ before: 3360, after: 2880 },
            },
          ],
          before: { version: 2, process: versions[0]?.process },
          entry: { process: design.graph, content: design.content },
        },
      }
    : examplePlan;

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
  touched: {
    ...{ drafts: 34, dossiers: 220, working: 208 },
    ...{ answered: new Map(), attached: new Map(), past: new Map() },
  },
  form: { values: {}, errors: {} },
};

export const reviewExamples: Readonly<Record<string, ReviewPageProps>> = {
  'to be decided': review,
  'with another process': { ...review, plan: redrawn },
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

const waiting = {
  ...{ code: draftFrame.code, href: '/quan-tri/thu-tuc/1.001193/du-thao/xem-xet', name: draftFrame.name },
  ...{ by: submitted.by, at: submitted.at },
};
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
