import { type Clock, clocks, type Limit, parseLimit } from '#calendar';
import { err, type Instant, isoOf, ok, parseInstant, type Result } from '#kernel';
import { isProcedureCode } from '../procedure.ts';
import { type DueRefusal, refuse } from './refusals.ts';

/** A question about a due date as it was typed, on a command line or in an address. */
export type DueAsked = {
  readonly procedure?: string | undefined;
  readonly variant?: string | undefined;
  readonly limit?: string | undefined;
  readonly received?: string | undefined;
  readonly unit?: string | undefined;
  readonly clock?: string | undefined;
  readonly pauses: readonly string[];
};

export type AskedPause = {
  readonly from: Instant;
  readonly to: Instant;
  readonly effect: 'continue' | 'restart';
};

export type DueQuestion = {
  readonly by:
    | { readonly kind: 'limit'; readonly limit: Limit }
    | { readonly kind: 'procedure'; readonly code: string; readonly variant: string | undefined };
  readonly receivedAt: Instant;
  readonly unit: string | undefined;
  readonly clock: Clock | undefined;
  readonly pauses: readonly AskedPause[];
};

type Read<T> = Result<T, DueRefusal>;

/** Reads a question; the first thing that cannot be understood, or contradicts the rest, is told. */
export function readQuestion(asked: DueAsked): Read<DueQuestion> {
  const by = readRule(asked);
  if (!by.ok) return by;
  const receivedAt = readReceived(asked.received);
  if (!receivedAt.ok) return receivedAt;
  const clock = readClock(asked.clock);
  if (!clock.ok) return clock;
  const pauses = readPauses(asked.pauses, receivedAt.value);
  if (!pauses.ok) return pauses;
  return ok({
    ...{ by: by.value, receivedAt: receivedAt.value, clock: clock.value, pauses: pauses.value },
    unit: asked.unit?.trim(),
  });
}

function readRule({ procedure, variant, limit }: DueAsked): Read<DueQuestion['by']> {
  if (procedure !== undefined && limit !== undefined) return err(refuse('due.both'));
  if (procedure !== undefined) {
    const code = procedure.trim();
    return isProcedureCode(code)
      ? ok({ kind: 'procedure', code, variant: variant?.trim() })
      : err(refuse('due.bad-procedure', { given: procedure }));
  }
  if (limit === undefined) return err(refuse('due.nothing-asked'));
  if (variant !== undefined) return err(refuse('due.variant-alone'));
  const read = parseLimit(limit);
  return read ? ok({ kind: 'limit', limit: read }) : err(refuse('due.bad-limit', { given: limit }));
}

function readReceived(text: string | undefined): Read<Instant> {
  if (text === undefined) return err(refuse('due.received-missing'));
  const at = parseTime(text);
  return at === undefined ? err(refuse('due.bad-received', { given: text })) : ok(at);
}

/** In an address a plus means a blank, so that `…T09:00+07:00` may come as `…T09:00 07:00`. */
const parseTime = (text: string): Instant | undefined =>
  parseInstant(text.trim().replace(/ (?=\d\d:\d\d$)/, '+'));

function readClock(text: string | undefined): Read<Clock | undefined> {
  const clock = clocks.find((each) => each === text);
  return text === undefined || clock ? ok(clock) : err(refuse('due.bad-clock', { given: text }));
}

/** In order of time. One that ends before it begins, overlaps another or begins before the clock is refused. */
function readPauses(texts: readonly string[], receivedAt: Instant): Read<readonly AskedPause[]> {
  const pauses: AskedPause[] = [];
  for (const text of texts) {
    const pause = readPause(text);
    if (!pause.ok) return pause;
    if (pause.value.from < receivedAt)
      return err(refuse('due.pause-before-reception', { given: text, received: isoOf(receivedAt) }));
    pauses.push(pause.value);
  }
  pauses.sort((a, b) => a.from - b.from);
  for (const [index, pause] of pauses.entries()) {
    const before = pauses[index - 1];
    if (before && pause.from < before.to)
      return err(refuse('due.pauses-overlap', { one: spanText(before), other: spanText(pause) }));
  }
  return ok(pauses);
}

const spanText = ({ from, to }: AskedPause): string => `${isoOf(from)}..${isoOf(to)}`;

function readPause(text: string): Read<AskedPause> {
  const effect = / restart$/.test(text) ? 'restart' : 'continue';
  const [first, second, ...more] = text.replace(/ restart$/, '').split('..');
  const from = parseTime(first ?? '');
  const to = parseTime(second ?? '');
  if (from === undefined || to === undefined || more.length > 0)
    return err(refuse('due.bad-pause', { given: text }));
  return to > from ? ok({ from, to, effect }) : err(refuse('due.pause-backwards', { given: text }));
}
