import assert from 'node:assert/strict';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical } from './canonical.ts';

test('any JSON is written as the reference implementation of RFC 8785 writes it', () => {
  const json = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(
    fc.property(json, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      assert.equal(canonical(plain), canonicalize(plain));
    }),
    { numRuns: 2000 },
  );
});

test('the order of names is that of their UTF-16 units, and what is undefined is not there', () => {
  assert.equal(
    canonical({ '\u{1F600}': 1, ﬁ: 2, b: undefined, a: [1e21, -0, 'é\u2028"'] }),
    canonicalize({ '\u{1F600}': 1, ﬁ: 2, a: [1e21, -0, 'é\u2028"'] }),
  );
});
