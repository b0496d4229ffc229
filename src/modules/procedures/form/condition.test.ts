import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import type { JsonValue } from '#kernel';
import { conditionFault, evaluate, holds } from './condition.ts';

const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'), fc.boolean());
const leaf = fc.oneof(
  value,
  fc.constantFrom('x', 'y').map((name) => ({ var: name })),
);
const same = (name: string) => fc.tuple(leaf, leaf).map((args) => ({ [name]: args }));
const numbers = (name: string) =>
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).map((args) => ({ [name]: args }));
const test1 = fc.oneof(
  same('==='),
  same('!=='),
  numbers('<'),
  numbers('<='),
  numbers('>'),
  numbers('>='),
  fc.tuple(leaf, fc.array(value, { maxLength: 3 })).map((args) => ({ in: args })),
);
const condition: fc.Arbitrary<JsonValue> = fc.oneof(
  test1,
  fc.array(test1, { minLength: 1, maxLength: 3 }).map((args) => ({ and: args })),
  fc.array(test1, { minLength: 1, maxLength: 3 }).map((args) => ({ or: args })),
  test1.map((arg) => ({ '!': arg })),
  test1.map((arg) => ({ '!!': arg })),
);

test('conditions mean what JsonLogic means (json-logic-engine as the judge)', () => {
  const engine = new LogicEngine();
  fc.assert(
    fc.property(condition, value, value, (rule, x, y) => {
      const judged: unknown = engine.run(rule, { x, y });
      return holds(rule, { x, y }) === Boolean(judged);
    }),
  );
});

test('a condition reaches nothing but answers', () => {
  assert.equal(evaluate({ var: 'constructor' }, {}), null);
  assert.equal(evaluate({ var: '__proto__.toString' }, {}), null);
  assert.equal(evaluate({ var: 'address.communeCode' }, { address: { communeCode: '1' } }), '1');
});

test('unknown operators, unknown answers and wrong numbers of values are refused when a form is read', () => {
  const known = (name: string) => name === 'x';
  for (const rule of [
    { log: 1 },
    { '===': [1] },
    { var: 'y' },
    { '===': [1, 2], '!': 1 },
    { and: [{ map: [] }] },
  ]) {
    assert.notEqual(conditionFault(rule, known), undefined);
  }
  assert.equal(
    conditionFault({ and: [{ '===': [{ var: 'x' }, 1] }, { '!': { var: 'x' } }] }, known),
    undefined,
  );
});
