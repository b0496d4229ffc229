import { err, ok, type Result } from '#kernel';
import { type FieldErrors, type FormState, fieldValues, oneValue, textIn } from '#ui/forms';
import { maxPasswordLength } from '../account.ts';
import { signInErrors } from './sign-in.text.ts';

export interface SignInFields {
  readonly login: string;
  readonly password: string;
}

/** Reads the form. A password is taken as typed: a space at its end may be meant. */
export function parseSignIn(body: unknown): Result<SignInFields, FormState> {
  const login = textIn(body, 'tenDangNhap');
  const password = oneValue(fieldValues(body), 'matKhau') ?? '';
  const errors: FieldErrors = {
    ...(login === '' ? { tenDangNhap: signInErrors.loginMissing } : {}),
    ...(password === '' ? { matKhau: signInErrors.passwordMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return err(signInForm(login, errors));
  return ok({ login: login.slice(0, maxPasswordLength), password });
}

/** The form again, with what is wrong; never with the password. */
export const signInForm = (login: string, errors: FieldErrors): FormState => ({
  values: { tenDangNhap: login },
  errors,
});
