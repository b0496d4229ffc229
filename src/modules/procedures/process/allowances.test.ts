import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '#kernel';
import { draw, frame, graphOf } from '#test/drawn-process';
import type { Variant } from '../procedure.ts';
import { procedureExamples } from '../procedures.examples.ts';
import { allowancesOf } from './allowances.ts';
import { type Allowance, overruns } from './legal-limits.ts';
import type { StepGraph } from './step-graph.ts';

const told = (steps: StepGraph, limits: readonly Allowance[]): readonly string[] =>
  overruns(steps, limits).map(({ en }) => en);

const { content } = procedureExamples.filedHere.version;
const inHouse: JsonValue = { var: 'house' };

const variant = (key: string, value: number, more: Partial<Variant> = {}): Variant => ({
  key,
  case: { vi: key },
  limit: { kind: 'hour', value },
  verified: true,
  ...more,
});

/** Half an hour and an hour, and between them one hour for houses and five for the rest, at the land office. */
const graph = graphOf(
  draw('start>s0 s0>x1 x1>s1?house x1>s2 s1>x2 s2>x2 x2>s8 s8>s9 s9>end', {
    ...frame,
    s2: { limit: '5h', agency: 'land' },
  }),
);

for (const [what, hours, variants, expected] of [
  ['the longest way is as long as the limit', 6.5, [], []],
  ['the longest way is longer', 6, [], ['needs 390 working minutes, the limit allows 360']],
  [
    'a case is known by its condition, and its limit fits the way the condition opens',
    6.5,
    [variant('house', 2.5, { when: inHouse })],
    [],
  ],
  [
    'the way of a case is longer than its limit',
    6.5,
    [variant('house', 2, { when: inHouse })],
    ['needs 150 working minutes, the limit of the case "house" allows 120'],
  ],
  [
    'what a case has to itself is not asked of the others',
    1.5,
    [variant('rest', 6.5, { when: { '!': inHouse } })],
    ['needs 390 working minutes, the limit allows 90'],
  ],
  ['a case that an official says has a way that fits', 6.5, [variant('quick', 2.5)], []],
  [
    'a case that an official says has no way that fits',
    6.5,
    [variant('quick', 2)],
    ['needs 150 working minutes, the limit of the case "quick" allows 120'],
  ],
  ['a case whose limit nobody has verified binds nothing', 6.5, [variant('row', 1, { verified: false })], []],
] as const) {
  test(`steps against limits: ${what}`, () => {
    const timeLimit = { ...content.timeLimit, limit: { kind: 'hour', value: hours } as const, variants };
    assert.deepEqual(told(graph, allowancesOf({ ...content, timeLimit })), expected);
  });
}

test('the steps of a body must fit the allowance of its slice', () => {
  const land = {
    key: 'land',
    name: { vi: '', en: '' },
    level: 'commune',
    field: '',
    outside: false,
  } as const;
  const bound = (value: number) =>
    allowancesOf({ ...content, agencies: [{ ...land, limit: { kind: 'hour', value } }] });
  assert.deepEqual(told(graph, bound(5)), []);
  assert.deepEqual(told(graph, bound(4)), ['needs 300 working minutes, the allowance of "land" allows 240']);
});
