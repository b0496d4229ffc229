import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import { type ToDo, toDoOf, urgentFirst } from './own-to-do.ts';

test('what waits for its owner stands first, the nearest date before the others, then results, then the rest', () => {
  const line = (name: string, toDo?: ToDo, day?: string) => ({
    name,
    toDo,
    answerBy: day === undefined ? null : instant(`2026-12-${day}T09:00`),
  });
  const sorted = urgentFirst([
    line('newest'),
    line('result', 'receive'),
    line('pay without a date', 'pay'),
    line('later', 'supply', '16'),
    line('older'),
    line('sooner', 'pay', '09'),
  ]);
  assert.deepEqual(
    sorted.map(({ name }) => name),
    ['sooner', 'later', 'pay without a date', 'result', 'newest', 'older'],
  );
});

test('nothing is asked of the owner of a dossier that has ended', () => {
  assert.equal(toDoOf({ handling: 'supplement', endedAt: null }), 'supply');
  assert.equal(toDoOf({ handling: 'negative', endedAt: null }), 'receive');
  assert.equal(toDoOf({ handling: 'supplement', endedAt: instant('2026-12-01T09:00') }), undefined);
});
