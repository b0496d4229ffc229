import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Limit } from '#calendar';
import { idOf, plainDate } from '#kernel';
import { procedureExamples } from '../procedures.examples.ts';
import { legalMinutes } from '../process/legal-time.ts';
import { checkLocalLimit, isLonger, limitCounted } from './local-limit.ts';

const { version } = procedureExamples.portalUnverified;
const promise = {
  code: version.code,
  unitId: idOf<'unit'>('01923456-789a-7bcd-8ef0-123456789abc'),
  from: plainDate('2026-12-01'),
  ground: 'Quyết định 15/QĐ-UBND',
};
const days = (value: number): Limit => ({ kind: 'workday', value });

test('a unit may promise a shorter time than the law, for the main limit and for a case, never a longer one', () => {
  const code = (more: object) => {
    const done = checkLocalLimit({ ...promise, limit: days(15), ...more }, version);
    return done.ok ? 'ok' : done.error.code;
  };
  for (const [more, expected] of [
    [{}, 'ok'],
    [{ limit: days(20) }, 'ok'],
    [{ limit: days(21) }, 'local-limit.longer-than-law'],
    [{ limit: days(18), variant: 'registration-only' }, 'local-limit.longer-than-law'],
    [{ limit: days(17), variant: 'registration-only' }, 'ok'],
    [{ variant: 'moon' }, 'local-limit.no-such-case'],
    [{ limit: { kind: 'calendar-day', value: 28 } }, 'ok'],
    [{ limit: { kind: 'calendar-day', value: 29 } }, 'local-limit.longer-than-law'],
    [{ ground: ' ' }, 'local-limit.no-ground'],
    [{ to: promise.from }, 'local-limit.ends-before-it-begins'],
  ] as const) {
    assert.equal(code(more), expected, JSON.stringify(more));
  }
});

test('hours are held against the shortest same day there is, and a same day against the longest', () => {
  const sameDay: Limit = { kind: 'same-day' };
  const hours = (value: number): Limit => ({ kind: 'hour', value });
  assert.ok(!isLonger(hours(2), sameDay), 'received at 15:00, due at 17:00');
  assert.ok(isLonger(hours(3), sameDay));
  assert.ok(isLonger(sameDay, days(1)), 'received after 15:00, due at closing time of the next day');
  assert.ok(!isLonger(sameDay, days(2)));
});

test('what counts from the next working day after 15:00 does so under a promise too, and never by one alone', () => {
  const timeLimit = { ...version.content.timeLimit, nextWorkingDayAfter15h: true };
  const late = { ...version, content: { ...version.content, timeLimit } };
  const counted = limitCounted(late, undefined, { limit: days(5), ground: 'x' });
  assert.deepEqual(counted?.limit, { ...days(5), cutOff: 'after-15h' });
  assert.ok(isLonger({ ...days(5), cutOff: 'after-15h' }, days(20)));
  assert.ok(!isLonger({ ...days(5), cutOff: 'after-15h' }, { ...days(20), cutOff: 'after-15h' }));
});

test('when the law has become shorter than the promise, the law counts', () => {
  const promised = { limit: days(18), ground: 'x' };
  assert.deepEqual(limitCounted(version, undefined, promised), { ...promised, source: 'local' });
  assert.deepEqual(limitCounted(version, 'registration-only', promised), { limit: days(17), source: 'law' });
  assert.deepEqual(limitCounted(version, undefined, undefined), { limit: days(20), source: 'law' });
});

test('no promise that is let through has more working minutes than the law at its least', () => {
  const kind = fc.constantFrom('hour', 'workday', 'calendar-day');
  const limit = fc.record({ kind, value: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(limit, limit, (local, law) => {
      if (isLonger(local, law)) return;
      assert.ok(legalMinutes(local) <= legalMinutes(law));
      assert.ok(!isLonger(local, local));
    }),
  );
});
