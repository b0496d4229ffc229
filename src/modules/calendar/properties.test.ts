import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { addMinutes, type Instant, instant, isoOf, localOf } from '#kernel';
import { addWorkingTime, workingTimeBetween } from './add-working-time.ts';
import type { Calendar } from './calendar.ts';
import { type DueOptions, due } from './due.ts';
import type { Clock, Limit } from './limit.ts';
import { loadCalendar } from './load-calendar.action.ts';
import type { Pause } from './pauses.ts';
import { dayOf } from './working-count.ts';

/** Together more than 100,000 generated cases in a run. */
const many = { numRuns: 14_000 };
/** Where each case asks for several dates. */
const fewer = { numRuns: 7_000 };
/** Where the ledger is told, too: it costs ten times as much as the date. */
const told = { numRuns: 1_000 };

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

const base = instant('2016-01-01T00:00');
const start = fc.integer({ min: 0, max: 14 * 365 * 1440 }).map((minutes) => addMinutes(base, minutes));
const allowance = fc.integer({ min: 1, max: 40 * 480 });
const days = fc.integer({ min: 1, max: 40 });
const gap = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }));
const pausesAfter = fc.array(gap, { maxLength: 3 });

const cutOff = fc.constantFrom<{ cutOff?: 'after-15h' }>({}, { cutOff: 'after-15h' });
const limit: fc.Arbitrary<Limit> = fc
  .tuple(
    fc.oneof(
      days.map((value) => ({ kind: 'workday', value }) as const),
      days.map((value) => ({ kind: 'calendar-day', value }) as const),
      fc.integer({ min: 1, max: 80 }).map((value) => ({ kind: 'hour', value }) as const),
      fc.integer({ min: 1, max: 4 }).map((value) => ({ kind: 'month', value }) as const),
      fc.constant({ kind: 'same-day' } as const),
    ),
    cutOff,
  )
  .map(([plain, rule]) => ({ ...plain, ...rule }));
const clock = fc.constantFrom<Clock>('hour', 'day');

/** Pauses one after the other, the first some time after `from`. */
function pausesFrom(from: Instant, gaps: readonly (readonly [number, number])[]): Pause[] {
  let cursor = from;
  return gaps.map(([offset, length]) => {
    const pause = { from: addMinutes(cursor, offset), to: addMinutes(cursor, offset + length) };
    cursor = pause.to;
    return pause;
  });
}

const end = (from: Instant, minutes: number, pauses: readonly Pause[] = []): Instant => {
  const result = addWorkingTime(from, minutes, calendar, pauses);
  assert.ok(result.ok);
  return result.value.due;
};

const dated = (rule: Limit, from: Instant, options: DueOptions = {}) => {
  const result = due(rule, from, calendar, options);
  assert.ok(result.ok);
  return result.value;
};

const isOpenAt = (at: Instant): boolean => {
  const { date, minute } = localOf(at);
  return dayOf(calendar, date)?.sessions.some((each) => each.from < minute && minute <= each.to) === true;
};

test('more allowance is never an earlier date, by either clock, with pauses and without', () => {
  fc.assert(
    fc.property(start, days, days, clock, pausesAfter, (from, a, b, by, gaps) => {
      const options = { clock: by, pauses: pausesFrom(from, gaps) };
      return (
        dated({ kind: 'workday', value: a }, from, options).due <
        dated({ kind: 'workday', value: a + b }, from, options).due
      );
    }),
    fewer,
  );
  fc.assert(
    fc.property(start, days, days, fc.constantFrom('calendar-day', 'month', 'hour'), (from, a, b, kind) => {
      return dated({ kind, value: a }, from).due <= dated({ kind, value: a + b }, from).due;
    }),
    fewer,
  );
});

test('splitting an allowance changes nothing', () => {
  fc.assert(
    fc.property(start, allowance, allowance, (from, a, b) => end(end(from, a), b) === end(from, a + b)),
    many,
  );
});

test('a due date never lies in a closed interval', () => {
  fc.assert(
    fc.property(start, limit, clock, pausesAfter, (from, rule, by, gaps) =>
      isOpenAt(dated(rule, from, { clock: by, pauses: pausesFrom(from, gaps) }).due),
    ),
    many,
  );
});

test('the time between start and due date is the allowance', () => {
  fc.assert(
    fc.property(start, allowance, (from, minutes) => {
      const between = workingTimeBetween(from, end(from, minutes), calendar);
      return between.ok && between.value === minutes;
    }),
    many,
  );
});

test('a pause adds exactly its working time, and cutting it in two changes nothing', () => {
  fc.assert(
    fc.property(start, allowance, gap, (from, minutes, [offset, length]) => {
      const pause = { from: addMinutes(from, offset), to: addMinutes(from, offset + length) };
      if (pause.from >= end(from, minutes)) return end(from, minutes, [pause]) === end(from, minutes);
      const lost = workingTimeBetween(pause.from, pause.to, calendar);
      const middle = addMinutes(pause.from, Math.floor(length / 2));
      const halves = [
        { from: pause.from, to: middle },
        { from: middle, to: pause.to },
      ];
      const later = end(from, minutes, [pause]);
      return lost.ok && later === end(from, minutes + lost.value) && later === end(from, minutes, halves);
    }),
    many,
  );
});

test('by the day clock too, cutting a pause in two changes nothing, and no pause makes a date earlier', () => {
  fc.assert(
    fc.property(start, limit, gap, (from, rule, [offset, length]) => {
      const pause = { from: addMinutes(from, offset), to: addMinutes(from, offset + length) };
      const middle = addMinutes(pause.from, Math.floor(length / 2));
      const halves = [
        { from: pause.from, to: middle },
        { from: middle, to: pause.to },
      ];
      const later = dated(rule, from, { clock: 'day', pauses: [pause] }).due;
      const cut = dated(rule, from, { clock: 'day', pauses: halves }).due;
      return later === cut && later >= dated(rule, from, { clock: 'day' }).due;
    }),
    fewer,
  );
});

test('a pause that restarts ends in the date of a dossier received when it ends', () => {
  fc.assert(
    fc.property(start, limit, clock, gap, (from, rule, by, [offset, length]) => {
      const pause = { from: addMinutes(from, offset), to: addMinutes(from, offset + length) };
      const restart = { ...pause, effect: 'restart' } as const;
      const plain = dated(rule, from, { clock: by }).due;
      const again = dated(rule, from, { clock: by, pauses: [restart] }).due;
      return again === (pause.from >= plain ? plain : dated(rule, pause.to, { clock: by }).due);
    }),
    fewer,
  );
});

test('received at the last minute of a session or at the first of the next is the same', () => {
  fc.assert(
    fc.property(start, allowance, (from, minutes) => {
      const closed = end(from, minutes);
      const opens = addWorkingTime(closed, 1, calendar);
      return opens.ok && end(closed, 60) === end(opens.value.startsAt, 60);
    }),
    many,
  );
});

test('the ledger covers every minute from reception to due date once, by hours and by days', () => {
  fc.assert(
    fc.property(start, limit, clock, pausesAfter, fc.boolean(), (from, rule, by, gaps, restarts) => {
      const pauses = pausesFrom(from, gaps).map((pause, index): Pause => {
        return index === 0 && restarts ? { ...pause, effect: 'restart' } : pause;
      });
      const { ledger, due: date } = dated(rule, from, { clock: by, pauses });
      let cursor = from;
      for (const entry of ledger) {
        if (entry.from !== cursor || entry.to <= entry.from) return false;
        cursor = entry.to;
      }
      return cursor === date;
    }),
    told,
  );
});

test('what the ledger counts is the allowance: its minutes by hours, its days by days', () => {
  fc.assert(
    fc.property(start, days, cutOff, pausesAfter, fc.boolean(), (from, value, rule, gaps, restarts) => {
      const pauses = pausesFrom(from, gaps).map((pause): Pause => {
        return restarts ? { ...pause, effect: 'restart' } : pause;
      });
      const byHour = dated({ kind: 'workday', value, ...rule }, from, { clock: 'hour', pauses }).ledger;
      const byDay = dated({ kind: 'workday', value, ...rule }, from, { clock: 'day', pauses }).ledger;
      const minutes = byHour.reduce((sum, entry) => sum + entry.minutes, 0);
      return (
        minutes === value * 480 && byDay.filter((each) => each.reason === 'counted-day').length === value
      );
    }),
    told,
  );
});

test('a whole minute stays exact: 10:00 stays 10:00, 11:30 is the close of the morning', () => {
  const from = instant('2026-10-05T10:00');
  assert.equal(isoOf(end(from, 480)), '2026-10-06T10:00:00+07:00');
  assert.equal(isoOf(end(from, 90)), '2026-10-05T11:30:00+07:00');
});
