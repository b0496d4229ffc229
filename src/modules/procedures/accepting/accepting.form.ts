import {
  type Bilingual,
  err,
  inBoth,
  ok,
  type PlainDate,
  parseId,
  parsePlainDate,
  type Result,
  type UnitId,
} from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { acceptingText } from './accepting.text.ts';
import type { AcceptingRefusal } from './accepting.ts';

export interface TypedAccepting {
  readonly deskUnitId: UnitId;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly ground: string;
}

/** A desk that is to accept, as it was typed. */
export function readAccepting(body: unknown, today: PlainDate): Result<TypedAccepting, FieldErrors> {
  const deskUnitId = parseId<'unit'>(textIn(body, 'desk'));
  const [from, to] = [dayIn(body, 'from'), dayIn(body, 'to')];
  const ground = textIn(body, 'ground').slice(0, 300);
  const errors: FieldErrors = {
    ...(deskUnitId ? {} : { desk: wrong((t) => t.desk) }),
    ...(from === undefined ? { from: wrong((t) => t.day) } : {}),
    ...(from !== undefined && from < today ? { from: wrong((t) => t.past) } : {}),
    ...(to === undefined && textIn(body, 'to') !== '' ? { to: wrong((t) => t.day) } : {}),
    ...(ground === '' ? { ground: wrong((t) => t.ground) } : {}),
  };
  if (hasErrors(errors) || !deskUnitId || from === undefined) return err(errors);
  return ok({ deskUnitId, from, to, ground });
}

/** From when a desk no longer accepts. */
export function readStop(body: unknown, today: PlainDate): Result<PlainDate, FieldErrors> {
  const on = dayIn(body, 'stopOn');
  if (on === undefined) return err({ stopOn: wrong((t) => t.day) });
  return on < today ? err({ stopOn: wrong((t) => t.past) }) : ok(on);
}

function dayIn(body: unknown, name: string): PlainDate | undefined {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(textIn(body, name)) ?? [];
  return parsePlainDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
}

const wrong = (pick: (errors: (typeof acceptingText)['vi' | 'en']['errors']) => string): Bilingual =>
  inBoth(acceptingText, ({ errors }) => pick(errors));

/** A refusal beside the field it is about. */
export function acceptingRefusedAt({ code }: AcceptingRefusal): FieldErrors {
  const text = inBoth(acceptingText, (t) => t.refusals[code]);
  if (code === 'accepting.ends-already') return { stopOn: text };
  if (code === 'accepting.ends-before-it-begins') return { to: text };
  return {
    [code === 'accepting.no-such-procedure' || code === 'accepting.overlaps' ? 'from' : 'desk']: text,
  };
}
