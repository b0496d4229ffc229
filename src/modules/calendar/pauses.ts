import { type Bilingual, type Instant, instantOfMs } from '#kernel';

/** A time in which the clock stands still by law; `to` is when it may run again. */
export type Pause = {
  readonly from: Instant;
  readonly to: Instant;
  readonly why?: Bilingual | undefined;
};

const minuteMs = 60_000;

/** Cuts seconds off, as receipts show minutes. */
export const wholeMinute = (at: Instant): Instant =>
  instantOfMs(at - (((at % minuteMs) + minuteMs) % minuteMs));

/** Pauses in order of time, to the minute, overlapping and touching ones joined, empty ones left out. */
export function orderPauses(pauses: readonly Pause[]): readonly Pause[] {
  const sorted = pauses
    .map((pause) => ({ ...pause, from: wholeMinute(pause.from), to: wholeMinute(pause.to) }))
    .filter((pause) => pause.to > pause.from)
    .sort((a, b) => a.from - b.from);
  const joined: Pause[] = [];
  for (const pause of sorted) {
    const last = joined.at(-1);
    if (last && pause.from <= last.to) {
      joined[joined.length - 1] = { ...last, to: instantOfMs(Math.max(last.to, pause.to)) };
    } else joined.push(pause);
  }
  return joined;
}
