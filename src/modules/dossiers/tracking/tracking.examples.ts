import type { LedgerDay } from '#calendar';
import type { DocumentRef } from '#documents';
import { type Bilingual, type DossierId, type DraftId, idOf, inBoth, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { ClockView } from '../casework/clock.ts';
import { communeName, sampleCases } from '../casework/sample-case.examples.ts';
import { permitCases } from '../casework/sample-permit.examples.ts';
import type { OwnMessagesProps } from '../messages/own-messages.page.tsx';
import { sampleParties } from '../parties/parties.examples.ts';
import { refusalText } from '../refusal-words.ts';
import type { OwnReturnWayProps } from '../return-way/return-way.page.tsx';
import type { DetailsProps } from './details.page.tsx';
import { detailsText } from './details.text.ts';
import { sayNotices } from './notice-words.ts';
import { noticesOf } from './notices-of.ts';
import type { OwnDossierProps } from './own-dossier.page.tsx';
import type { OwnDossiersProps } from './own-dossiers.page.tsx';
import type { OwnAsked } from './own-list.ts';
import type { PublicTrack, TrackStage } from './public-track.ts';
import type { TrackFormProps, TrackProps } from './track.page.tsx';
import { processOf } from './track-process.ts';
import type { WithdrawProps } from './withdraw.page.tsx';

/** Readers of the examples, in the pages of tracking. */
export const guestView: PageView = {
  lang: 'vi',
  path: '/tra-cuu?ma=H36.105-261124-0001',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
export const citizenView: PageView = { ...guestView, user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' } };
const english: PageView = { ...guestView, lang: 'en', provinceName: 'Lâm Đồng province' };

const same = (vi: string, en: string): Bilingual => ({ vi, en });
const dossierId: DossierId = idOf('01890000-0000-7000-8000-000000000001');
const draftId: DraftId = idOf('01890000-0000-7000-8000-000000000009');
const commune = same('Ủy ban nhân dân xã Nam Ban Lâm Hà', "People's Committee of Nam Ban Lâm Hà commune");

const stage = (
  node: string,
  name: Bilingual,
  post: Bilingual,
  more: Partial<TrackStage> = {},
): TrackStage => ({
  ...{ node, name, post, agency: commune, status: 'upcoming', since: null, dueAt: null, doneAt: null },
  ...more,
});
const desk = same('Công chức tiếp nhận và trả kết quả', 'Desk officer');
const specialist = same('Chuyên viên Phòng Kinh tế', 'Specialist, economic division');
const chair = same('Chủ tịch Ủy ban nhân dân xã', "Chairperson of the commune People's Committee");
const clerk = same('Văn thư', 'Clerk');

const receive = same('Tiếp nhận hồ sơ', 'Reception');
const appraise = same('Thẩm định hồ sơ', 'Appraisal');
const sign = same('Ký giấy chứng nhận', 'Signature');
const issue = same('Vào sổ, đóng dấu', 'Registration and seal');
const giveBack = same('Trả kết quả', 'Return of the result');

const doneAtDesk = stage('receive', receive, desk, { status: 'done', doneAt: instant('2026-11-24T09:12') });
const ahead = [stage('sign', sign, chair), stage('issue', issue, clerk), stage('return', giveBack, desk)];

const fresh: PublicTrack = {
  code: 'YC-7K2M-Q4WP',
  procedureCode: '1.001612',
  procedureName: same('Đăng ký thành lập hộ kinh doanh', 'Registration of a household business'),
  handling: 'submitted',
  money: 'notDue',
  delivery: 'none',
  reception: commune,
  receptionCode: '24871',
  competent: commune,
  submittedAt: instant('2026-11-24T08:40'),
  acceptBy: instant('2026-11-25T08:40'),
  acceptedAt: null,
  dueAt: null,
  assumed: false,
  promisedAt: null,
  answerBy: null,
  slices: [],
  finishedAt: null,
  timeliness: null,
  endedAt: null,
  stages: [
    stage('receive', receive, desk, {
      status: 'current',
      since: instant('2026-11-24T08:40'),
      dueAt: instant('2026-11-25T08:40'),
    }),
    stage('appraise', appraise, specialist),
    ...ahead,
  ],
};

const running: PublicTrack = {
  ...fresh,
  code: 'H36.105-261124-0001',
  handling: 'appraising',
  delivery: 'waiting',
  acceptBy: null,
  acceptedAt: instant('2026-11-24T09:12'),
  dueAt: instant('2026-11-27T09:12'),
  stages: [
    doneAtDesk,
    stage('appraise', appraise, specialist, {
      status: 'current',
      since: instant('2026-11-24T09:12'),
      dueAt: instant('2026-11-26T14:12'),
    }),
    ...ahead,
  ],
};

const intake: PublicTrack = {
  ...fresh,
  handling: 'intakeSupplement',
  acceptBy: null,
  answerBy: instant('2026-12-15T10:05'),
  stages: [stage('receive', receive, desk), stage('appraise', appraise, specialist), ...ahead],
};

const paused: PublicTrack = { ...running, handling: 'supplement', answerBy: instant('2026-12-16T09:00') };

const refused: PublicTrack = {
  ...fresh,
  handling: 'refused',
  acceptBy: null,
  endedAt: instant('2026-11-24T10:05'),
  stages: [],
};

const paying: PublicTrack = { ...running, handling: 'financial', answerBy: instant('2026-12-09T17:00') };
const resting: PublicTrack = { ...running, handling: 'suspended' };
const promised: PublicTrack = { ...running, promisedAt: instant('2026-12-01T17:00'), assumed: true };
const negative = (): PublicTrack => ({ ...finished, handling: 'negative' });
const stopped: PublicTrack = {
  ...running,
  handling: 'stopped',
  endedAt: instant('2026-11-25T10:05'),
  stages: running.stages.slice(0, 1),
};
const lapsed: PublicTrack = { ...stopped, handling: 'lapsed' };
const shared: PublicTrack = {
  ...running,
  slices: [
    {
      key: 'police',
      name: same('Công an xã', 'Commune police'),
      openedAt: instant('2026-11-24T09:12'),
      dueAt: instant('2026-11-25T17:00'),
      finishedAt: instant('2026-11-25T11:00'),
    },
    {
      key: 'insurance',
      name: same('Bảo hiểm xã hội', 'Social insurance'),
      openedAt: instant('2026-11-25T11:00'),
      dueAt: instant('2026-11-27T11:00'),
      finishedAt: null,
    },
    {
      key: 'tax',
      name: same('Cơ quan thuế', 'Tax office'),
      openedAt: null,
      dueAt: null,
      finishedAt: null,
    },
  ],
};

const finished: PublicTrack = {
  ...running,
  handling: 'finished',
  finishedAt: instant('2026-11-26T16:20'),
  timeliness: 'early',
  stages: [
    doneAtDesk,
    stage('appraise', appraise, specialist, { status: 'done', doneAt: instant('2026-11-26T10:00') }),
    stage('sign', sign, chair, { status: 'done', doneAt: instant('2026-11-26T15:30') }),
    stage('issue', issue, clerk, { status: 'done', doneAt: instant('2026-11-26T16:20') }),
    stage('return', giveBack, desk, { status: 'current', since: instant('2026-11-26T16:20') }),
  ],
};

const days: readonly LedgerDay[] = [
  {
    date: plainDate('2026-11-24'),
    counted: true,
    text: same(
      'thứ Ba, 24/11/2026: tính 6 giờ 18 phút (09:12–11:30, 13:00–17:00)',
      'Tuesday, 24/11/2026: 6 hours 18 minutes counted (09:12–11:30, 13:00–17:00)',
    ),
  },
  {
    date: plainDate('2026-11-25'),
    counted: true,
    text: same(
      'thứ Tư, 25/11/2026: tính 8 giờ (07:30–11:30, 13:00–17:00)',
      'Wednesday, 25/11/2026: 8 hours counted (07:30–11:30, 13:00–17:00)',
    ),
  },
  {
    date: plainDate('2026-11-26'),
    counted: false,
    text: same(
      'thứ Năm, 26/11/2026: không tính: tạm dừng tính thời gian',
      'Thursday, 26/11/2026: not counted: the clock is stopped',
    ),
  },
];
const due = instant('2026-11-27T09:12');
const onTrack: ClockView = { state: 'running', dueAt: due, light: 'green', minutesLeft: 870, why: days };
const late: ClockView = { ...onTrack, light: 'red', minutesLeft: -192 };
const waiting: ClockView = {
  state: 'acceptance',
  dueAt: instant('2026-11-25T08:40'),
  light: 'amber',
  minutesLeft: 150,
  why: days.slice(0, 2),
};
const standing: ClockView = {
  state: 'paused',
  reason: 'supplement',
  dueAt: due,
  since: instant('2026-11-25T09:00'),
  answerBy: instant('2026-12-16T09:00'),
  why: days,
};
const over: ClockView = {
  state: 'over',
  dueAt: due,
  finishedAt: instant('2026-11-26T16:20'),
  timeliness: 'early',
  why: days,
};
const noClock: ClockView = { state: 'none' };

export const trackFormExamples: Readonly<Record<string, TrackFormProps>> = {
  empty: { view: { ...guestView, path: '/tra-cuu' }, typed: '', errors: {} },
  'unknown code': {
    view: guestView,
    typed: 'YC-AAAA-BBBB',
    errors: {
      ma: same('Không có hồ sơ nào mang mã YC-AAAA-BBBB', 'There is no dossier with the code YC-AAAA-BBBB'),
    },
  },
  english: { view: english, typed: '', errors: {} },
};

const drawnProcess = processOf(permitCases.atTax.dossier, permitCases.atTax.version);

const shown = (track: PublicTrack, clock: ClockView, more: Partial<TrackProps> = {}): TrackProps => ({
  lives: {
    code: track.procedureCode,
    version: 1,
    effectiveFrom: plainDate('2025-07-01'),
    newer: { version: 2, effectiveFrom: plainDate('2027-03-01') },
  },
  ...{ view: guestView, track, clock, ownHref: undefined },
  ...more,
});

export const trackExamples: Readonly<Record<string, TrackProps>> = {
  submitted: shown(fresh, waiting),
  'papers awaited before reception': shown(intake, noClock),
  'being handled': shown(running, onTrack),
  late: shown(running, late),
  'papers awaited': shown(paused, standing),
  refused: shown(refused, noClock),
  'waiting for payment': shown(paying, { ...standing, reason: 'financial' }),
  suspended: shown(resting, { ...standing, reason: 'force-majeure' }),
  'a new date promised': shown(promised, late),
  'several agencies': shown(shared, onTrack, { process: drawnProcess }),
  'several agencies, in English': shown(shared, onTrack, { process: drawnProcess, view: english }),
  'refused with reasons': shown(negative(), over),
  stopped: shown(stopped, noClock),
  'closed for silence': shown(lapsed, noClock),
  'result ready': shown(finished, over),
  'of its owner': shown(running, onTrack, { view: citizenView, ownHref: `/ho-so/${dossierId}` }),
  destroyed: {
    ...shown(refused, noClock),
    destroyed: { at: instant('2047-03-02T09:00'), order: 'QĐ số 12/QĐ-UBND' },
  },
  english: shown(running, onTrack, { view: english }),
};

const line: OwnDossiersProps['dossiers'][number] = {
  id: dossierId,
  code: running.code,
  procedure: running.procedureName,
  handling: 'appraising',
  submittedAt: running.submittedAt,
  dueAt: due,
  answerBy: null,
  toDo: undefined,
  answeredAt: null,
};
const birth = same('Thủ tục đăng ký khai sinh', 'Birth registration');
const draft = {
  id: draftId,
  procedure: birth,
  href: `/nop/${draftId}/tre`,
  expiresAt: instant('2026-12-24T09:00'),
  byCode: false,
  soon: false,
  noted: false,
};
const asked: OwnAsked = { filter: 'all', words: '', after: undefined };

export const ownDossiersExamples: Readonly<Record<string, OwnDossiersProps>> = {
  full: {
    view: { ...citizenView, path: '/ho-so' },
    asked,
    drafts: [draft],
    waiting: [
      { ...line, handling: 'supplement', answerBy: instant('2026-12-16T09:00'), toDo: 'supply' },
      {
        ...line,
        id: idOf('01890000-0000-7000-8000-000000000003'),
        handling: 'finished',
        toDo: 'receive',
        procedure: birth,
      },
    ],
    dossiers: [
      {
        ...line,
        id: idOf('01890000-0000-7000-8000-000000000002'),
        answeredAt: instant('2026-11-25T08:20'),
      },
      {
        ...line,
        id: idOf('01890000-0000-7000-8000-000000000004'),
        handling: 'refused',
        code: 'YC-7K2M-Q4WP',
        dueAt: null,
      },
    ],
  },
  empty: { view: { ...citizenView, path: '/ho-so' }, asked, drafts: [], waiting: [], dossiers: [] },
  'a guest’s': {
    view: { ...guestView, path: '/ho-so' },
    asked,
    drafts: [draft],
    waiting: [],
    dossiers: [line],
  },
  'an empty guest’s': {
    view: { ...guestView, path: '/ho-so' },
    asked,
    drafts: [],
    waiting: [],
    dossiers: [],
  },
  english: { view: { ...english, path: '/ho-so' }, asked, drafts: [draft], waiting: [], dossiers: [line] },
  'one of many pages': {
    view: { ...citizenView, path: '/ho-so?loc=dang-giai-quyet' },
    drafts: [{ ...draft, byCode: true }],
    waiting: [],
    dossiers: [line],
    asked: { ...asked, filter: 'open', words: 'khai sinh' },
    next: { ...asked, filter: 'open', after: { submittedAt: instant('2026-11-20T09:00'), id: line.id } },
  },
  'nothing found': {
    view: { ...citizenView, path: '/ho-so?loc=da-xong' },
    drafts: [],
    waiting: [],
    dossiers: [],
    asked: { ...asked, filter: 'over' },
  },
  'a draft about to be deleted': {
    view: { ...citizenView, path: '/ho-so' },
    asked,
    drafts: [{ ...draft, soon: true, noted: true }, draft],
    waiting: [],
    dossiers: [],
  },
};

const lease: DocumentRef = {
  id: idOf('01890000-0000-7000-8000-000000000020'),
  sha256: '0'.repeat(64),
  size: 640 * 1024,
  mediaType: 'application/pdf',
  fileName: 'hợp đồng thuê.pdf',
  uploadedAt: instant('2026-11-24T08:35'),
  scanState: 'not-scanned',
};
const certificate: DocumentRef = {
  ...lease,
  id: idOf('01890000-0000-7000-8000-000000000030'),
  fileName: 'Giấy chứng nhận đăng ký hộ kinh doanh.pdf',
};
const answers = [
  {
    key: 'chu-ho',
    title: same('Chủ hộ kinh doanh', 'Owner'),
    answers: [
      {
        key: 'name',
        label: same('Họ, chữ đệm và tên', 'Full name'),
        value: same('Đặng Thị Mỹ Ngọc', 'Đặng Thị Mỹ Ngọc'),
      },
      { key: 'phone', label: same('Số điện thoại', 'Phone'), value: same('0901 234 567', '0901 234 567') },
      { key: 'email', label: same('Thư điện tử', 'E-mail'), value: undefined },
    ],
  },
];
const supplement = {
  askedAt: instant('2026-11-25T09:00'),
  answerBy: instant('2026-12-16T09:00'),
  components: [same('Bản sao hợp đồng thuê địa điểm', 'Copy of the lease')],
  note: 'Ảnh chụp hợp đồng thiếu trang 2 nên chưa xem được thời hạn thuê.',
  remarks: [],
};
const own: OwnDossierProps = {
  view: { ...citizenView, path: `/ho-so/${dossierId}` },
  id: dossierId,
  track: running,
  clock: onTrack,
  requestCode: 'YC-7K2M-Q4WP',
  may: { supply: false, withdraw: true, chooseReturn: true, write: true },
  messages: [],
  returnWay: { way: 'desk', address: '' },
  notices: [],
  ending: undefined,
  payment: undefined,
  apology: undefined,
  supplements: [],
  answers,
  papers: [
    {
      name: same('Bản sao hợp đồng thuê địa điểm', 'Copy of the lease'),
      files: [lease],
    },
  ],
  forms: ['receipt'],
  result: undefined,
};
const result = { number: '45/GCN-UBND', files: [certificate] };
const said = [
  {
    seq: 3,
    at: instant('2026-11-24T14:02'),
    from: 'applicant',
    text: 'Tôi có thể bắt đầu bán hàng từ ngày 1/12 không?',
    unread: false,
  },
  {
    seq: 4,
    at: instant('2026-11-24T15:20'),
    from: 'agency',
    text: 'Ông/bà bắt đầu được sau khi có giấy chứng nhận. Kết quả hẹn trả ngày 27/11.',
    post: specialist,
    agency: commune,
    unread: false,
  },
] as const;

const opened = {
  openUntil: instant('2026-11-25T09:30'),
  ...{ answers: [], papers: [], forms: [] },
  may: { supply: false, withdraw: false, chooseReturn: false, write: true },
} as const;

const notices = sayNotices(noticesOf(sampleCases.waitingForPayment.history), sampleCases.waitingForPayment, {
  agency: { code: '', name: communeName },
  versions: [],
});

export const ownDossierExamples: Readonly<Record<string, OwnDossierProps>> = {
  'being handled': own,
  'papers awaited': {
    ...own,
    track: paused,
    clock: standing,
    may: { supply: true, withdraw: true, chooseReturn: true, write: true },
    people: sampleParties.another,
    supplements: [supplement],
    forms: ['receipt', 'supplement'],
  },
  'papers awaited, nearly too late': {
    ...own,
    track: paused,
    clock: standing,
    may: { supply: true, withdraw: true, chooseReturn: true, write: true },
    supplements: [supplement],
    forms: ['receipt', 'supplement'],
    answerSoon: { until: supplement.answerBy, asked: 'supplement', silence: 'close' },
  },
  refused: {
    ...own,
    track: refused,
    clock: noClock,
    may: { supply: false, withdraw: false, chooseReturn: true, write: true },
    ending: {
      kind: 'refused',
      reason: 'Địa điểm kinh doanh nằm trong khu vực không được phép kinh doanh ngành nghề này.',
      ground: 'Yêu cầu, điều kiện của thủ tục 1.001612',
    },
    forms: ['refusal'],
  },
  'waiting for payment': {
    ...own,
    track: paying,
    clock: { ...standing, reason: 'financial' },
    payment: {
      amount: 1_250_000,
      note: 'Lệ phí đăng ký hộ kinh doanh.',
      number: '318/TB-UBND',
      until: instant('2026-12-09T17:00'),
    },
    notices,
  },
  'a new date promised': {
    ...own,
    track: promised,
    clock: late,
    apology: 'Cán bộ thụ lý phải xác minh địa điểm kinh doanh.',
    forms: ['receipt', 'apology'],
    notices,
  },
  'a new date promised, in English': {
    ...own,
    view: { ...english, path: own.view.path },
    track: { ...promised, slices: shared.slices },
    clock: late,
    apology: 'Cán bộ thụ lý phải xác minh địa điểm kinh doanh.',
    forms: ['receipt', 'apology'],
    notices,
  },
  'refused with reasons': {
    ...own,
    track: negative(),
    clock: over,
    may: { supply: false, withdraw: false, chooseReturn: true, write: true },
    ending: {
      kind: 'negative',
      reason: 'Địa điểm kinh doanh nằm trong khu vực không được phép kinh doanh ngành nghề này.',
      ground: 'Nghị định số 168/2025/NĐ-CP, Điều 88',
    },
  },
  stopped: {
    ...own,
    track: stopped,
    clock: noClock,
    may: { supply: false, withdraw: false, chooseReturn: true, write: true },
    ending: {
      kind: 'stopped',
      reason: 'Người nộp đề nghị dừng giải quyết.',
      ground: 'Nghị định số 118/2025/NĐ-CP, Điều 21',
    },
    forms: ['receipt', 'stop'],
  },
  'result ready': {
    ...own,
    track: finished,
    clock: over,
    may: { supply: false, withdraw: false, chooseReturn: true, write: true },
    result,
  },
  'result ready for a guest': {
    ...own,
    view: { ...guestView, path: own.view.path },
    track: finished,
    clock: over,
    may: { supply: false, withdraw: false, chooseReturn: true, write: true },
    result,
  },
  'an answer of the agency, the result by post': {
    ...own,
    messages: said,
    returnWay: { way: 'post', address: 'Đặng Thị Mỹ Ngọc, thôn 3, xã Nam Ban Lâm Hà, tỉnh Lâm Đồng' },
  },
  'opened by the second factor': {
    ...own,
    ...opened,
    view: { ...guestView, path: own.view.path },
    messages: said.slice(0, 1),
  },
  'opened by the second factor, papers awaited': {
    ...own,
    ...opened,
    view: { ...guestView, path: own.view.path },
    track: paused,
    clock: standing,
    supplements: [supplement],
  },
  english: { ...own, view: { ...english, path: own.view.path }, supplements: [supplement] },
};

const withdrawing: WithdrawProps = {
  view: { ...citizenView, path: `/ho-so/${dossierId}/rut` },
  id: dossierId,
  code: running.code,
  procedure: running.procedureName.vi,
  idempotencyKey: 'example-key',
  note: '',
  errors: {},
};
export const withdrawExamples: Readonly<Record<string, WithdrawProps>> = {
  'before it is done': withdrawing,
  'too long': {
    ...withdrawing,
    note: 'Tôi chuyển địa điểm kinh doanh sang xã khác.',
    errors: { lyDo: same('Viết ngắn hơn 1.000 ký tự', 'Write fewer than 1,000 characters') },
  },
};

export const detailsExamples: Readonly<Record<string, DetailsProps>> = {
  'from a code': { view: { ...guestView, path: '/tra-cuu/chi-tiet' }, code: running.code, errors: {} },
  wrong: {
    view: { ...guestView, path: '/tra-cuu/chi-tiet' },
    code: running.code,
    errors: { soCuoi: inBoth(detailsText, (t) => t.wrong) },
  },
  resting: {
    view: { ...guestView, path: '/tra-cuu/chi-tiet' },
    code: running.code,
    errors: { soCuoi: inBoth(detailsText, (t) => t.rests('09:45, thứ Tư, 25/11/2026')) },
  },
  english: { view: { ...english, path: '/tra-cuu/chi-tiet' }, code: '', errors: {} },
};

const talking: OwnMessagesProps = {
  view: { ...citizenView, path: `/ho-so/${dossierId}/trao-doi` },
  id: dossierId,
  code: running.code,
  procedure: running.procedureName.vi,
  agency: commune.vi,
  messages: said,
  left: 4,
  over: undefined,
  form: { values: {}, errors: {} },
  idempotencyKey: 'example-key',
};

export const ownMessagesExamples: Readonly<Record<string, OwnMessagesProps>> = {
  'nothing said yet': { ...talking, messages: [], left: 5 },
  'an answer': talking,
  'many messages': {
    ...talking,
    messages: Array.from({ length: 14 }, (_, n) => ({
      ...said[0],
      seq: n,
      text: `${said[0].text} (${n + 1})`,
    })),
  },
  'an empty message': {
    ...talking,
    form: { values: { noiDung: '' }, errors: { noiDung: refusalText({ code: 'message.empty' }) } },
  },
  'enough for today': { ...talking, left: 0 },
  'too late': { ...talking, over: refusalText({ code: 'message.too-late' }).vi },
  english: {
    ...talking,
    view: { ...english, path: talking.view.path },
    procedure: running.procedureName.en,
    agency: commune.en,
  },
};

const receiving: OwnReturnWayProps = {
  view: { ...citizenView, path: `/ho-so/${dossierId}/cach-nhan` },
  id: dossierId,
  code: running.code,
  procedure: running.procedureName.vi,
  reception: commune.vi,
  byPost: true,
  form: { values: { cachNhan: 'desk' }, errors: {} },
  idempotencyKey: 'example-key',
};

export const returnWayExamples: Readonly<Record<string, OwnReturnWayProps>> = {
  'at the desk': receiving,
  'by the second factor': { ...receiving, byPost: false },
  'by post without an address': {
    ...receiving,
    form: {
      values: { cachNhan: 'post' },
      errors: { diaChi: refusalText({ code: 'return-way.address-missing' }) },
    },
  },
  english: { ...receiving, view: { ...english, path: receiving.view.path }, reception: commune.en },
};
