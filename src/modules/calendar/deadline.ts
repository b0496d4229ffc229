import { type Instant, localDayOf } from '#kernel';
import { type Calendar, isAnnounced, yearOf } from './calendar.ts';
import type { LedgerEntry, Reckoning } from './ledger.ts';
import { dayNumbered } from './working-count.ts';

/**
 * A date and why it is that date. `startsAt` is when the count that leads to `due` began: at reception, or
 * at the resumption after a pause that restarts it.
 */
export type Deadline = {
  readonly startsAt: Instant;
  readonly due: Instant;
  /** Told when it is asked for: most dates are only stored. */
  readonly ledger: readonly LedgerEntry[];
  /** Years the count went through whose days off nobody has announced: the date may move. */
  readonly assumed: readonly number[];
};

export function deadlineOf(
  { receivedAt, startsAt, due }: Reckoning,
  calendar: Calendar,
  tell: () => readonly LedgerEntry[],
): Deadline {
  let told: readonly LedgerEntry[] | undefined;
  return {
    startsAt,
    due,
    assumed: assumedYears(calendar, receivedAt, due),
    get ledger() {
      told ??= tell();
      return told;
    },
  };
}

function assumedYears(calendar: Calendar, from: Instant, to: Instant): readonly number[] {
  const [first, last] = [yearAt(calendar, from), yearAt(calendar, to)];
  if (isAnnounced(calendar, first) && isAnnounced(calendar, last)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !isAnnounced(calendar, year),
  );
}

const yearAt = (calendar: Calendar, at: Instant): number =>
  yearOf(dayNumbered(calendar, localDayOf(at).day)?.date ?? calendar.last);
