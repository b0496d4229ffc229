import { type Bilingual, err, ok, type PlainDate, parsePlainDate, type Result } from '#kernel';
import {
  dateIn,
  type FieldErrors,
  type FieldValues,
  hasErrors,
  isoOfParts,
  partsOfIso,
  textIn,
} from '#ui/forms';
import { foldPhone } from '../account.ts';
import type { AddressPlaces, KeptAddress, KeptDetails } from './details.ts';
import { detailsErrors } from './my-details.text.ts';

export interface DetailsFields extends KeptDetails {
  readonly name: string;
  readonly phone: string;
}

type Errors = Record<string, Bilingual>;

/** Reads one's own details; everything but name and telephone may stay empty. */
export function parseDetails(
  body: unknown,
  places: AddressPlaces,
  today: PlainDate,
): Result<DetailsFields, FieldErrors> {
  const errors: Errors = {};
  const name = textIn(body, 'hoTen').replace(/\s+/g, ' ');
  if (name === '' || name.length > 200) errors['hoTen'] = detailsErrors.name;
  const birthDate = birthDateIn(body, today, errors);
  const phone = foldPhone(textIn(body, 'dienThoai'));
  if (phone === undefined) errors['dienThoai'] = detailsErrors.phone;
  const email = textIn(body, 'email');
  if (email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,180}\.[^\s@]{2,}$/.test(email))
    errors['email'] = detailsErrors.email;
  const address = addressTyped(body, places, errors);
  if (phone === undefined || hasErrors(errors)) return err(errors);
  return ok({ name, phone, birthDate, email: email === '' ? undefined : email, address });
}

function birthDateIn(body: unknown, today: PlainDate, errors: Errors): PlainDate | undefined {
  const parts = dateIn(body, 'ngaySinh');
  if (`${parts.day}${parts.month}${parts.year}` === '') return undefined;
  const date = parsePlainDate(isoOfParts(parts));
  if (date === undefined || date > today || date < '1900-01-01') errors['ngaySinh'] = detailsErrors.birthDate;
  return date;
}

function addressTyped(body: unknown, places: AddressPlaces, errors: Errors): KeptAddress | undefined {
  const [province, commune] = [textIn(body, 'tinh'), textIn(body, 'xa')];
  const detail = textIn(body, 'soNha').replace(/\s+/g, ' ').slice(0, 300);
  if (commune === '' && detail === '') return undefined;
  const inProvince = places.provinces.find(({ code }) => code === province);
  const found = inProvince && places.communes(inProvince.code).find(({ code }) => code === commune);
  if (!inProvince) errors['tinh'] = detailsErrors.province;
  else if (!found) errors['xa'] = detailsErrors.commune;
  if (!inProvince || !found) return undefined;
  return {
    ...{ provinceCode: inProvince.code, provinceName: inProvince.name },
    ...{ communeCode: found.code, communeName: found.name },
    detail: detail === '' ? undefined : detail,
  };
}

/** What the form shows of what is kept. */
export function detailsValues(
  kept: KeptDetails & { readonly name: string; readonly phone: string | undefined },
): FieldValues {
  const { day, month, year } = partsOfIso(kept.birthDate);
  const { address } = kept;
  return {
    ...{ hoTen: kept.name, dienThoai: kept.phone, email: kept.email },
    ...{ 'ngaySinh-day': day, 'ngaySinh-month': month, 'ngaySinh-year': year },
    ...{ tinh: address?.provinceCode, xa: address?.communeCode, soNha: address?.detail },
  };
}
