import { demonstrationPassword } from '../demonstration/logins.ts';
import { english, identityViews } from '../identity.examples.ts';
import { oidcErrors } from '../oidc/oidc.text.ts';
import type { SignInPageProps } from './sign-in.page.tsx';
import { signInErrors } from './sign-in.text.ts';

const { guest } = identityViews;
const onward = { next: undefined, kept: undefined };
const untouched = { values: {}, errors: {} };

export const signInExamples = {
  first: { view: guest, form: untouched, onward },
  demonstration: {
    view: { ...guest, demo: true },
    form: untouched,
    onward,
    demoPassword: demonstrationPassword,
  },
  province: { view: guest, form: untouched, onward, provider: true },
  provinceDown: {
    view: { ...guest, ...english },
    form: { values: {}, errors: { taiKhoanTinh: oidcErrors['provider-down'] } },
    onward,
    provider: true,
  },
  sessionEnded: {
    view: guest,
    form: untouched,
    onward: { next: '/nop/01991f2e/trang-2', kept: 'lmKdt3' },
  },
  wrongPassword: {
    view: { ...guest, ...english },
    form: { values: { tenDangNhap: '0901 234 567' }, errors: { tenDangNhap: signInErrors.failed } },
    onward: { next: '/ho-so', kept: undefined },
  },
} satisfies Record<string, SignInPageProps>;
