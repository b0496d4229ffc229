import { idOf, instant, plainDate } from '#kernel';
import { sampleHolding, staffViews } from '../staff.examples.ts';
import type { Unit } from '../unit.ts';
import type { PersonPageProps } from './person.page.tsx';
import type { PasswordPageProps, StaffFormProps } from './person-forms.page.tsx';
import type { ClosePostPageProps, NewPostPageProps } from './post-forms.page.tsx';
import { staffErrors, staffRefusals } from './staff.text.ts';
import type { Assignment } from './staff.ts';
import type { StaffListPageProps } from './staff-list.page.tsx';

const now = instant('2026-11-24T09:00');
const idempotencyKey = 'example';
const desk = sampleHolding(11, 'Nguyễn Thị Lan', 'deskOfficer', {
  vi: 'Công chức tiếp nhận và trả kết quả',
  en: 'Desk officer',
});
const handler = sampleHolding(12, 'Phạm Quang Minh', 'handler', {
  vi: 'Chuyên viên Phòng Kinh tế',
  en: 'Specialist, economic division',
});
const chair = sampleHolding(13, 'Lê Văn Hùng', 'approver', { vi: 'Chủ tịch', en: 'Chair' });

const held = ({ post, personId, personName, since }: typeof desk, n: number): Assignment => ({
  ...{ id: idOf(`01890000-0000-7000-8000-0000000009${n}`), post, personId, personName },
  ...{ startsAt: since, endsAt: undefined },
});
const leaving = { ...held(handler, 12), endsAt: instant('2026-11-30T00:00') };
const coming = { ...held({ ...desk, post: handler.post }, 13), startsAt: instant('2026-11-30T00:00') };

const unit = (n: number, vi: string, en: string): Unit => ({
  ...{
    id: idOf(`01890000-0000-7000-8000-00000000020${n}`),
    code: `24871.${n}`,
    kind: 'commune',
    type: 'commune',
  },
  ...{ name: { vi, en }, fullName: { vi, en }, parentId: undefined, agencyId: chair.post.agencyId },
  ...{
    agencyCode: undefined,
    agencyCodeVerified: false,
    validFrom: plainDate('2025-07-01'),
    validTo: undefined,
  },
});
const agency = unit(0, 'Xã Đinh Văn Lâm Hà', 'Dinh Van Lam Ha Commune');
const other = unit(2, 'Xã Nam Ban Lâm Hà', 'Nam Ban Lam Ha Commune');
const lines = [
  { post: chair.post, holders: [held(chair, 14)], open: 3, mine: false },
  { post: desk.post, holders: [held(desk, 11)], open: 0, mine: true },
  { post: handler.post, holders: [leaving, coming], open: 12, mine: true },
  {
    post: { ...desk.post, id: idOf<'post'>('01890000-0000-7000-8000-000000000950') },
    holders: [],
    open: 0,
    mine: true,
  },
];

export const staffListExamples = {
  ofAnAgency: { view: staffViews.head, now, agencies: [agency], agency, lines },
  ofTheProvince: { view: staffViews.admin, now, agencies: [agency, other], agency, lines },
  found: {
    ...{ view: staffViews.english, now, agencies: [agency, other], agency, lines: [] },
    found: { name: 'lan', people: [held(desk, 11)] },
  },
} satisfies Record<string, StaffListPageProps>;

const person = {
  now,
  personId: desk.personId,
  name: desk.personName,
  login: 'motcua.dinhvan',
  idempotencyKey,
};
export const personExamples = {
  twoPosts: {
    ...{ ...person, view: staffViews.head, mayChange: true, mayRenew: true },
    assignments: [coming, held(desk, 11), { ...leaving, endsAt: instant('2026-03-01T00:00') }],
  },
  oneself: {
    ...person,
    view: staffViews.english,
    mayChange: false,
    mayRenew: false,
    assignments: [held(desk, 11)],
  },
} satisfies Record<string, PersonPageProps>;

const form = {
  view: staffViews.head,
  action: '/quan-tri/nhan-su',
  posts: [desk.post, handler.post],
  idempotencyKey,
};
const today = { 'ngay-day': '24', 'ngay-month': '11', 'ngay-year': '2026' };
export const newPersonExamples = {
  empty: { ...form, form: { values: today, errors: {} } },
  wrong: {
    ...form,
    form: {
      values: { ...today, hoTen: 'Trần Thị Mai', tenDangNhap: 'motcua.dinhvan' },
      errors: { tenDangNhap: staffErrors.loginTaken, viTri: staffErrors.post },
    },
  },
} satisfies Record<string, StaffFormProps>;

export const appointExamples = {
  refused: {
    ...{ ...form, name: desk.personName },
    form: { values: today, errors: { viTri: staffRefusals['staff.has-it-already'] } },
  },
};
export const leaveExamples = {
  empty: { ...form, name: desk.personName, from: desk.post, form: { values: today, errors: {} } },
};

export const passwordExamples = {
  first: {
    ...{ view: staffViews.head, personId: desk.personId, name: desk.personName },
    ...{ login: 'motcua.dinhvan', password: 'abcd-efgh-jkmn-pqrs' },
  },
} satisfies Record<string, PasswordPageProps>;

export const newPostExamples = {
  empty: {
    ...{
      view: staffViews.head,
      agencyId: agency.id,
      idempotencyKey,
      roles: ['deskOfficer', 'handler', 'clerk'],
    },
    ...{ units: [unit(3, 'Phòng Kinh tế', 'Economic division')], form: { values: today, errors: {} } },
  },
} satisfies Record<string, NewPostPageProps>;

const closing = { post: handler.post, holders: [handler.personName], idempotencyKey };
export const closePostExamples = {
  free: {
    ...{ ...closing, view: staffViews.head, open: 0, supervises: true },
    form: { values: today, errors: { ngay: staffRefusals['staff.day-past'] } },
  },
  withWork: {
    ...closing,
    view: staffViews.english,
    open: 12,
    supervises: true,
    form: { values: {}, errors: {} },
  },
} satisfies Record<string, ClosePostPageProps>;
