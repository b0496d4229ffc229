import { type Bilingual, instant } from '#kernel';
import type { Worklist } from './load-worklist.action.ts';
import {
  englishView as english,
  sampleId as id,
  samplePosts,
  sampleView as view,
} from './sample.examples.ts';
import { everything } from './sections.ts';
import { sampleViews } from './views/saved-views.examples.ts';
import type { WorkItem } from './work.ts';
import type { WorklistPageProps } from './worklist.page.tsx';

const same = (vi: string, en: string): Bilingual => ({ vi, en });
const birth = same('Thủ tục đăng ký khai sinh', 'Birth registration');
const business = same('Đăng ký thành lập hộ kinh doanh', 'Registration of a household business');

const filed = (n: number, more: Partial<WorkItem>): WorkItem => ({
  id: id(n),
  dossierId: id(n),
  node: undefined,
  since: instant('2026-11-25T08:40'),
  dueAt: instant('2026-11-26T08:40'),
  clocked: true,
  postId: undefined,
  holder: undefined,
  code: undefined,
  requestCode: 'YC-7K2M-Q4WP',
  versionId: id(10),
  handling: 'submitted',
  channel: 'online',
  timeliness: undefined,
  dossierDueAt: undefined,
  applicantName: 'Đặng Thị Mỹ Ngọc',
  unreadMessages: 0,
  procedure: birth,
  step: undefined,
  clock: { light: 'green', minutesLeft: 445 },
  ...more,
});

const counts: Worklist['counts'] = [
  { section: 'intake', count: 2, late: 1 },
  { section: 'mine', count: 0, late: 0 },
  { section: 'ours', count: 0, late: 0 },
  { section: 'opinion', count: 1, late: 0 },
  { section: 'return', count: 1, late: 0 },
  { section: 'messages', count: 1, late: 0 },
  { section: 'supplement', count: 1, late: 0 },
  { section: 'waiting', count: 3, late: 0 },
  { section: 'team', count: 3, late: 0 },
  { section: 'agency', count: 12, late: 0 },
];
const procedures = [
  { code: '1.001193', name: birth, count: 1 },
  { code: '1.001612', name: business, count: 1 },
];
const nothing = {
  ...{ total: 0, lights: { red: 0, amber: 0, green: 0 }, procedures: [], steps: [], channels: [] },
  ...{ posts: [], items: [], next: undefined, previous: undefined },
} as const;

const intake: Worklist = {
  ...nothing,
  counts,
  section: 'intake',
  total: 2,
  lights: { red: 1, amber: 0, green: 1 },
  procedures,
  channels: [{ channel: 'online', count: 2 }],
  items: [
    filed(21, {
      requestCode: 'YC-9D4F-T2HC',
      unreadMessages: 2,
      applicantName: 'K’Brơi',
      dueAt: instant('2026-11-25T10:00'),
      clock: { light: 'red', minutesLeft: -75 },
    }),
    filed(22, {}),
  ],
};

const work = (n: number, more: Partial<WorkItem>): WorkItem =>
  filed(n, {
    code: 'H36.105-261125-0001',
    handling: 'appraising',
    node: 'process',
    step: same('Kiểm tra, dự thảo Giấy khai sinh', 'Check and draft the birth certificate'),
    dueAt: instant('2026-11-25T14:15'),
    dossierDueAt: instant('2026-11-25T17:30'),
    clock: { light: 'amber', minutesLeft: 120 },
    ...more,
  });

const mine: Worklist = {
  ...intake,
  section: 'mine',
  items: [
    work(31, {}),
    work(32, {
      code: 'H36.105-261124-0007',
      procedure: business,
      channel: 'direct',
      applicantName: 'Công ty trách nhiệm hữu hạn Nông sản Cao nguyên Lâm Hà',
      dueAt: instant('2026-11-27T09:00'),
      clock: { light: 'green', minutesLeft: 1_080 },
    }),
  ],
  steps: [{ kind: 'process', count: 40 }],
  total: 40,
  lights: { red: 0, amber: 12, green: 28 },
  next: { towards: 'next', key: String(instant('2026-11-27T09:00')), id: id(32) },
};

const toReturn: Worklist = {
  ...intake,
  section: 'return',
  items: [work(41, { handling: 'finished', step: undefined, timeliness: 'late', clock: undefined })],
};

const waiting: Worklist = {
  ...intake,
  section: 'supplement',
  items: [
    work(51, {
      handling: 'supplement',
      clocked: false,
      step: undefined,
      dueAt: instant('2026-12-16T09:20'),
      clock: undefined,
    }),
  ],
};

const permit = same('Cấp giấy phép xây dựng', 'Building permit');
const asked: Worklist = {
  ...intake,
  section: 'opinion',
  items: [
    work(61, {
      code: 'H36.105-261123-0003',
      procedure: permit,
      handling: 'consulting',
      node: 'consult',
      step: same('Lấy ý kiến cơ quan phối hợp', 'Ask the bodies concerned'),
      dueAt: instant('2026-12-03T09:00'),
      dossierDueAt: instant('2026-12-15T09:00'),
      clock: { light: 'green', minutesLeft: 2_880 },
    }),
  ],
};
const stands = {
  step: undefined,
  dueAt: instant('2026-12-15T09:00'),
  clocked: false,
  clock: undefined,
} as const;
const waitingForOthers: Worklist = {
  ...intake,
  section: 'waiting',
  items: [
    work(71, { ...stands, handling: 'financial', code: 'H36.105-261120-0004', procedure: business }),
    work(72, {
      ...stands,
      handling: 'waitingExternal',
      code: 'H36.105-261119-0002',
      procedure: permit,
      clocked: true,
      clock: { light: 'green', minutesLeft: 2_880 },
    }),
    work(73, { ...stands, handling: 'suspended', code: 'H36.105-261118-0001', procedure: permit }),
  ],
};

const team: Worklist = {
  ...mine,
  section: 'team',
  posts: samplePosts,
  items: [
    work(91, { postId: id(81), holder: samplePosts[0]?.name }),
    work(92, { code: 'H36.105-261124-0009', procedure: business, clock: { light: 'red', minutesLeft: -90 } }),
  ],
  previous: { towards: 'previous', key: String(instant('2026-11-25T14:15')), id: id(91) },
};

const empty: Worklist = {
  ...nothing,
  counts: counts.map((each) => ({ ...each, count: 0, late: 0 })),
  section: 'intake',
};

export const worklistExamples = {
  'waiting for acceptance': {
    ...{ view, filter: everything, list: intake },
    counter: { serves: true, receives: true, digitises: true },
  },
  'my work, first page': {
    ...{ view, filter: { ...everything, section: 'mine' }, list: mine, views: sampleViews, supervises: true },
    bulk: { offered: ['pass', 'approve', 'handOver'], idempotencyKey: 'example-key' },
  },
  'results to hand out': { view, filter: { ...everything, section: 'return' }, list: toReturn },
  'waiting for papers': { view, filter: { ...everything, section: 'supplement' }, list: waiting },
  'asked for our opinion': { view, filter: { ...everything, section: 'opinion' }, list: asked },
  'waiting for others': { view, filter: { ...everything, section: 'waiting' }, list: waitingForOthers },
  'waiting for others, in English': {
    view: english,
    filter: { ...everything, section: 'waiting' },
    list: waitingForOthers,
  },
  'work of all posts, second page': {
    ...{ view, list: team },
    filter: {
      ...everything,
      section: 'team',
      order: 'name',
      from: { towards: 'next', key: 'an nguyen van an', id: id(90) },
    },
  },
  'nothing to do': { view, filter: everything, list: empty },
  'nothing found': {
    view,
    filter: { ...everything, q: 'nguyen van khong co', light: 'red' },
    list: { ...intake, total: 0, items: [] },
  },
  'a post that handles no dossiers': {
    view,
    filter: everything,
    list: { ...empty, counts: [], section: undefined },
  },
  english: { view: english, filter: { ...everything, section: 'mine', light: 'amber' }, list: mine },
} satisfies Record<string, WorklistPageProps>;
