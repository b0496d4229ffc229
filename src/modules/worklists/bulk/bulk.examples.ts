import { type Bilingual, idOf, instant, refusal } from '#kernel';
import { englishView, sampleId as id, samplePosts, sampleView as view } from '../sample.examples.ts';
import type { BulkTaskPageProps } from './bulk.page.tsx';
import type { BulkItem, BulkSubject } from './bulk.ts';
import type { BulkHistoryPageProps } from './bulk-history.page.tsx';

const item = (n: number, more: Partial<BulkItem> = {}): BulkItem => ({
  ...{ place: n, dossierId: id(n), stepId: idOf<'step'>(id(100 + n)), seen: undefined },
  ...{ code: `H36.105-261125-000${n}`, outcome: undefined, refusal: undefined },
  ...more,
});
const birth: Bilingual = { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' };
const signing: Bilingual = { vi: 'Ký Giấy khai sinh', en: 'Sign the birth certificate' };
const subject = (applicantName: string, proposal?: string): BulkSubject => ({
  ...{ applicantName, procedure: birth, step: signing, role: 'approver', proposal },
});
const subjects = new Map([
  [id(1), subject('Đặng Thị Mỹ Ngọc', 'Hồ sơ đủ giấy tờ, thông tin khớp với Cơ sở dữ liệu. Đề nghị ký.')],
  [id(2), subject('K’Brơi')],
]);
const asking: BulkTaskPageProps = {
  ...{ view, items: [item(1), item(2)], subjects, posts: samplePosts, form: { values: {}, errors: {} } },
  task: { id: id(9), what: 'approve', begunAt: undefined, endedAt: undefined },
  idempotencyKey: 'example-key',
};
const told = [
  item(1, { outcome: 'done' }),
  item(2, { outcome: 'refused', refusal: refusal('step.taken-by-other') }),
  item(3),
];
const begunAt = instant('2026-11-25T09:00');

export const bulkExamples = {
  'approving many: what is approved': asking,
  'giving work to another post': { ...asking, task: { ...asking.task, what: 'assign' } },
  'words are missing': {
    ...asking,
    task: { ...asking.task, what: 'pass' },
    form: { values: {}, errors: { note: { vi: 'Vui lòng nhập nội dung.', en: 'Please write something.' } } },
  },
  'under way': { ...asking, items: told, task: { ...asking.task, what: 'take', begunAt } },
  'over, in English': {
    ...asking,
    view: englishView,
    items: told.slice(0, 2),
    task: { ...asking.task, what: 'take', begunAt, endedAt: begunAt },
  },
} satisfies Record<string, BulkTaskPageProps>;

export const bulkHistoryExamples = {
  'what was done': {
    view,
    tasks: [
      { task: { id: id(9), what: 'take', preparedAt: begunAt }, progress: { of: 40, done: 38, refused: 2 } },
      {
        task: { id: id(8), what: 'approve', preparedAt: begunAt },
        progress: { of: 200, done: 150, refused: 0 },
      },
    ],
  },
  'nothing yet': { view, tasks: [] },
} satisfies Record<string, BulkHistoryPageProps>;
