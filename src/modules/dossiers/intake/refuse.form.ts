import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { refusalText } from '../refusal-words.ts';
import { refuseText } from './intake.text.ts';
import type { Refuse } from './refuse.ts';

const longest = 2_000;

/** Both are required: a refusal without reason or ground is none (handbook §4.8). */
export function parseRefuse(body: unknown): Result<Refuse, FieldErrors> {
  const reason = textIn(body, 'reason');
  const ground = textIn(body, 'ground');
  const errors: FieldErrors = {
    ...wrong('reason', reason, refusalText({ code: 'refuse.reason-missing' })),
    ...wrong('ground', ground, refusalText({ code: 'refuse.ground-missing' })),
  };
  return hasErrors(errors) ? err(errors) : ok({ reason, ground });
}

function wrong(name: string, value: string, missing: Bilingual): FieldErrors {
  if (value === '') return { [name]: missing };
  return value.length > longest ? { [name]: inBoth(refuseText, (t) => t.tooLong) } : {};
}
