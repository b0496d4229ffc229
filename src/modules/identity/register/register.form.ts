import { err, ok, type Result } from '#kernel';
import { type FieldErrors, type FormState, fieldValues, oneValue, textIn } from '#ui/forms';
import { foldIdNumber, foldPhone, passwordProblem } from '../account.ts';
import { registerErrors } from './register.text.ts';
import type { RegisterFields } from './registration.ts';

/** Reads the registration; every field is told what is wrong with it at once. */
export function parseRegister(body: unknown): Result<RegisterFields, FormState> {
  const name = textIn(body, 'hoTen').replace(/\s+/g, ' ');
  const phone = foldPhone(textIn(body, 'dienThoai'));
  const idNumber = foldIdNumber(textIn(body, 'soDinhDanh'));
  const password = oneValue(fieldValues(body), 'matKhau') ?? '';
  const problem = passwordProblem(password, phone ?? '');
  const errors: FieldErrors = {
    ...(name === '' ? { hoTen: registerErrors.nameMissing } : {}),
    ...(name.length > 200 ? { hoTen: registerErrors.nameTooLong } : {}),
    ...(phone === undefined ? { dienThoai: registerErrors.phone } : {}),
    ...(idNumber === undefined ? { soDinhDanh: registerErrors.idNumber } : {}),
    ...(problem ? { matKhau: registerErrors[problem] } : {}),
  };
  if (phone === undefined || idNumber === undefined || Object.keys(errors).length > 0)
    return err(registerForm(body, errors));
  return ok({ name, phone, idNumber, password });
}

/** The form again as it was typed, without the password. */
export function registerForm(body: unknown, errors: FieldErrors): FormState {
  const { matKhau: _, ...values } = fieldValues(body);
  return { values, errors };
}
