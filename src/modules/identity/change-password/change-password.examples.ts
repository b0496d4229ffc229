import { english, identityViews } from '../identity.examples.ts';
import type { ChangePasswordProps } from './change-password.page.tsx';
import { changePasswordErrors } from './change-password.text.ts';

const usual = { errors: {}, onward: { next: undefined, kept: undefined }, mustChange: false };
const given = { ...usual, onward: { next: '/lam-viec', kept: undefined }, mustChange: true };

export const changePasswordExamples = {
  first: { ...usual, view: identityViews.citizen },
  'not right': { ...usual, view: identityViews.citizen, errors: { matKhauCu: changePasswordErrors.wrong } },
  english: { ...usual, view: { ...identityViews.official, ...english } },
  given: { ...given, view: identityViews.official },
  'given, the same again': {
    ...given,
    view: { ...identityViews.official, ...english },
    errors: { matKhau: changePasswordErrors.same },
  },
} satisfies Record<string, ChangePasswordProps>;
