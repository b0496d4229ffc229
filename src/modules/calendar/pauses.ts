import { type Bilingual, type Instant, instantOfDay, instantOfMs } from '#kernel';
import type { Day } from './calendar.ts';
import { closingOf } from './working-count.ts';

/**
 * A time in which the clock stands still by law; `to` is when it may run again. `continue`: what is left
 * runs on; `restart`: the whole allowance begins again at `to`.
 */
export type Pause = {
  readonly from: Instant;
  readonly to: Instant;
  readonly why?: Bilingual | undefined;
  readonly effect?: PauseEffect | undefined;
};
export type PauseEffect = 'continue' | 'restart';

const minuteMs = 60_000;

/** Cuts seconds off, as receipts show minutes. */
export const wholeMinute = (at: Instant): Instant =>
  instantOfMs(at - (((at % minuteMs) + minuteMs) % minuteMs));

/**
 * Pauses in order of time, to the minute, overlapping and touching ones joined, empty ones left out. Joined
 * ones restart when one of them does.
 */
export function orderPauses(pauses: readonly Pause[]): readonly Pause[] {
  const sorted = pauses
    .map((pause) => ({ ...pause, from: wholeMinute(pause.from), to: wholeMinute(pause.to) }))
    .filter((pause) => pause.to > pause.from)
    .sort((a, b) => a.from - b.from);
  const joined: Pause[] = [];
  for (const pause of sorted) {
    const last = joined.at(-1);
    if (last && pause.from <= last.to) joined[joined.length - 1] = join(last, pause);
    else joined.push(pause);
  }
  return joined;
}

const join = (last: Pause, pause: Pause): Pause => ({
  ...last,
  to: instantOfMs(Math.max(last.to, pause.to)),
  effect: last.effect === 'restart' || pause.effect === 'restart' ? 'restart' : 'continue',
});

/**
 * Whether a pause stands when a day ends: a working day at its close, a day off at midnight. A pause that begins
 * at that very moment leaves the day whole; one that ends then has taken it.
 */
export function endsPaused(day: Day, pauses: readonly Pause[]): boolean {
  if (pauses.length === 0) return false;
  const end = day.minutes > 0 ? closingOf(day) : instantOfDay(day.number + 1, 0);
  return pauses.some((pause) => pause.from < end && end <= pause.to);
}
