import { english, identityViews } from '../identity.examples.ts';
import type { ChangePasswordProps } from './change-password.page.tsx';
import { changePasswordErrors } from './change-password.text.ts';

export const changePasswordExamples = {
  first: { view: identityViews.citizen, errors: {} },
  'not right': { view: identityViews.citizen, errors: { matKhauCu: changePasswordErrors.wrong } },
  english: { view: { ...identityViews.official, ...english }, errors: {} },
} satisfies Record<string, ChangePasswordProps>;
