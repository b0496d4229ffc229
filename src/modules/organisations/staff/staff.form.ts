import {
  type Bilingual,
  dateIn,
  err,
  type Instant,
  ok,
  type PlainDate,
  type PostId,
  parseId,
  type Refusal,
  type Result,
} from '#kernel';
import { datePartNames, type FieldErrors, type FieldValues, hasErrors, partsOfIso, textIn } from '#ui/forms';
import { dayOf } from '../moment.form.ts';
import { isRole } from '../permissions.ts';

import { staffErrors, staffRefusals } from './staff.text.ts';
import { isLogin, type NewPost } from './staff.ts';

export interface TypedPerson {
  readonly name: string;
  readonly login: string;
  readonly postId: PostId;
  readonly day: PlainDate;
}

export function parsePerson(body: unknown): Result<TypedPerson, FieldErrors> {
  const name = textIn(body, 'hoTen').replace(/\s+/g, ' ');
  const login = textIn(body, 'tenDangNhap').toLowerCase();
  const [postId, day] = [parseId<'post'>(textIn(body, 'viTri')), dayOf(body, 'ngay')];
  const errors: FieldErrors = {
    ...wrong('hoTen', name === '' || name.length > 200, staffErrors.name),
    ...wrong('tenDangNhap', !isLogin(login), staffErrors.login),
    ...wrong('viTri', !postId, staffErrors.post),
    ...wrong('ngay', !day, staffErrors.day),
  };
  return hasErrors(errors) || !postId || !day ? err(errors) : ok({ name, login, postId, day });
}

export function parseAppointment(
  body: unknown,
): Result<{ readonly postId: PostId; readonly day: PlainDate }, FieldErrors> {
  const [postId, day] = [parseId<'post'>(textIn(body, 'viTri')), dayOf(body, 'ngay')];
  if (postId && day) return ok({ postId, day });
  return err({ ...wrong('viTri', !postId, staffErrors.post), ...wrong('ngay', !day, staffErrors.day) });
}

/** An end, or with another post a move. */
export function parseLeave(
  body: unknown,
): Result<{ readonly postId: PostId | undefined; readonly day: PlainDate }, FieldErrors> {
  const what = textIn(body, 'viec');
  const [postId, day] = [parseId<'post'>(textIn(body, 'viTri')), dayOf(body, 'ngay')];
  const errors: FieldErrors = {
    ...wrong('viec', what !== 'thoi' && what !== 'chuyen', staffErrors.what),
    ...wrong('viTri', what === 'chuyen' && !postId, staffErrors.post),
    ...wrong('ngay', !day, staffErrors.day),
  };
  if (hasErrors(errors) || !day) return err(errors);
  return ok({ postId: what === 'chuyen' ? postId : undefined, day });
}

export function parsePost(body: unknown): Result<NewPost, FieldErrors> {
  const [unitId, from] = [parseId<'unit'>(textIn(body, 'donVi')), dayOf(body, 'ngay')];
  const role = textIn(body, 'vaiTro');
  const [nameVi, nameEn] = [textIn(body, 'tenVi'), textIn(body, 'tenEn')];
  const tooLong = (text: string) => text.length > 200;
  const errors: FieldErrors = {
    ...wrong('donVi', !unitId, staffErrors.unit),
    ...wrong('vaiTro', !isRole(role), staffErrors.role),
    ...wrong('tenVi', nameVi === '' || tooLong(nameVi), staffErrors.postName),
    ...wrong('tenEn', tooLong(nameEn), staffErrors.postName),
    ...wrong('ngay', !from, staffErrors.day),
  };
  if (hasErrors(errors) || !unitId || !from || !isRole(role)) return err(errors);
  return ok({ unitId, role, nameVi, nameEn: nameEn === '' ? nameVi : nameEn, from });
}

const wrong = (field: string, is: boolean, error: Bilingual): FieldErrors => (is ? { [field]: error } : {});

/** Where a refusal is said. */
const fieldOf: Readonly<Record<string, string>> = {
  'staff.day-past': 'ngay',
  'staff.ends-already': 'ngay',
  'staff.post-ends-already': 'ngay',
  'staff.work-open': 'ngay',
  'staff.no-unit': 'donVi',
};

export function refusedAt({ code }: Refusal, otherwise: string): FieldErrors {
  return { [fieldOf[code] ?? otherwise]: wordsOf({ code }) };
}

export function wordsOf({ code }: Refusal): Bilingual {
  const text = Object.entries(staffRefusals).find(([known]) => known === code)?.[1];
  if (!text) throw new Error(`No words for ${code}`);
  return text;
}

/** The boxes of a day, filled with today. */
export function todayIn(now: Instant): FieldValues {
  const { day, month, year } = partsOfIso(dateIn(now));
  const names = datePartNames('ngay');
  return { [names.day]: day, [names.month]: month, [names.year]: year };
}
