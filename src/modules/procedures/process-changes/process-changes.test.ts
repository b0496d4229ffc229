import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, graphOf } from '#test/drawn-process';
import { changesBetween, isSameProcess, type ProcessChanges, toldLines } from './process-changes.ts';

const framed = {
  s1: { step: 'receive' },
  s8: { step: 'sign', role: 'approver' },
  s9: { step: 'return', limit: 'not-counted' },
} as const;
const plain = 'start>s1 s1>s2 s2>s8 s8>s9 s9>end';
const graph = (text: string, said: Parameters<typeof draw>[1] = {}) =>
  graphOf(draw(text, { ...framed, ...said }));

const told = ({ steps, lines }: ProcessChanges): string =>
  [
    ...steps.flatMap(({ id, mark, parts }) => (mark === 'same' ? [] : [[mark, id, ...parts].join(' ')])),
    ...lines.flatMap(({ mark, from, to }) => (mark === 'same' ? [] : [`${mark} ${from}>${to}`])),
  ].join(', ');

for (const [what, before, after, expected] of [
  ['nothing', graph(plain), graph(plain), ''],
  ['a longer limit', graph(plain), graph(plain, { s2: { limit: '2h' } }), 'limit s2 limit'],
  [
    'another role and a reminder',
    graph(plain),
    graph(plain, { s2: { role: 'approver', remind: '0.5h' } }),
    'changed s2 who timers',
  ],
  [
    'a step put in',
    graph(plain),
    graph('start>s1 s1>s2 s2>s3 s3>s8 s8>s9 s9>end'),
    'added s3, added s2>s3, added s3>s8, removed s2>s8',
  ],
  [
    'a step taken away',
    graph('start>s1 s1>s2 s2>s3 s3>s8 s8>s9 s9>end'),
    graph(plain),
    'removed s3, added s2>s8, removed s2>s3, removed s3>s8',
  ],
  [
    'another condition of a way',
    graph('start>s1 s1>x1 x1>s2?big x1>x2 s2>x2 x2>s8 s8>s9 s9>end'),
    graph('start>s1 s1>x1 x1>s2?small x1>x2 s2>x2 x2>s8 s8>s9 s9>end'),
    'changed s1>s2',
  ],
  [
    'a first process',
    undefined,
    graph('start>s1 s1>s8 s8>s9 s9>end'),
    'added s1, added s8, added s9, added s1>s8, added s8>s9',
  ],
] as const) {
  test(`of two processes that differ by ${what}, just that is told`, () => {
    const changes = changesBetween(before, after);
    assert.equal(told(changes), expected);
    assert.equal(isSameProcess(changes), expected === '');
  });
}

test('a sentence is made only of lines whose two steps both versions have', () => {
  const longer = graph('start>s1 s1>s2 s2>s3 s3>s8 s8>s9 s9>end');
  const lines = toldLines(changesBetween(graph(plain), longer));
  assert.deepEqual(
    lines.map(({ mark, from, to }) => `${mark} ${from}>${to}`),
    ['removed s2>s8'],
  );
});
