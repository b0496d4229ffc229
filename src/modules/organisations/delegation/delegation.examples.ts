import { idOf, instant } from '#kernel';
import { sampleHolding, staffViews } from '../staff.examples.ts';
import type { DelegatePageProps } from './delegate.page.tsx';
import { delegationErrors, delegationRefusals } from './delegation.text.ts';
import type { Delegation } from './delegation.ts';
import type { DelegationsPageProps } from './delegations.page.tsx';

const now = instant('2026-11-24T09:00');
const chair = sampleHolding(1, 'Lê Văn Hùng', 'approver', { vi: 'Chủ tịch', en: 'Chair' });
const vice = sampleHolding(2, 'Nguyễn Thị Hạnh', 'approver', { vi: 'Phó Chủ tịch', en: 'Vice chair' });
const head = sampleHolding(3, 'Phạm Quang Minh', 'divisionHead', {
  vi: 'Trưởng phòng Kinh tế',
  en: 'Head of the economic division',
});
const given: Delegation = {
  ...{ id: idOf('01890000-0000-7000-8000-000000000801'), post: chair.post, postId: chair.post.id },
  ...{ from: chair.personId, fromName: chair.personName, to: vice.personId, toName: vice.personName },
  ...{ toPostId: vice.post.id, toPostName: vice.post.name, covers: 'signing', procedures: undefined },
  ...{ startsAt: instant('2026-11-23T07:00'), endsAt: instant('2026-11-27T17:30') },
  ...{ overAt: instant('2026-11-27T17:30'), endedAt: undefined },
  ...{ reason: 'Đi công tác tại Hà Nội, giấy ủy quyền số 12/GUQ', givenBy: chair.personName },
};
const over = { startsAt: instant('2026-10-05T07:00'), endsAt: instant('2026-10-09T17:30') };
const ended = instant('2026-10-07T10:15');
const list = { now, idempotencyKey: 'example', holdings: [chair, head] };

export const delegationsExamples = {
  ofAHead: {
    ...{ ...list, view: staffViews.head, standIns: [] },
    given: [
      { delegation: given, mayEnd: true },
      {
        delegation: {
          ...given,
          id: idOf('01890000-0000-7000-8000-000000000802'),
          ...over,
          overAt: ended,
          endedAt: ended,
          procedures: ['1.001193', '1.001612'],
        },
        mayEnd: true,
      },
    ],
  },
  standingIn: { ...list, view: staffViews.english, standIns: [given], given: [], holdings: [] },
  settings: {
    ...{ ...list, view: staffViews.admin, standIns: [], given: [] },
    rules: { values: { soNgay: '0', kyThay: 'yes' }, errors: { soNgay: delegationErrors.days } },
  },
} satisfies Record<string, DelegationsPageProps>;

const kinds = [
  {
    code: '1.001193',
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    field: { vi: 'Hộ tịch', en: 'Civil status' },
  },
  {
    code: '1.001612',
    name: { vi: 'Đăng ký hộ kinh doanh', en: 'Household business' },
    field: { vi: 'Đăng ký kinh doanh', en: 'Business registration' },
  },
];
const form = { holding: chair, substitutes: [vice, head], kinds, longestDays: 90, idempotencyKey: 'example' };

export const delegateExamples = {
  empty: {
    ...form,
    view: staffViews.head,
    form: { values: { tuGio: '07:00', denGio: '17:30' }, errors: {} },
  },
  refused: {
    ...{ ...form, view: staffViews.head },
    form: {
      values: { linhVuc: ['Hộ tịch'], tuGio: '25', denGio: '17:30', lyDo: '' },
      errors: {
        nguoiThay: delegationRefusals['delegation.ring'],
        tuGio: delegationErrors.time,
        lyDo: delegationRefusals['delegation.reason-missing'],
      },
    },
  },
  nobody: { ...form, view: staffViews.english, substitutes: [], form: { values: {}, errors: {} } },
} satisfies Record<string, DelegatePageProps>;
