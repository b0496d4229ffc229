import { dong, idOf, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { EventPageProps, EventsPageProps } from './events/events.page.tsx';
import type { LifeEvent } from './events/life-event.ts';
import type { FormDefinition } from './form/form.ts';
import type { GuidePageProps } from './guide/guide.page.tsx';
import type { Guide } from './guide/guide.ts';
import type { ListedPageProps } from './listed/listed.page.tsx';
import type { LimitsAt } from './local-limits/limits-at.action.ts';
import { withDefaults } from './policies.ts';
import type { Component, ProcedureContent, ProcedureVersion } from './procedure.ts';
import type { GraphNode, StepGraph, StepKind } from './process/step-graph.ts';
import type { ProcedurePageProps } from './reading/procedure.page.tsx';
import type { FieldsPageProps } from './search/fields.page.tsx';
import type { SearchPageProps } from './search/search.page.tsx';
import type { Findable } from './search/search-index.ts';

const view: PageView = {
  lang: 'vi',
  path: '/thu-tuc/1.001193',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };

const declaration: Component = {
  key: 'declaration',
  name: { vi: 'Tờ khai đăng ký khai sinh', en: 'Declaration of birth registration' },
  kind: 'form',
  originals: 1,
  copies: 0,
  required: true,
  upload: 'generated',
};
const birthSlip: Component = {
  key: 'birth-slip',
  name: { vi: 'Giấy chứng sinh hoặc văn bản thay thế (người làm chứng/cam đoan)', en: 'Birth slip' },
  kind: 'original',
  originals: 1,
  copies: 0,
  required: false,
  condition: { vi: 'không nộp giấy nếu đã có bản điện tử ký số' },
  upload: 'optional',
};

const birth: ProcedureContent = {
  code: '1.001193',
  name: { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' },
  field: { vi: 'Hộ tịch', en: 'Civil status' },
  keywords: ['khai sinh'],
  route: 'local',
  competentLevel: 'commune',
  levelsOnPortal: ['commune'],
  publishedBy: 'BTP',
  publishingDecision: '163/QĐ-BTP',
  applicants: ['citizen', 'overseas-vietnamese'],
  channels: ['direct', 'online', 'postal'],
  onlineLevel: { value: 'full', verified: false },
  timeLimit: { limit: { kind: 'same-day' }, nextWorkingDayAfter15h: true, verified: true, variants: [] },
  fee: { amount: dong(0), setByProvincialCouncil: false, note: { vi: 'miễn phí khi đăng ký đúng hạn' } },
  components: [declaration, birthSlip],
  resultCodes: ['KQ.G15.000031'],
  pauseReasons: ['supplement'],
  nonTerritorialWithinProvince: true,
  process: { template: 'same-day', parallel: false, steps: [] },
  source: {
    verified: true,
    statement: { vi: 'Cổng Dịch vụ công quốc gia, tháng 7/2026', en: 'national portal, July 2026' },
  },
  ...withDefaults({}),
};

const land: ProcedureContent = {
  ...birth,
  code: '1.013978',
  name: {
    vi: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
    en: 'First land registration and certificate (household or individual)',
  },
  field: { vi: 'Đất đai', en: 'Land' },
  route: 'portal',
  timeLimit: {
    limit: { kind: 'workday', value: 20 },
    nextWorkingDayAfter15h: false,
    verified: false,
    variants: [
      {
        key: 'registration-only',
        case: { vi: 'chỉ đăng ký' },
        limit: { kind: 'workday', value: 17 },
        verified: false,
      },
    ],
  },
  fee: { setByProvincialCouncil: true },
  components: [{ ...declaration, name: { vi: 'Đơn đăng ký đất đai' }, formCode: 'Mẫu 15' }],
  resultCodes: [],
  process: {
    template: 'land-tax',
    parallel: false,
    steps: [
      {
        kind: 'receive',
        name: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the dossier' },
        who: { vi: 'Công chức tiếp nhận và trả kết quả', en: 'desk officer' },
        limit: '0.5d',
      },
    ],
  },
  portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/example',
  agencies: [
    {
      key: 'tax',
      name: { vi: 'Cơ quan thuế', en: 'Tax office' },
      level: 'province',
      field: 'Thuế',
      outside: true,
      limit: { kind: 'workday', value: 5 },
    },
  ],
  source: {
    verified: false,
    statement: { vi: 'theo hiểu biết, chưa đối chiếu', en: 'from knowledge, unverified' },
  },
};

const step = (
  kind: StepKind,
  role: string,
  vi: string,
  en: string,
  minutes: number | undefined,
  next: string,
): GraphNode => ({
  type: 'step',
  kind,
  role,
  name: { vi, en },
  limitMinutes: minutes,
  next,
  scope: [],
});

const graph: StepGraph = {
  name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  start: 'start',
  nodes: {
    start: { type: 'start', next: 'receive' },
    receive: step('receive', 'deskOfficer', 'Tiếp nhận hồ sơ', 'Receive the dossier', 30, 'fork'),
    fork: { type: 'split', branches: [{ next: 'process' }, { next: 'review' }], join: 'join' },
    process: step('process', 'handler', 'Kiểm tra, dự thảo', 'Check and draft', 180, 'join'),
    review: step(
      'review',
      'divisionHead',
      'Đối chiếu dữ liệu dân cư',
      'Compare with population data',
      60,
      'join',
    ),
    join: { type: 'split-join', branches: 2, next: 'sign', scope: [] },
    sign: step('sign', 'approver', 'Ký Giấy khai sinh', 'Sign the birth certificate', 120, 'return'),
    return: step('return', 'deskOfficer', 'Trả kết quả', 'Return the result', undefined, 'end'),
    end: { type: 'end' },
  },
};

const form: FormDefinition = {
  format: 1,
  title: { vi: 'Tờ khai đăng ký khai sinh', en: 'Declaration of birth registration' },
  pages: [],
};

const versionOf = (content: ProcedureContent): ProcedureVersion => ({
  id: idOf('01923456-789a-7bcd-8ef0-123456789abc'),
  code: content.code,
  version: 1,
  effectiveFrom: plainDate('2025-07-01'),
  content,
});
const filedHere: ProcedureVersion = { ...versionOf(birth), form, process: graph };

const promised: LimitsAt = {
  unitCode: '24820',
  agency: {
    vi: 'Ủy ban nhân dân Phường Lang Biang – Đà Lạt',
    en: "People's Committee of Lang Biang – Đà Lạt ward",
  },
  limits: [
    {
      limit: { kind: 'hour', value: 2 },
      source: 'local',
      ground: 'Quyết định số 15/QĐ-UBND ngày 12/10/2026 về cắt giảm thời gian giải quyết',
    },
  ],
};

/** For tests that change one thing about a procedure. */
export const birthContent = birth;

/** Of the page itself; the code is a drawing like any other. */
const linked = {
  unit: undefined,
  address: 'https://motcua.lamdong.gov.vn/thu-tuc/1.001193',
  qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 33 33" role="img" shape-rendering="crispEdges"><title>QR</title><path fill="#fff" d="M0 0h33v33H0z"/><path d="M4 4h7v7h-7zM22 4h7v7h-7zM4 22h7v7h-7zM14 14h5v5h-5z"/></svg>',
};
const nothingMore = { here: undefined, usual: undefined, ...linked };
const usual = { days: 0, dossiers: 412, from: plainDate('2026-01-05'), to: plainDate('2026-11-20') };

export const procedureExamples = {
  filedHere: { view, version: filedHere, ...nothingMore },
  filedHereInEnglish: { view: english, version: filedHere, ...nothingMore },
  portalUnverified: {
    view: { ...view, path: '/thu-tuc/1.013978' },
    version: versionOf(land),
    ...nothingMore,
  },
  portalInEnglish: {
    view: { ...english, path: '/thu-tuc/1.013978' },
    version: versionOf(land),
    ...nothingMore,
  },
  promisedHere: { view, version: filedHere, ...linked, here: promised, usual, unit: '24820' },
  promisedHereInEnglish: {
    view: english,
    version: filedHere,
    ...linked,
    here: promised,
    usual,
    unit: '24820',
  },
  ministry: {
    view,
    version: versionOf({ ...land, route: 'ministry', onlineLevel: { value: 'partial', verified: false } }),
    ...nothingMore,
    usual: { ...usual, days: 12 },
  },
} as const satisfies Readonly<Record<string, ProcedurePageProps>>;

const hitOf = ({ code, name, field, route, channels }: ProcedureContent): Findable => ({
  code,
  nameVi: name.vi,
  nameEn: name.en,
  fieldVi: field.vi,
  fieldEn: field.en,
  levels: ['commune'],
  channels,
  keywords: [],
  route,
  onlineLevel: 'full',
  described: true,
  filedHere: route === 'local',
});
const listedHit: Findable = {
  code: '1.014061',
  nameVi: 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
  fieldVi: 'Cấp, quản lý căn cước',
  levels: ['province', 'commune'],
  channels: ['direct'],
  keywords: [],
  described: false,
  filedHere: false,
};
const fields = [
  { vi: 'Hộ tịch', en: 'Civil status', count: 41 },
  { vi: 'Đất đai', en: 'Land', count: 48 },
  { vi: 'Cấp, quản lý căn cước', count: 25 },
];
const events: readonly LifeEvent[] = [
  { key: 'sinh-con', name: { vi: 'Sinh con', en: 'Having a child' }, codes: ['1.001193', '1.014061'] },
  { key: 'dat-dai', name: { vi: 'Đất đai, sổ đỏ', en: 'Land and certificates' }, codes: ['1.013978'] },
];
const query = { text: 'khai sinh' };
const searching: PageView = { ...view, path: '/thu-tuc?q=khai+sinh' };
const around = { events };

export const searchExamples = {
  beginning: {
    view: { ...view, path: '/thu-tuc' },
    query: { text: '' },
    found: { fields, total: 1613, before: 0, next: '1.014061', hits: [hitOf(birth), hitOf(land), listedHit] },
    ...around,
  },
  found: {
    view: searching,
    query,
    found: { fields, total: 3, before: 0, hits: [hitOf(birth), hitOf(land), listedHit] },
    ...around,
  },
  foundInEnglish: {
    view: { ...english, path: '/thu-tuc?q=birth' },
    query: { text: 'birth' },
    found: { fields, total: 2, before: 0, hits: [hitOf(birth), listedHit] },
    ...around,
  },
  narrowedSecondPage: {
    view: searching,
    query: {
      text: '',
      field: 'Đất đai',
      level: 'commune',
      route: 'portal',
      after: '1.001193',
      unit: '24871',
    },
    found: { fields, total: 85, before: 20, next: '1.013978', hits: [hitOf(land)] },
    ...around,
  },
  nothing: {
    view: searching,
    query: { text: 'xyz <b>' },
    found: { fields, total: 0, before: 0, hits: [] },
    ...around,
  },
} as const satisfies Readonly<Record<string, SearchPageProps>>;

export const fieldsExamples = {
  all: { view: { ...view, path: '/thu-tuc/linh-vuc' }, fields, unit: undefined },
  allInEnglish: { view: { ...english, path: '/thu-tuc/linh-vuc' }, fields, unit: '24871' },
} as const satisfies Readonly<Record<string, FieldsPageProps>>;

export const eventsExamples = {
  all: { view: { ...view, path: '/thu-tuc/su-kien' }, events, unit: undefined },
  allInEnglish: { view: { ...english, path: '/thu-tuc/su-kien' }, events, unit: '24871' },
} as const satisfies Readonly<Record<string, EventsPageProps>>;

const [child] = events;
const birthEvent = { event: child ?? { key: 'x', name: { vi: 'x', en: 'x' }, codes: [] }, unit: undefined };
export const eventExamples = {
  birth: {
    view: { ...view, path: '/thu-tuc/su-kien/sinh-con' },
    ...birthEvent,
    procedures: [hitOf(birth), listedHit],
  },
  birthInEnglish: {
    view: { ...english, path: '/thu-tuc/su-kien/sinh-con' },
    ...birthEvent,
    procedures: [hitOf(birth), listedHit],
  },
} as const satisfies Readonly<Record<string, EventPageProps>>;

const listed = {
  procedure: {
    code: '1.014061',
    title: listedHit.nameVi,
    field: listedHit.fieldVi,
    levels: listedHit.levels,
    channels: listedHit.channels,
    decision: '885/QĐ-BCA-C06',
    resultCodes: ['KQ.G01.000140'],
  },
  source: { statement: { vi: 'Cổng Dịch vụ công quốc gia', en: 'national portal' }, asOf: '2026-07' },
};
const listedView: PageView = { ...view, path: '/thu-tuc/1.014061' };
export const listedExamples = {
  atTheDesk: { view: listedView, listed, unit: undefined },
  onlineOnlyInEnglish: {
    view: { ...listedView, lang: 'en' },
    listed: {
      ...listed,
      procedure: {
        ...listed.procedure,
        channels: ['online', 'postal'],
        decision: undefined,
        resultCodes: [],
      },
    },
    unit: '24871',
  },
} as const satisfies Readonly<Record<string, ListedPageProps>>;

const guide: Guide = {
  questions: [
    {
      key: 'truong-hop',
      label: { vi: 'Trẻ thuộc trường hợp nào?', en: 'Which is the case of the child?' },
      options: [
        {
          value: 'thong-thuong',
          label: { vi: 'Trẻ do mẹ sinh ra', en: 'The mother gave birth to the child' },
        },
        { value: 'bi-bo-roi', label: { vi: 'Trẻ bị bỏ rơi', en: 'The child was abandoned' } },
      ],
    },
    {
      key: 'nguoi-nop',
      label: { vi: 'Ông/bà nộp hồ sơ với tư cách nào?', en: 'In what capacity do you file?' },
      hint: {
        vi: 'Người được ủy quyền cần văn bản ủy quyền.',
        en: 'Who is authorised needs an authorisation.',
      },
      options: [
        { value: 'cha-me', label: { vi: 'Cha, mẹ', en: 'Father, mother' } },
        { value: 'uy-quyen', label: { vi: 'Người được ủy quyền', en: 'Somebody authorised' } },
      ],
    },
  ],
};
const guided = {
  view: { ...view, path: '/thu-tuc/1.001193/can-gi' },
  version: versionOf({
    ...birth,
    guide,
    components: [
      declaration,
      { ...birthSlip, needed: { '!==': [{ var: 'truong-hop' }, 'bi-bo-roi'] } },
      {
        ...birthSlip,
        key: 'authorisation',
        name: { vi: 'Văn bản ủy quyền', en: 'Authorisation' },
        condition: undefined,
        needed: { '===': [{ var: 'nguoi-nop' }, 'uy-quyen'] },
      },
    ],
  }),
  guide,
  answers: {},
  errors: {},
  unit: undefined,
};
const answered = { ...guided, answers: { 'truong-hop': 'thong-thuong', 'nguoi-nop': 'cha-me' } };

export const guideQuestionsExamples = {
  begun: guided,
  inEnglish: { ...guided, view: { ...guided.view, lang: 'en' }, unit: '24871' },
  oneLeftOpen: {
    ...guided,
    answers: { 'truong-hop': 'bi-bo-roi' },
    errors: { 'nguoi-nop': { vi: 'Hãy chọn một câu trả lời', en: 'Choose an answer' } },
  },
} as const satisfies Readonly<Record<string, GuidePageProps>>;

export const guideResultExamples = {
  papersOfTheCase: answered,
  papersInEnglish: { ...answered, view: { ...answered.view, lang: 'en' }, unit: '24871' },
} as const satisfies Readonly<Record<string, GuidePageProps>>;
