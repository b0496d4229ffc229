import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { decideMiss } from './queue-ticket.ts';

const calledAt = instant('2026-11-20T09:00:00');
const missed = (calls: number, at: string) => {
  const done = decideMiss({ state: 'called', calls, calledAt }, instant(`2026-11-20T${at}`));
  return done.ok ? done.value : done.error;
};

test('a person who is called has forty-five seconds to come: "45 s call window"', () => {
  assert.deepEqual(missed(1, '09:00:44'), { code: 'number.called-just-now', details: { seconds: 1 } });
  assert.equal(missed(1, '09:00:45'), 'waiting');
});

test('"three misses cancel": twice it goes back to the line, the third time out of it', () => {
  assert.deepEqual(
    [1, 2, 3].map((calls) => missed(calls, '09:01:00')),
    ['waiting', 'waiting', 'missed'],
  );
});

test('who was not called, or came already, cannot be missing', () => {
  for (const state of ['waiting', 'came', 'missed'] as const) {
    const done = decideMiss({ state, calls: 1, calledAt }, instant('2026-11-20T10:00'));
    assert.equal(!done.ok && done.error.code, 'number.moved-on');
  }
});
