import { type Bilingual, err, ok, type Result } from '#kernel';
import type { FieldErrors, FieldValues } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { holdFields } from './retention.ts';

export interface HoldForm {
  readonly code: string;
  readonly reason: string;
  readonly order: string;
}

/** A code as a person types it, a reason and the number of an order. */
export function parseHold(body: FieldValues): Result<HoldForm, FieldErrors> {
  const text = (name: string) => {
    const value = body[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const form = {
    code: text(holdFields.code).toUpperCase(),
    reason: text(holdFields.reason),
    order: text(holdFields.order),
  };
  const missing: readonly (readonly [string, boolean, string])[] = [
    [holdFields.code, form.code === '', 'dossier.unknown'],
    [holdFields.reason, form.reason === '', 'retention.reason-missing'],
    [holdFields.order, form.order === '', 'retention.order-missing'],
  ];
  const errors = missing.flatMap(([name, wrong, code]): [string, Bilingual][] =>
    wrong ? [[name, refusalText({ code })]] : [],
  );
  return errors.length > 0 ? err(Object.fromEntries(errors)) : ok(form);
}
