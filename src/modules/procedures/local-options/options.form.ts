import type { Limit } from '#calendar';
import {
  type Bilingual,
  type Dong,
  dong,
  err,
  inBoth,
  ok,
  type PlainDate,
  parsePlainDate,
  plainDate,
  type Result,
} from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { optionsText } from './options.text.ts';

interface Dated {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly ground: string;
}
export type TypedLimit = Dated & { readonly limit: Limit; readonly variant: string | undefined };
export type TypedFee = Dated & { readonly amount: Dong };

/** A shorter limit as it was typed. */
export function readLimitForm(body: unknown): Result<TypedLimit, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const value = Number(textIn(body, 'value').replace(',', '.'));
  const kind = textIn(body, 'kind');
  const limit: Limit =
    kind === 'hour' || kind === 'workday' || kind === 'calendar-day' ? { kind, value } : { kind: 'same-day' };
  const whole = limit.kind === 'calendar-day' ? Number.isInteger(value) : Number.isInteger(value * 8);
  if (limit.kind !== 'same-day' && !(value > 0 && value <= 1000 && whole))
    errors['value'] = wrong((t) => t.badNumber);
  const dated = datedIn(body, 'limit', errors);
  const variant = textIn(body, 'variant') || undefined;
  return hasErrors(errors) ? err(errors) : ok({ ...dated, limit, variant });
}

/** A fee by resolution as it was typed. */
export function readFeeForm(body: unknown): Result<TypedFee, FieldErrors> {
  const errors: Record<string, Bilingual> = {};
  const typed = textIn(body, 'amount').replaceAll('.', '');
  const good = /^\d{1,9}$/.test(typed);
  if (!good) errors['amount'] = wrong((t) => t.badAmount);
  const dated = datedIn(body, 'fee', errors);
  return hasErrors(errors) ? err(errors) : ok({ ...dated, amount: dong(good ? Number(typed) : 0) });
}

function datedIn(body: unknown, of: 'limit' | 'fee', errors: Record<string, Bilingual>): Dated {
  const day = (name: string): PlainDate | undefined => {
    const [, d = '', m = '', y = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(textIn(body, name)) ?? [];
    return parsePlainDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  };
  const from = day(`${of}From`);
  const to = day(`${of}To`);
  const ground = textIn(body, `${of}Ground`).slice(0, 300);
  if (from === undefined) errors[`${of}From`] = wrong((t) => t.badDay);
  if (to === undefined && textIn(body, `${of}To`) !== '') errors[`${of}To`] = wrong((t) => t.badDay);
  if (ground === '')
    errors[`${of}Ground`] = wrong(
      (t) => t.refusals[of === 'limit' ? 'local-limit.no-ground' : 'local-fee.no-ground'],
    );
  return { from: from ?? plainDate('1970-01-01'), to, ground };
}

const wrong = (pick: (text: (typeof optionsText)['vi' | 'en']) => string): Bilingual =>
  inBoth(optionsText, pick);
