import { err, ok, type Refusal, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn, textsIn } from '#ui/forms';
import { dayOf, minuteOf, momentOf } from '../moment.form.ts';
import type { WorkKind } from '../staff-deps.ts';
import { delegationErrors, delegationRefusals } from './delegation.text.ts';
import { coverings, type DelegationRule, type Held, heldIn, type NewDelegation } from './delegation.ts';

export type TypedDelegation = Omit<NewDelegation, 'from' | 'to'> & { readonly to: Held };

/** What was typed, or everything that is wrong with it, each at its field. */
export function parseDelegation(
  body: unknown,
  kinds: readonly WorkKind[],
): Result<TypedDelegation, FieldErrors> {
  const to = heldIn(textIn(body, 'nguoiThay'));
  const covers = coverings.find((each) => each === textIn(body, 'phamVi'));
  const [startsAt, endsAt] = [momentOf(body, 'tuNgay', 'tuGio'), momentOf(body, 'denNgay', 'denGio')];
  const procedures = proceduresIn(body, kinds);
  const errors: FieldErrors = {
    ...(to ? {} : { nguoiThay: delegationErrors.to }),
    ...(covers ? {} : { phamVi: delegationErrors.covers }),
    ...(procedures?.length === 0 ? { linhVuc: delegationErrors.kinds } : {}),
    ...momentErrors(body, 'tuNgay', 'tuGio'),
    ...momentErrors(body, 'denNgay', 'denGio'),
  };
  if (hasErrors(errors) || !to || !covers || startsAt === undefined || endsAt === undefined)
    return err(errors);
  const reason = textIn(body, 'lyDo').slice(0, 500);
  return ok({ to, covers, startsAt, endsAt, reason, procedures });
}

const momentErrors = (body: unknown, day: string, time: string): FieldErrors => ({
  ...(dayOf(body, day) === undefined ? { [day]: delegationErrors.day } : {}),
  ...(minuteOf(body, time) === undefined ? { [time]: delegationErrors.time } : {}),
});

/** Those chosen one by one, and those of the chosen fields as they are today; nothing chosen is all. */
function proceduresIn(body: unknown, kinds: readonly WorkKind[]): readonly string[] | undefined {
  const [codes, fields] = [textsIn(body, 'thuTuc'), textsIn(body, 'linhVuc')];
  if (codes.length + fields.length === 0) return undefined;
  return kinds
    .filter(({ code, field }) => codes.includes(code) || fields.includes(field.vi))
    .map(({ code }) => code);
}

/** Where a refusal is said. */
const fieldOf: Readonly<Record<string, string>> = {
  'delegation.to-oneself': 'nguoiThay',
  'delegation.has-it-already': 'nguoiThay',
  'delegation.not-held': 'nguoiThay',
  'delegation.other-agency': 'nguoiThay',
  'delegation.rank': 'nguoiThay',
  'delegation.ring': 'nguoiThay',
  'delegation.nothing-to-sign': 'phamVi',
  'delegation.overlaps': 'tuNgay',
  'delegation.ends-before': 'denNgay',
  'delegation.past': 'denNgay',
  'delegation.too-long': 'denNgay',
  'delegation.reason-missing': 'lyDo',
};

export function errorsOfRefusal({ code }: Refusal): FieldErrors {
  const text = Object.entries(delegationRefusals).find(([known]) => known === code)?.[1];
  if (!text) throw new Error(`No words for ${code}`);
  return { [fieldOf[code] ?? 'nguoiThay']: text };
}

/** The settings of the office, or what is wrong with them. */
export function parseRule(body: unknown): Result<DelegationRule, FieldErrors> {
  const days = Number(textIn(body, 'soNgay'));
  if (!Number.isInteger(days) || days < 1 || days > 3660) return err({ soNgay: delegationErrors.days });
  return ok({ longestDays: days, divisionHeadSigns: textIn(body, 'kyThay') === 'yes' });
}
