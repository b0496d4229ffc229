import { type Calendar, due } from '#calendar';
import { dateIn, type Instant, type Refusal, type Result } from '#kernel';

/** Fields of an entry's public part, with what has to stand in them. */
export type Saying = Readonly<Record<string, unknown>>;

/** What a decision gives; one that would have been refused cannot have been journalled. */
export function gave<T>(decided: Result<T, Refusal>): T {
  if (decided.ok) return decided.value;
  throw new Error(`refused with ${decided.error.code}`);
}

/** A day somebody names means its closing time. */
export const closingOf = (at: Instant, now: Instant, calendar: Calendar): Instant =>
  gave(due({ kind: 'fixed-date', date: dateIn(at) }, now, calendar)).due;
