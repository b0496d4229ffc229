import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from './answer-question.action.ts';
import { contentSource } from './content-source.action.ts';
import type { DueAsked } from './question.ts';
import { tellDue } from './tell.ts';

const source = contentSource('content');
const limit = '3 workday';
const received = '2026-11-20T09:00';
const ask = (asked: Partial<DueAsked>) => answerQuestion(source, { pauses: [], ...asked });

test('the content folder alone answers by limit, by procedure and by variant', async () => {
  for (const [asked, due] of [
    [{ limit, received }, '2026-11-26T09:00:00+07:00'],
    [{ limit, received: '2026-11-20T02:00:00Z' }, '2026-11-26T09:00:00+07:00'],
    [{ limit, received: '2026-11-20T09:00:59', clock: 'day' }, '2026-11-26T17:30:00+07:00'],
    [{ limit, received, unit: '68' }, '2026-11-26T09:00:00+07:00'],
    [{ limit: '0.5 workday', received: '2026-10-06T12:15' }, '2026-10-06T17:30:00+07:00'],
    [{ procedure: '1.001193', received: '2026-10-05T15:01' }, '2026-10-06T17:30:00+07:00'],
    [{ procedure: '2.000986', received: '2026-10-05T15:01' }, '2026-10-08T17:30:00+07:00'],
    [{ procedure: '2.000815', variant: '1', received: '2026-10-05T15:00' }, '2026-10-07T15:00:00+07:00'],
    [{ limit, received, pauses: ['2026-11-20T10:00..2026-11-23T10:00'] }, '2026-11-27T09:00:00+07:00'],
    [
      { limit, received, pauses: ['2026-11-23T10:00..2026-11-25T10:00 restart'] },
      '2026-11-30T10:00:00+07:00',
    ],
  ] as const) {
    const answer = await ask(asked);
    assert.ok(answer.ok, JSON.stringify(answer));
    assert.equal(answer.value.due, due, JSON.stringify(asked));
  }
});

const wrong: readonly (readonly [asked: Partial<DueAsked>, code: string, kind: string])[] = [
  [{ received }, 'due.nothing-asked', 'wrong'],
  [{ limit, procedure: '1.001193', received }, 'due.both', 'wrong'],
  [{ limit, variant: '1', received }, 'due.variant-alone', 'wrong'],
  [{ limit: '-3 workday', received }, 'due.bad-limit', 'wrong'],
  [{ limit: '0.5 calendar-day', received }, 'due.bad-limit', 'wrong'],
  [{ limit }, 'due.received-missing', 'wrong'],
  [{ limit, received: '2026-11-20' }, 'due.bad-received', 'wrong'],
  [{ limit, received: '2026-02-30T09:00' }, 'due.bad-received', 'wrong'],
  [{ limit, received: '2026-11-20T25:00' }, 'due.bad-received', 'wrong'],
  [{ limit, received, clock: 'week' }, 'due.bad-clock', 'wrong'],
  [{ limit, received, pauses: ['2026-11-23'] }, 'due.bad-pause', 'wrong'],
  [{ procedure: 'khai sinh', received }, 'due.bad-procedure', 'wrong'],
  [{ procedure: '1.999999', received }, 'due.no-procedure', 'unknown'],
  [{ limit, received, unit: '99999' }, 'due.no-unit', 'unknown'],
  [{ procedure: '1.001193', variant: '2', received }, 'due.no-variant', 'refused'],
  [{ limit, received, pauses: ['2026-11-24T10:00..2026-11-23T10:00'] }, 'due.pause-backwards', 'refused'],
  [
    { limit, received, pauses: ['2026-11-19T10:00..2026-11-23T10:00'] },
    'due.pause-before-reception',
    'refused',
  ],
  [
    { limit, received, pauses: ['2026-11-23T10:00..2026-11-25T10:00', '2026-11-25T09:00..2026-11-26T10:00'] },
    'due.pauses-overlap',
    'refused',
  ],
  [{ limit: '0.5 workday', received, clock: 'day' }, 'limit-needs-hour-clock', 'refused'],
  [{ limit: 'fixed-date 2026-11-19', received }, 'limit-date-passed', 'refused'],
  [{ limit, received: '1998-11-20T09:00' }, 'calendar-unknown-date', 'refused'],
];
for (const [asked, code, kind] of wrong) {
  test(`the question ${JSON.stringify(asked)} is answered with ${code}`, async () => {
    const answer = await ask(asked);
    assert.deepEqual(answer.ok ? '' : [answer.error.code, answer.error.kind], [code, kind]);
  });
}

test('a date is explained day by day, and what is not certain about it is said', async () => {
  const answer = await ask({ limit: '1 workday', received: '2027-12-31T16:30' });
  assert.ok(answer.ok);
  assert.deepEqual(tellDue(answer.value, 'en'), [
    'Counted from: 16:30, Friday, 31/12/2027',
    'Due: 16:30, Tuesday, 04/01/2028',
    '',
    'Why this date:',
    '- Friday, 31/12/2027: 1 hour counted (16:30–17:30)',
    "- Saturday, 01/01/2028: not counted: New Year's Day (assumed from the law, calendar not announced)",
    '- Sunday, 02/01/2028: not counted: weekly rest',
    "- Monday, 03/01/2028: not counted: Compensatory day for New Year's Day (assumed from the law, calendar not announced)",
    '- Tuesday, 04/01/2028: 7 hours counted (07:30–11:30, 13:30–16:30)',
    '',
    'Calendar not announced: year 2028 is reckoned with the days off the law names; the date may move once the calendar is announced.',
  ]);
});

test('a procedure asked for a day before it was in force is counted by its first version, and that is said', async () => {
  const answer = await ask({ procedure: '1.001193', received: '2024-11-20T09:00' });
  assert.ok(answer.ok);
  assert.match(
    answer.value.notes?.[0]?.en ?? '',
    /not in force; counted by the version in force from 2025-07-01/,
  );
});
