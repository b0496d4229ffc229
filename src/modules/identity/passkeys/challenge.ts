import { timingSafeEqual } from 'node:crypto';
import { addMinutes, type Instant, instantOfMs } from '#kernel';

/** Minutes in which a challenge can be answered: a page may lie open for a while. */
export const challengeMinutes = 30;

/** Keyed digest of a text: nobody else can make one. */
export type Digest = (text: string) => Buffer;

/**
 * A challenge that says itself when it was made, and that we made it: showing a page writes nothing. `chance` is 16
 * random bytes.
 */
export function makeChallenge(digest: Digest, chance: Buffer, now: Instant): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(now));
  const body = Buffer.concat([chance, time]);
  return Buffer.concat([body, digest(body.toString('base64url'))]);
}

/** Until when a challenge of ours may be answered; undefined when it is none or too old. */
export function challengeEnds(digest: Digest, challenge: string, now: Instant): Instant | undefined {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== 16 + 8 + 32) return undefined;
  const body = bytes.subarray(0, 24);
  if (!timingSafeEqual(digest(body.toString('base64url')), bytes.subarray(24))) return undefined;
  const ends = addMinutes(instantOfMs(Number(body.readBigUInt64BE(16))), challengeMinutes);
  return now < ends ? ends : undefined;
}
