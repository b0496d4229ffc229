import { instant } from '#kernel';
import type { GraphStep, ProcedureVersion, StepGraph } from '#procedures';
import type { ProcedureRules } from '../decision.ts';
import type { Slice, Step } from '../dossier.ts';
import type { HistoryActor } from './history.ts';
import {
  caseOf,
  chair,
  day,
  deskOfficer,
  filed,
  handler,
  official,
  type Told,
} from './sample-case.examples.ts';
import { sampleRules } from './sample-office.examples.ts';
import { same, sampleId, sampleVersion } from './sample-procedure.examples.ts';

const step = (
  kind: GraphStep['kind'],
  role: string,
  name: GraphStep['name'],
  more: Pick<GraphStep, 'next'> & Partial<GraphStep>,
): GraphStep => ({ type: 'step', kind, role, name, scope: [], ...more });

/** A building permit, cut down: two agencies are asked at once, the tax office determines what is due. */
const graph: StepGraph = {
  name: same('Cấp giấy phép xây dựng', 'Building permit'),
  start: 'start',
  nodes: {
    start: { type: 'start', next: 'receive' },
    receive: step('receive', 'deskOfficer', same('Tiếp nhận hồ sơ', 'Receive the dossier'), {
      next: 'consult',
      limitMinutes: 240,
    }),
    consult: step('consult', 'handler', same('Lấy ý kiến cơ quan phối hợp', 'Ask the bodies concerned'), {
      next: 'tax',
      parties: ['planning', 'environment'],
      rule: 'until',
      limitMinutes: 3840,
    }),
    tax: step('letter', 'handler', same('Xác định nghĩa vụ tài chính', 'Determine what is due'), {
      next: 'sign',
      agency: 'tax',
    }),
    sign: step('sign', 'approver', same('Ký giấy phép', 'Sign the permit'), {
      next: 'return',
      limitMinutes: 480,
    }),
    return: step('return', 'deskOfficer', same('Trả kết quả', 'Return the result'), { next: 'end' }),
    end: { type: 'end' },
  },
};

const names = {
  planning: same('Cơ quan quản lý quy hoạch', 'Planning authority'),
  environment: same('Cơ quan quản lý môi trường', 'Environment authority'),
  tax: same('Cơ quan thuế', 'Tax office'),
} as const;

const limit = { kind: 'workday', value: 15 } as const;
const cases = [
  {
    key: 'house',
    case: same('Nhà ở riêng lẻ', 'Private house'),
    limit: { kind: 'workday', value: 10 },
    verified: true,
  },
] as const;

export const permitVersion: ProcedureVersion = {
  ...sampleVersion,
  code: '1.013225',
  content: {
    ...sampleVersion.content,
    code: '1.013225',
    name: same('Cấp giấy phép xây dựng', 'Building permit'),
    timeLimit: { ...sampleVersion.content.timeLimit, limit, nextWorkingDayAfter15h: false, variants: cases },
  },
  process: graph,
};
export const permitRules: ProcedureRules = { ...sampleRules, limit, variants: cases, graph };

const planner = official(31, 'Bùi Quốc Hưng', same('Chuyên viên Phòng Quy hoạch', 'Specialist, planning'));

const slices: Slice[] = [
  {
    key: 'tax',
    name: names.tax,
    agencyId: null,
    procedureCode: null,
    limit: { kind: 'workday', value: 3 },
    openedAt: null,
    dueAt: null,
    finishedAt: null,
    timeliness: null,
  },
];
export const permitAgencies = [
  {
    key: 'tax',
    name: names.tax,
    agencyId: undefined,
    limit: { kind: 'workday', value: 3 },
    procedureCode: null,
  },
] as const;

const marking = (tokens: readonly { node: string; party?: string }[], done: readonly string[]) => ({
  tokens: [...tokens],
  done: done.map((node) => ({ node })),
  ended: false,
});
const asked = [
  { node: 'consult', party: 'planning' },
  { node: 'consult', party: 'environment' },
];

const opened = (
  by: HistoryActor,
  at: Told[1],
  more: Pick<Step, 'id' | 'node' | 'kind' | 'role'> & Partial<Step>,
): Told => [
  by,
  at,
  {
    type: 'StepOpened',
    public: {
      agencyId: sampleId(1),
      status: 'open',
      postId: null,
      openedAt: at,
      dueAt: instant('2026-12-07T17:30'),
      doneAt: null,
      ...more,
    },
    private: {},
  },
];

const accepted: readonly Told[] = [
  [
    deskOfficer,
    day('09:15'),
    {
      type: 'DossierAccepted',
      public: {
        at: day('09:15'),
        code: 'H36.105-261125-0002',
        deadline: {
          limit,
          clock: 'hour',
          calendar: 'vietnam 2026',
          assumed: [2027],
          startsAt: day('09:15'),
          firstDueAt: instant('2026-12-16T09:15'),
          dueAt: instant('2026-12-16T09:15'),
        },
        process: marking(asked, ['receive']),
        agencies: [
          { key: 'planning', name: names.planning, agencyId: sampleId(1) },
          { key: 'environment', name: names.environment, agencyId: sampleId(2) },
          { key: 'tax', name: names.tax, agencyId: null },
        ],
        slices,
      },
      private: { note: '', components: ['declaration'] },
    },
  ],
  opened(handler, day('09:15'), {
    ...{ id: sampleId(61), node: 'consult', kind: 'consult', role: 'handler', party: 'planning' },
  }),
  opened(handler, day('09:15'), {
    ...{ id: sampleId(62), node: 'consult', kind: 'consult', role: 'handler', party: 'environment' },
  }),
];

const opinion = (at: Told[1], answer: 'agree' | 'agreeIf' | 'disagree', note: string): Told => [
  planner,
  at,
  {
    type: 'OpinionGiven',
    public: { at, stepId: sampleId(61), postId: sampleId(31), answer },
    private: { note },
  },
];
const opinions = [
  opinion(day('10:30'), 'disagree', 'Công trình lấn chỉ giới đường đỏ 0,4 m.'),
  opinion(day('14:20'), 'agreeIf', 'Đồng ý nếu lùi mặt trước vào 0,5 m theo bản vẽ sửa đổi.'),
];

const atTax: readonly Told[] = [
  [
    handler,
    day('15:00'),
    {
      type: 'StepCompleted',
      public: {
        at: day('15:00'),
        stepId: sampleId(62),
        postId: null,
        outcome: 'silent',
        process: marking([{ node: 'tax' }], ['receive', 'consult']),
      },
      private: { note: '' },
    },
  ],
  [
    handler,
    day('15:00'),
    {
      type: 'SliceOpened',
      public: { at: day('15:00'), key: 'tax', dueAt: instant('2026-11-30T15:00') },
      private: {},
    },
  ],
  opened(handler, day('15:00'), {
    ...{ id: sampleId(63), node: 'tax', kind: 'letter', role: 'handler', slice: 'tax' },
    ...{ status: 'taken', postId: sampleId(22), dueAt: instant('2026-11-30T15:00') },
  }),
];

const by = { version: permitVersion, rules: permitRules };
/** The permit while it is asked for opinions, and when the tax office is to be written to. */
export const permitCases = {
  asked: caseOf([filed, ...accepted], by),
  answered: caseOf([filed, ...accepted, ...opinions], by),
  atTax: caseOf([filed, ...accepted, ...opinions, ...atTax], by),
  promised: caseOf(
    [
      filed,
      ...accepted,
      ...opinions,
      ...atTax,
      [
        chair,
        day('16:00'),
        {
          type: 'DossierExtended',
          public: {
            at: day('16:00'),
            promisedAt: instant('2026-12-21T17:30'),
            number: '16/VBXL',
            beforeDue: true,
          },
          private: { note: 'Chờ cơ quan thuế xác định nghĩa vụ tài chính.' },
        },
      ],
    ],
    by,
  ),
} as const;
