import { dong, idOf, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { FormDefinition } from './form/form.ts';
import type { LimitsAt } from './local-limits/limits-at.action.ts';
import { withDefaults } from './policies.ts';
import type { Component, ProcedureContent, ProcedureVersion } from './procedure.ts';
import type { GraphNode, StepGraph, StepKind } from './process/step-graph.ts';
import type { ProcedurePageProps } from './reading/procedure.page.tsx';
import type { SearchPageProps } from './search/search.page.tsx';
import type { ProcedureHit } from './search/search.store.ts';

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

export const procedureExamples = {
  filedHere: { view, version: filedHere },
  filedHereInEnglish: { view: english, version: filedHere },
  portalUnverified: { view: { ...view, path: '/thu-tuc/1.013978' }, version: versionOf(land) },
  portalInEnglish: { view: { ...english, path: '/thu-tuc/1.013978' }, version: versionOf(land) },
  promisedHere: { view, version: filedHere, here: promised },
  promisedHereInEnglish: { view: english, version: filedHere, here: promised },
  ministry: { view, version: versionOf({ ...land, route: 'ministry' }) },
} as const satisfies Readonly<Record<string, ProcedurePageProps>>;

const hitOf = ({ code, name, field, route }: ProcedureContent): ProcedureHit => ({
  id: idOf('01923456-789a-7bcd-8ef0-123456789abc'),
  code,
  nameVi: name.vi,
  nameEn: name.en,
  fieldVi: field.vi,
  fieldEn: field.en,
  level: 'commune',
  route,
});
const fields = [
  { vi: 'Hộ tịch', en: 'Civil status', count: 10 },
  { vi: 'Đất đai', en: 'Land', count: 10 },
];
const query = { text: 'khai sinh', field: undefined, level: undefined, page: 1 };
const searching: PageView = { ...view, path: '/thu-tuc?q=khai+sinh' };

export const searchExamples = {
  found: { view: searching, query, found: { total: 2, hits: [hitOf(birth), hitOf(land)] }, fields },
  foundInEnglish: {
    view: { ...english, path: '/thu-tuc?q=birth' },
    query: { ...query, text: 'birth' },
    found: { total: 1, hits: [hitOf(birth)] },
    fields,
  },
  narrowedSecondPage: {
    view: searching,
    query: { text: '', field: 'Đất đai', level: 'commune', page: 2 },
    found: { total: 85, hits: [hitOf(land)] },
    fields,
  },
  nothing: { view: searching, query: { ...query, text: 'xyz <b>' }, found: { total: 0, hits: [] }, fields },
} as const satisfies Readonly<Record<string, SearchPageProps>>;
