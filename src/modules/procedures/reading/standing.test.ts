import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, frame, graphOf } from '#test/drawn-process';
import { playAll } from '#test/play';
import { layOut } from './drawing-layout.ts';
import { outlineOf } from './outline.ts';
import { statesOf } from './standing.ts';

const graph = graphOf(
  draw('start>s0 s0>x1 x1>s1?house x1>p1 p1>s2 p1>s3 s2>p2 s3>p2 p2>x2 s1>x2 x2>s4 s4>s8 s8>s9 s9>end', {
    ...frame,
    s3: { step: 'consult', parties: 'a b', rule: 'all' },
    s4: { step: 'wait', limit: 'not-counted', wait: 'payment' },
  }),
);

const statesAfter = (tasks: string, answers = {}) =>
  [...statesOf(graph, playAll(graph, tasks, answers).marking)].map(([id, state]) => `${id} ${state}`).sort();

test('of a dossier every step is done, open, waiting for others, to come, or on a way not taken', () => {
  assert.deepEqual(statesAfter('s0 s2 s3/a'), [
    's0 done',
    's1 skipped',
    's2 done',
    's3 waiting',
    's4 ahead',
    's8 ahead',
    's9 ahead',
  ]);
  assert.deepEqual(statesAfter('s0 s1', { house: true }).slice(1, 5), [
    's1 done',
    's2 skipped',
    's3 skipped',
    's4 waiting',
  ]);
});

test('the list of a process holds every step of its drawing once', () => {
  const ids = (items: ReturnType<typeof outlineOf>): readonly string[] =>
    items.flatMap((item) => {
      if (item.type === 'step') return [item.id];
      return item.type === 'parallel' ? item.ways.flatMap(ids) : item.ways.flatMap((way) => ids(way.items));
    });
  const drawn = layOut(graph).boxes.map(({ id }) => id);
  assert.deepEqual(ids(outlineOf(graph)), drawn);
});
