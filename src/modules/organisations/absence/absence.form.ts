import { type Bilingual, err, ok, type PersonId, parseId, type Refusal, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { dayOf } from '../moment.form.ts';
import { absenceErrors, absenceRefusals } from './absence.text.ts';
import { type Days, spanOf } from './absence.ts';

export type TypedAbsence = ReturnType<typeof spanOf> & { readonly personId: PersonId };

export function parseAbsence(body: unknown): Result<TypedAbsence, FieldErrors> {
  const personId = parseId<'person'>(textIn(body, 'nguoi'));
  const [first, last] = [dayOf(body, 'ngayDau'), dayOf(body, 'ngayCuoi')];
  const errors: FieldErrors = {
    ...(personId ? {} : { nguoi: absenceErrors.who }),
    ...(first ? {} : { ngayDau: absenceErrors.day }),
    ...(last ? {} : { ngayCuoi: absenceErrors.day }),
  };
  if (hasErrors(errors) || !personId || !first || !last) return err(errors);
  const days: Days = {
    ...{ first, fromNoon: textIn(body, 'tuTrua') === 'yes' },
    ...{ last, untilNoon: textIn(body, 'denTrua') === 'yes' },
  };
  return ok({ ...spanOf(days), personId });
}

export const absenceErrorsOf = (refusal: Refusal): FieldErrors => ({
  [refusal.code === 'absence.not-yours' ? 'nguoi' : 'ngayCuoi']: wordsOfAbsence(refusal),
});

export function wordsOfAbsence({ code }: Refusal): Bilingual {
  const text = Object.entries(absenceRefusals).find(([known]) => known === code)?.[1];
  if (!text) throw new Error(`No words for ${code}`);
  return text;
}
