import { type Calendar, type Clock, due, type Limit, loadCalendar, type Pause } from '#calendar';
import { addMinutes, type Instant, instant } from '#kernel';
import type { Result } from './support/result.ts';
import { median, rounded } from './support/statistics.ts';

const questions = 10_000;
const runs = 7;
const bar = 10_000;

type Question = {
  readonly limit: Limit;
  readonly receivedAt: Instant;
  readonly clock: Clock;
  readonly pauses: readonly Pause[];
};

/** How many random due dates one core answers in a second: only the date, and the date with its ledger. */
export async function dueDates(): Promise<Result> {
  const calendar = await loadCalendar('content/calendars/vietnam.json');
  const asked = randomQuestions(seeded(20_261_124));
  const dates = speedOf(asked, calendar, false);
  const ledgers = speedOf(asked, calendar, true);
  return {
    numbers: { datesPerSecond: rounded(dates), ledgersPerSecond: rounded(ledgers) },
    head: ['asked', 'per second'],
    rows: [
      ['the date', rounded(dates)],
      ['the date and its ledger in two languages', rounded(ledgers)],
    ],
    notes: [
      `${questions} random questions, median of ${runs} rounds; the bar is ${bar} dates a second: ${dates >= bar ? 'held' : 'MISSED'}.`,
    ],
  };
}

function speedOf(asked: readonly Question[], calendar: Calendar, told: boolean): number {
  const rounds = Array.from({ length: runs }, () => {
    const start = performance.now();
    let entries = 0;
    for (const { limit, receivedAt, clock, pauses } of asked) {
      const dated = due(limit, receivedAt, calendar, { clock, pauses });
      if (!dated.ok) throw new Error(dated.error.code);
      if (told) entries += dated.value.ledger.length;
    }
    if (told && entries === 0) throw new Error('no ledger was told');
    return (asked.length * 1000) / (performance.now() - start);
  });
  return median(rounds);
}

/** Receptions of 2021 to 2028 by every kind of limit, both clocks, up to three pauses of up to three weeks. */
function randomQuestions(random: (below: number) => number): readonly Question[] {
  const base = instant('2021-01-01T00:00');
  return Array.from({ length: questions }, (): Question => {
    const receivedAt = addMinutes(base, random(8 * 365 * 1440));
    let cursor = receivedAt;
    const pauses = Array.from({ length: random(4) }, (): Pause => {
      const from = addMinutes(cursor, random(10_000));
      cursor = addMinutes(from, 1 + random(30_000));
      return { from, to: cursor, effect: random(5) === 0 ? 'restart' : 'continue' };
    });
    return { limit: randomLimit(random), receivedAt, clock: random(2) === 0 ? 'hour' : 'day', pauses };
  });
}

function randomLimit(random: (below: number) => number): Limit {
  const kinds = ['workday', 'workday', 'workday', 'calendar-day', 'hour', 'month'] as const;
  const kind = kinds[random(kinds.length + 1)];
  if (kind === undefined) return { kind: 'same-day' };
  const plain = { kind, value: 1 + random(kind === 'month' ? 6 : 40) };
  return random(4) === 0 ? { ...plain, cutOff: 'after-15h' } : plain;
}

/** The same questions every time (a linear congruential generator). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
