import { foldPhone } from '#identity';
import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { appointmentsText } from './appointments.text.ts';

const longestName = 100;

/** Who will come: a name, and a number to call when the time has to change. */
export function parseHolder(
  body: unknown,
): Result<{ readonly name: string; readonly phone: string }, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const name = textIn(body, 'hoTen').replace(/\s+/g, ' ');
  const phone = foldPhone(textIn(body, 'dienThoai'));
  if (name === '') errors['hoTen'] = inBoth(appointmentsText, (t) => t.nameMissing);
  if (name.length > longestName) errors['hoTen'] = inBoth(appointmentsText, (t) => t.nameLong);
  if (phone === undefined) errors['dienThoai'] = inBoth(appointmentsText, (t) => t.phoneWrong);
  return hasErrors(errors) || phone === undefined ? err(errors) : ok({ name, phone });
}
