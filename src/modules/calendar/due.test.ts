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
import { type DueOptions, due } from './due.ts';
import { parseLimit } from './limit.ts';
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

const dueOf = (text: string, received: string, options: DueOptions = {}) => {
  const limit = parseLimit(text);
  assert.ok(limit, text);
  return due(limit, instant(received), calendar, options);
};

test('a count through a year nobody has announced says so, and skips the days the law names', () => {
  for (const [limit, received, expected, assumed] of [
    ['3 workday', '2027-12-30T09:00', '2028-01-05T09:00', [2028]],
    ['20 calendar-day', '2027-12-30T09:00', '2028-01-19T17:30', [2028]],
    ['same-day', '2027-12-31T16:00', '2028-01-04T17:30', [2028]],
    ['1 hour', '2020-12-31T17:00', '2021-01-04T08:00', [2020]],
    ['1 workday', '2028-04-03T09:00', '2028-04-05T09:00', [2028]],
    ['5 workday', '2026-12-01T09:00', '2026-12-08T09:00', []],
  ] as const) {
    const result = dueOf(limit, received);
    assert.ok(result.ok);
    assert.equal(isoOf(result.value.due), at(expected));
    assert.deepEqual(result.value.assumed, assumed, received);
  }
  const through = dueOf('1 workday', '2028-04-03T09:00');
  const hungKings = through.ok && through.value.ledger.find(({ reason }) => reason === 'day-off');
  assert.match(hungKings ? hungKings.text.vi : '', /04\/04\/2028: Giỗ Tổ Hùng Vương \(dự kiến theo luật/);
});

test('a count that leaves even the years the law can be reckoned for is a fault, not a date', () => {
  for (const received of ['1999-12-30T09:00', '2050-12-30T09:00', '2071-03-01T09:00']) {
    const result = dueOf('30 workday', received);
    assert.equal(!result.ok && result.error.code, 'calendar-unknown-date');
  }
});

const cases: readonly (readonly [what: string, limit: string, received: string, due: string])[] = [
  ['a month ends on the day of the same number', '1 month', '2026-10-05T09:00', '2026-11-05T17:30'],
  ['a month from 31 January ends on the last of February', '1 month', '2026-01-31T09:00', '2026-03-02T17:30'],
  [
    'a month from 30 January of a leap year ends on 29 February',
    '1 month',
    '2024-01-30T09:00',
    '2024-02-29T17:30',
  ],
  [
    'months that end on a day off end on the next working day',
    '3 month',
    '2026-08-24T09:00',
    '2026-11-25T17:30',
  ],
  ['months run over the end of the year', '2 month', '2026-11-30T15:00', '2027-02-01T17:30'],
  [
    'a fixed date is due at its closing time',
    'fixed-date 2026-12-15',
    '2026-11-20T09:00',
    '2026-12-15T17:30',
  ],
  [
    'a fixed date on a Sunday is due on Monday',
    'fixed-date 2026-12-13',
    '2026-11-20T09:00',
    '2026-12-14T17:30',
  ],
  ['exactly 15:00 is not after 15:00', '3 workday after-15h', '2026-10-05T15:00', '2026-10-08T15:00'],
  ['after 15:00 counts from the next opening', '3 workday after-15h', '2026-10-05T15:01', '2026-10-08T17:30'],
  ['after 15:00 holds for hours', '4 hour after-15h', '2026-11-23T16:00', '2026-11-25T11:30'],
  [
    'after 15:00 holds for days of the calendar',
    '5 calendar-day after-15h',
    '2026-10-05T16:00',
    '2026-10-12T17:30',
  ],
  ['on a Sunday there is no "after 15:00"', '1 workday after-15h', '2026-10-04T16:00', '2026-10-05T17:30'],
];
for (const [what, limit, received, expected] of cases) {
  test(`${what}: ${limit} from ${received}`, () => {
    const result = dueOf(limit, received);
    assert.ok(result.ok);
    assert.equal(isoOf(result.value.due), at(expected));
  });
}

test('received after 15:00, the rest of the day is in the ledger and not counted', () => {
  for (const clock of ['hour', 'day'] as const) {
    const result = dueOf('1 workday after-15h', '2026-10-05T16:00', { clock });
    assert.ok(result.ok);
    assert.equal(result.value.ledger.at(0)?.reason, 'cut-off');
    assert.equal(sum(result.value.ledger), 480);
    assert.equal(isoOf(result.value.due), at(clock === 'hour' ? '2026-10-06T17:30' : '2026-10-07T17:30'));
  }
  const sameDay = dueOf('same-day', '2026-10-05T16:00');
  assert.equal(sameDay.ok && sum(sameDay.value.ledger), 480);
});

const sum = (ledger: readonly { readonly minutes: number }[]): number =>
  ledger.reduce((total, { minutes }) => total + minutes, 0);

test('a pause that restarts gives the whole allowance again, and the ledger sets aside what went before', () => {
  const pause = {
    from: instant('2026-10-06T10:00'),
    to: instant('2026-10-08T14:00'),
    effect: 'restart',
  } as const;
  const byHour = dueOf('5 workday', '2026-10-05T09:00', { pauses: [pause] });
  assert.ok(byHour.ok);
  assert.equal(isoOf(byHour.value.due), at('2026-10-15T14:00'));
  assert.equal(isoOf(byHour.value.startsAt), at('2026-10-08T14:00'));
  assert.equal(sum(byHour.value.ledger), 5 * 480);
  assert.equal(byHour.value.ledger[0]?.reason, 'set-aside');
  const byDay = dueOf('5 workday', '2026-10-05T09:00', { clock: 'day', pauses: [pause] });
  assert.equal(byDay.ok && isoOf(byDay.value.due), at('2026-10-15T17:30'));
  const later = {
    ...pause,
    from: instant('2026-10-09T10:00'),
    to: instant('2026-10-12T10:00'),
    effect: 'continue',
  } as const;
  const both = dueOf('5 workday', '2026-10-05T09:00', { pauses: [later, pause] });
  assert.equal(both.ok && isoOf(both.value.due), at('2026-10-16T14:00'));
});

test('a pause begun when the date has passed restarts nothing, and a fixed date knows no pause', () => {
  const pauses = [
    { from: instant('2026-10-08T09:00'), to: instant('2026-10-12T09:00'), effect: 'restart' },
  ] as const;
  const over = dueOf('3 workday', '2026-10-05T09:00', { pauses });
  assert.equal(over.ok && isoOf(over.value.due), at('2026-10-08T09:00'));
  const fixed = dueOf('fixed-date 2026-10-09', '2026-10-05T09:00', { pauses });
  assert.equal(fixed.ok && isoOf(fixed.value.due), at('2026-10-09T17:30'));
  const passed = dueOf('fixed-date 2026-10-02', '2026-10-05T09:00');
  assert.equal(!passed.ok && passed.error.code, 'limit-date-passed');
});

test('only what is a limit is read as one', () => {
  for (const text of [
    '0.5 workday',
    '20 calendar-days',
    ' 4  HOUR ',
    '2 month',
    'same-day',
    '3 workday after-15h',
  ])
    assert.ok(parseLimit(text), text);
  const none = ['', '3', 'workday', '-3 workday', '0 workday', '0.5 month', '1.5 calendar-day', '3 weeks'];
  for (const text of [...none, '1e3 hour', '99999 workday', 'fixed-date 2026-02-30', '3,5 workday'])
    assert.equal(parseLimit(text), undefined, text);
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
