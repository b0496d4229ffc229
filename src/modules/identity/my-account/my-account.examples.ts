import { instant } from '#kernel';
import { english, identityViews } from '../identity.examples.ts';
import type { MyAccountPageProps } from './my-account.page.tsx';

const sessions = [
  { id: 'here', since: instant('2026-11-20T08:05'), seen: instant('2026-11-20T09:40') },
  { id: 'there', since: instant('2026-11-20T07:30'), seen: instant('2026-11-20T07:58') },
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
    },
    currentId: 'here',
  },
} satisfies Record<string, MyAccountPageProps>;
