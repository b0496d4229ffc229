import { type Bilingual, err, ok, type PlainDate, parsePlainDate, type Result } from '#kernel';
import { dateIn, type FieldErrors, hasErrors, isoOfParts, textIn } from '#ui/forms';
import { partiesErrors } from './parties.text.ts';
import { isRelation, type Mandate, type OnBehalfOf, type Others, ruleOf, wordedRelation } from './parties.ts';
import { type FiledFor, filedForValues } from './relations.table.ts';

/** For whom; oneself when nothing is said. */
export function filedForIn(body: unknown): FiledFor {
  const typed = textIn(body, 'choAi');
  if (typed === filedForValues.person) return 'person';
  return typed === filedForValues.organisation ? 'organisation' : 'self';
}

/** Reads whose dossier it is, with the relation and the paper it takes. */
export function parseOwner(
  body: unknown,
  filedFor: Exclude<FiledFor, 'self'>,
  today: PlainDate,
): Result<OnBehalfOf, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const name = textIn(body, 'chuHoSo').replace(/\s+/g, ' ');
  if (name === '' || name.length > 200)
    errors['chuHoSo'] = partiesErrors[filedFor === 'person' ? 'name' : 'organisation'];
  const person = filedFor === 'person';
  const personId = person ? numberIn(body, 'soDinhDanh', /^\d{12}$/, errors, 'personId') : undefined;
  const taxCode = person ? undefined : numberIn(body, 'maSoThue', taxCodes, errors, 'taxCode');
  if (!person && taxCode === undefined) errors['maSoThue'] ??= partiesErrors.taxCodeMissing;
  const as = textIn(body, 'quanHe');
  if (!isRelation(as) || ruleOf(as).for !== filedFor) {
    errors['quanHe'] = partiesErrors.relation;
    return err(errors);
  }
  const { mandate: kind } = ruleOf(as);
  const mandate = kind && { kind, ...paperIn(body, today, errors) };
  if (hasErrors(errors)) return err(errors);
  return ok({ name, personId, taxCode, as, mandate, ...wordedRelation(as, mandate) });
}

/** Ten digits, thirteen of a branch, or the twelve of a person's number. */
const taxCodes = /^(\d{10}|\d{13}|\d{12})$/;

function numberIn(
  body: unknown,
  field: string,
  shape: RegExp,
  errors: Record<string, Bilingual>,
  wrong: 'personId' | 'taxCode',
): string | undefined {
  const digits = textIn(body, field).replace(/[\s.-]/g, '');
  if (digits === '') return undefined;
  if (!shape.test(digits)) errors[field] = partiesErrors[wrong];
  return digits;
}

function paperIn(body: unknown, today: PlainDate, errors: Record<string, Bilingual>): Omit<Mandate, 'kind'> {
  const number = textIn(body, 'soVanBan').slice(0, 100);
  const parts = dateIn(body, 'ngayVanBan');
  const date = parsePlainDate(isoOfParts(parts));
  if (date === undefined) errors['ngayVanBan'] = partiesErrors.date;
  else if (date > today) errors['ngayVanBan'] = partiesErrors.future;
  return { number: number === '' ? undefined : number, date };
}

/** Reads who receives, pays and helped; a name left empty means the one who files. */
export function parseOthers(body: unknown): Result<Others, FieldErrors> {
  const text = (field: string) => {
    const value = textIn(body, field).replace(/\s+/g, ' ').slice(0, 200);
    return value === '' ? undefined : value;
  };
  const errors: Record<string, Bilingual> = {};
  const taxCode = numberIn(body, 'nopTienMaSoThue', taxCodes, errors, 'taxCode');
  const phone = text('nguoiNhanDienThoai')?.replace(/[\s.()-]/g, '');
  if (phone !== undefined && !/^(\+?84|0)\d{9}$/.test(phone))
    errors['nguoiNhanDienThoai'] = partiesErrors.phone;
  const [receiver, payer, helper] = [text('nguoiNhan'), text('nopTien'), text('nguoiGiup')];
  if (phone !== undefined && receiver === undefined) errors['nguoiNhan'] = partiesErrors.receiver;
  if (taxCode !== undefined && payer === undefined) errors['nopTien'] = partiesErrors.payer;
  if (hasErrors(errors)) return err(errors);
  return ok({
    receiver: receiver === undefined ? undefined : { name: receiver, phone },
    payer: payer === undefined ? undefined : { name: payer, taxCode },
    helper: helper === undefined ? undefined : { name: helper, from: text('nguoiGiupNoi') },
  });
}
