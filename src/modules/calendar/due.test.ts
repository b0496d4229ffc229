import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { instant, isoOf } from '#kernel';
import { addWorkingTime, workingTimeBetween } from './add-working-time.ts';
import type { Calendar } from './calendar.ts';
import {
  acceptanceExamples,
  calendarDayExamples,
  handOverExamples,
  pauseExamples,
  sameDayExamples,
  workdayExamples,
} from './deadline-vectors.ts';
import { due } from './due.ts';
import { loadCalendar } from './load-calendar.action.ts';
import { handOverBy, onlineAcceptance } from './service-rules.ts';
import { trafficLight } from './traffic-light.ts';

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

const at = (text: string): string => isoOf(instant(text));

for (const { id, note, received, days, startsAt, dueHourClock, dueDayClock } of workdayExamples) {
  test(`${id}: ${note}`, () => {
    const limit = { kind: 'workday', value: days } as const;
    const byHour = due(limit, instant(received), calendar, { clock: 'hour' });
    assert.ok(byHour.ok);
    assert.equal(isoOf(byHour.value.startsAt), at(startsAt));
    assert.equal(isoOf(byHour.value.due), at(dueHourClock));
    const byDay = due(limit, instant(received), calendar, { clock: 'day' });
    if (dueDayClock === null) assert.equal(!byDay.ok && byDay.error.code, 'limit-needs-hour-clock');
    else {
      assert.equal(byDay.ok && isoOf(byDay.value.due), at(dueDayClock));
      const counted = byDay.ok ? byDay.value.ledger.filter((line) => line.reason === 'counted-day') : [];
      assert.equal(counted.length, days, 'as many lines are counted as the limit has days');
    }
  });
}

for (const {
  id,
  note,
  received,
  days,
  pausedAt,
  resumedAt,
  used,
  remaining,
  dueHourClock,
} of pauseExamples) {
  test(`${id}: ${note}`, () => {
    const pauses = [{ from: instant(pausedAt), to: instant(resumedAt) }];
    const result = due({ kind: 'workday', value: days }, instant(received), calendar, { pauses });
    assert.ok(result.ok);
    assert.equal(isoOf(result.value.due), at(dueHourClock));
    const before = workingTimeBetween(result.value.startsAt, instant(pausedAt), calendar);
    const after = workingTimeBetween(instant(resumedAt), result.value.due, calendar);
    assert.equal(before.ok && before.value, used);
    assert.equal(after.ok && after.value, remaining);
  });
}

for (const { id, note, received, due: expected } of sameDayExamples) {
  test(`${id}: ${note}`, () => {
    const result = due({ kind: 'same-day' }, instant(received), calendar);
    assert.equal(result.ok && isoOf(result.value.due), at(expected));
  });
}

for (const { id, note, received, days, due: expected } of calendarDayExamples) {
  test(`${id}: ${note}`, () => {
    const result = due({ kind: 'calendar-day', value: days }, instant(received), calendar);
    assert.ok(result.ok);
    assert.equal(isoOf(result.value.due), at(expected));
    assert.equal(result.value.ledger.filter((line) => line.reason === 'counted-day').length, days);
  });
}

for (const { id, note, received, forwardBy } of handOverExamples) {
  test(`${id}: ${note}`, () => {
    const result = handOverBy(instant(received), calendar);
    assert.equal(result.ok && isoOf(result.value), at(forwardBy));
  });
}

for (const { id, note, submitted, alertBy, acceptBy } of acceptanceExamples) {
  test(`${id}: ${note}`, () => {
    const result = onlineAcceptance(instant(submitted), calendar);
    assert.ok(result.ok);
    assert.equal(isoOf(result.value.alertBy), at(alertBy));
    assert.equal(isoOf(result.value.accept.due), at(acceptBy));
  });
}

test('one second after 15:00 is the next working day', () => {
  const result = due({ kind: 'same-day' }, instant('2026-10-05T15:00:01'), calendar);
  assert.equal(result.ok && isoOf(result.value.due), at('2026-10-06T17:30'));
});

test('a day clock does not count the days on which a pause stands at closing time', () => {
  const pauses = [{ from: instant('2026-10-06T10:00'), to: instant('2026-10-08T14:00') }];
  const result = due({ kind: 'workday', value: 5 }, instant('2026-10-05T09:00'), calendar, {
    clock: 'day',
    pauses,
  });
  assert.equal(result.ok && isoOf(result.value.due), at('2026-10-14T17:30'));
});

test('a count that leaves the known years is a fault, not a date', () => {
  for (const [limit, received] of [
    [{ kind: 'workday', value: 3 }, '2027-12-30T09:00'],
    [{ kind: 'calendar-day', value: 20 }, '2027-12-30T09:00'],
    [{ kind: 'same-day' }, '2027-12-31T16:00'],
    [{ kind: 'hour', value: 1 }, '2020-12-31T09:00'],
    [{ kind: 'hour', value: 1 }, '2028-01-03T09:00'],
  ] as const) {
    const result = due(limit, instant(received), calendar);
    assert.equal(!result.ok && result.error.code, 'calendar-unknown-date');
  }
});

test('the light is amber in the last working day, or the last half of a shorter allowance', () => {
  const light = (start: string, minutes: number, now: string) => {
    const deadline = addWorkingTime(instant(start), minutes, calendar);
    assert.ok(deadline.ok);
    const result = trafficLight(instant(now), deadline.value, calendar);
    return result.ok && result.value;
  };
  assert.equal(light('2026-10-05T07:30', 1440, '2026-10-06T17:29'), 'green');
  assert.equal(light('2026-10-05T07:30', 1440, '2026-10-06T17:30'), 'amber');
  assert.equal(light('2026-10-05T07:30', 480, '2026-10-05T10:00'), 'green');
  assert.equal(light('2026-10-05T07:30', 480, '2026-10-05T13:30'), 'amber');
  assert.equal(light('2026-10-05T07:30', 480, '2026-10-05T17:30'), 'amber');
  assert.equal(light('2026-10-05T07:30', 480, '2026-10-05T17:31'), 'red');
});
