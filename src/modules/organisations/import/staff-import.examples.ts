import { idOf, instant, plainDate } from '#kernel';
import { sampleHolding, staffViews } from '../staff.examples.ts';
import type { ImportedPageProps, ImportPageProps, PlanPageProps } from './staff-import.page.tsx';
import { importErrors } from './staff-import.text.ts';
import type { StaffRow } from './staff-plan.ts';

const desk = sampleHolding(31, 'Nguyễn Thị Lan', 'deskOfficer', {
  vi: 'Công chức tiếp nhận và trả kết quả',
  en: 'Desk officer',
});
const handler = sampleHolding(32, 'Phạm Quang Minh', 'handler', {
  vi: 'Chuyên viên Phòng Kinh tế',
  en: 'Specialist, economic division',
});
const row = (line: number, login: string, name: string): StaffRow => ({
  line,
  login,
  name,
  post: '24871.mc.1',
  from: '',
  until: '',
});
const day = plainDate('2026-12-01');
const person = { personId: desk.personId, name: desk.personName, assignments: [] };
const assignment = {
  ...{
    id: idOf<'assignment'>('01890000-0000-7000-8000-000000000931'),
    post: desk.post,
    personId: desk.personId,
  },
  ...{ personName: desk.personName, startsAt: instant('2025-07-01T00:00'), endsAt: undefined },
};
const plan: PlanPageProps['plan'] = [
  { row: row(2, 'moi.dinhvan', 'Trần Thị Mới'), does: 'added', post: handler.post, day },
  {
    row: row(3, 'motcua.dinhvan', 'Nguyễn Thị Lan'),
    does: 'moved',
    person,
    assignment,
    post: handler.post,
    day,
  },
  { row: row(4, 'kinhte.dinhvan', 'Phạm Quang Minh'), does: 'unchanged' },
  { row: row(5, 'vanthu.dinhvan', 'Lý Hải Yến'), does: 'appointed', person, post: desk.post, day },
  { row: row(6, 'motcua2.dinhvan', 'Hồ Anh'), does: 'ended', assignment, day },
];

export const importExamples = {
  empty: { view: staffViews.head, agencyId: desk.post.agencyId, errors: {}, idempotencyKey: 'example' },
  unreadable: {
    ...{ view: staffViews.english, agencyId: desk.post.agencyId, idempotencyKey: 'example' },
    errors: { tep: importErrors.unreadable },
  },
} satisfies Record<string, ImportPageProps>;

export const planExamples = {
  all: { view: staffViews.head, plan, table: '[]', errors: {}, idempotencyKey: 'example' },
  mistakes: {
    ...{ view: staffViews.english, table: '[]', errors: {}, idempotencyKey: 'example' },
    plan: [...plan, { row: row(7, 'x', ''), does: 'wrong', cell: 'A7', why: 'login' }],
  },
} satisfies Record<string, PlanPageProps>;

export const importedExamples = {
  withPasswords: {
    ...{ view: staffViews.head, changed: 4 },
    passwords: [{ name: 'Trần Thị Mới', login: 'moi.dinhvan', password: 'abcd-efgh-jkmn-pqrs' }],
  },
} satisfies Record<string, ImportedPageProps>;
