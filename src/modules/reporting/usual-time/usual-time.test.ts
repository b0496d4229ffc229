import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '#kernel';
import { type Decided, leastDossiers, usualTime } from './usual-time.ts';

const start = plainDate('2026-03-02');
/** Decided so many days after it was received, the clock running all the while. */
const after = (days: number): Decided => {
  const endedOn = addDays(start, days);
  return { endedOn, runs: [{ from: start, to: endedOn, dueOn: endedOn, stop: 'end' }] };
};

test('nine of ten dossiers were decided in the days that are told, and one of ten may have taken longer', () => {
  const decided = [...Array.from({ length: 18 }, (_, n) => after(n + 1)), after(40), after(90)];
  assert.deepEqual(usualTime(decided), {
    days: 18,
    dossiers: 20,
    from: addDays(start, 1),
    to: addDays(start, 90),
  });
  assert.equal(usualTime([...decided, after(95)])?.days, 40, 'of 21, the nineteenth');
});

test('nothing is told of fewer than twenty dossiers', () => {
  const few = Array.from({ length: leastDossiers - 1 }, () => after(1));
  assert.equal(usualTime(few), undefined);
  assert.equal(usualTime([...few, after(1)])?.days, 1);
});

test('days in which the clock stood by law are not counted', () => {
  const endedOn = addDays(start, 30);
  const paused: Decided = {
    endedOn,
    runs: [
      { from: start, to: addDays(start, 2), dueOn: endedOn, stop: 'pause' },
      { from: addDays(start, 27), to: endedOn, dueOn: endedOn, stop: 'end' },
    ],
  };
  assert.equal(usualTime(Array.from({ length: 20 }, () => paused))?.days, 5);
});
