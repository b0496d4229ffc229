import { instant, plainDate } from '#kernel';
import type { AccountEvent } from '../events/account-events.store.ts';
import { english, identityViews } from '../identity.examples.ts';
import type { MyAccountPageProps } from './my-account.page.tsx';

const sessions = [
  {
    id: 'here',
    since: instant('2026-11-20T08:05'),
    seen: instant('2026-11-20T09:40'),
    device: 'chrome/android',
  },
  { id: 'there', since: instant('2026-11-20T07:30'), seen: instant('2026-11-20T07:58'), device: undefined },
];

const events: readonly AccountEvent[] = [
  { at: instant('2026-11-20T08:05'), kind: 'signedIn', device: 'chrome/android' },
  { at: instant('2026-11-20T08:04'), kind: 'signInFailed', device: 'chrome/android' },
  { at: instant('2026-11-18T19:30'), kind: 'passwordChanged', device: 'zalo/iphone' },
];

export const myAccountExamples = {
  citizen: {
    view: identityViews.citizen,
    account: {
      name: 'Nguyễn Thị Ước',
      login: '0901234567',
      phone: '0901234567',
      idNumber: '•••• •••• 3456',
      sessions,
      birthDate: plainDate('1990-02-03'),
      email: 'uoc@vidu.vn',
      address: {
        ...{ provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng' },
        ...{ communeCode: '24871', communeName: 'Xã Đinh Văn Lâm Hà', detail: 'Tổ 3' },
      },
      events,
    },
    currentId: 'here',
    notices: [
      {
        text: {
          vi: 'Bản khai “Đăng ký khai sinh” sẽ bị xóa sau thứ Hai, 23/11/2026 nếu ông/bà không làm tiếp.',
          en: 'Your draft “Birth registration” will be deleted after Monday 23 November 2026 unless you go on.',
        },
        href: '/nop/01890000-0000-7000-8000-000000000005/giay-to',
      },
    ],
  },
  'nothing said yet': {
    view: identityViews.citizen,
    account: {
      ...{ name: 'Nguyễn Thị Ước', login: '0901234567', phone: undefined, idNumber: undefined },
      ...{ sessions: sessions.slice(0, 1), events: [] },
    },
    currentId: 'here',
  },
  official: {
    view: { ...identityViews.official, ...english, path: '/tai-khoan' },
    account: {
      name: 'Trần Văn Dũng',
      login: 'kinhte.dinhvan',
      phone: undefined,
      idNumber: undefined,
      sessions: sessions.slice(0, 1),
      events: events.slice(0, 1),
    },
    currentId: 'here',
  },
} satisfies Record<string, MyAccountPageProps>;
