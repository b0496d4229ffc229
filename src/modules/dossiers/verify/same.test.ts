import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical } from '../journal/canonical.ts';
import { same } from './same.ts';

test('two values are the same when their canonical texts are', () => {
  const json = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(json, json, (one, other) => {
      const [here, there] = [JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))];
      assert.equal(same(here, there), canonical(here) === canonical(there));
      assert.ok(same(here, JSON.parse(canonical(here))));
    }),
    { numRuns: 2000 },
  );
});

test('what is undefined is as good as absent, and nothing else is', () => {
  assert.ok(same({ a: 1, b: undefined }, { a: 1 }) && same({ a: 1 }, { a: 1, b: undefined }));
  assert.ok(!same({ a: null }, {}) && !same([], {}) && !same({}, null));
  assert.ok(same(new Date(5), new Date(5)) && !same(new Date(5), new Date(6)) && !same(new Date(5), 5));
});
