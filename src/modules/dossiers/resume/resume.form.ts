import { err, ok, type Result } from '#kernel';
import { type FieldErrors, type FormState, fieldValues, textIn } from '#ui/forms';
import { draftCodeTyped, pinProblem } from './draft-code.ts';
import { resumeErrors } from './resume.text.ts';

/** Reads the number a code is made with. */
export function parsePin(body: unknown): Result<string, FieldErrors> {
  const pin = textIn(body, 'soBiMat').replace(/\s+/g, '');
  const problem = pinProblem(pin);
  return problem ? err({ soBiMat: resumeErrors[problem] }) : ok(pin);
}

/** Reads code and number; what is shown again is the code alone. */
export function parseResume(
  body: unknown,
): Result<{ readonly code: string; readonly pin: string }, FormState> {
  const code = draftCodeTyped(textIn(body, 'ma'));
  const pin = textIn(body, 'soBiMat').replace(/\s+/g, '');
  const errors: FieldErrors = {
    ...(code === undefined ? { ma: resumeErrors.code } : {}),
    ...(/^\d{6}$/.test(pin) ? {} : { soBiMat: resumeErrors.digits }),
  };
  if (code === undefined || Object.keys(errors).length > 0) return err(resumeForm(body, errors));
  return ok({ code, pin });
}

export const resumeForm = (body: unknown, errors: FieldErrors): FormState => ({
  values: { ma: fieldValues(body)['ma'] },
  errors,
});
