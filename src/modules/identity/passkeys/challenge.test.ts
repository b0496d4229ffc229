import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { addMinutes, instant } from '#kernel';
import { challengeEnds, challengeMinutes, makeChallenge } from './challenge.ts';

const digestBy = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest();
const now = instant('2026-11-20T09:00');
const chance = Buffer.alloc(16, 7);
const challenge = makeChallenge(digestBy('a'), chance, now);

test('a challenge is ours, unaltered, and good for half an hour', () => {
  const text = challenge.toString('base64url');
  const ends = addMinutes(now, challengeMinutes);
  assert.equal(challengeEnds(digestBy('a'), text, now), ends);
  assert.equal(challengeEnds(digestBy('a'), text, addMinutes(ends, -1)), ends);
  assert.equal(challengeEnds(digestBy('a'), text, ends), undefined);
  assert.equal(challengeEnds(digestBy('b'), text, now), undefined, 'made for something else');
  const altered = Buffer.from(challenge);
  altered[20] = (altered[20] ?? 0) ^ 1;
  for (const wrong of [altered.toString('base64url'), '', 'x', text.slice(4)])
    assert.equal(challengeEnds(digestBy('a'), wrong, now), undefined);
});
