import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import { idOf, instant, isoOf } from '#kernel';
import type { DossierEvent } from '../events.ts';
import { chainFindings } from '../verify/findings.ts';
import { digestOf, entryOf, genesis, type JournalEntry } from './entry.ts';

const id = '01890000-0000-7000-8000-000000000001';
const at = instant('2026-11-20T09:00');
const refused = (reason: string): DossierEvent => ({
  type: 'DossierRefused',
  public: { at },
  private: { reason, ground: 'Nghị định 118/2025/NĐ-CP' },
});

function chain(...reasons: readonly string[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const reason of reasons) {
    const previous = entries.at(-1) ?? { seq: 0, hash: genesis };
    const actor = { kind: 'system', reason: 'test' } as const;
    entries.push(entryOf(id, previous, refused(reason), { actor, at, salt: 'salt' }));
  }
  return entries;
}

const changed = (entries: readonly JournalEntry[], index: number, change: Partial<JournalEntry>) =>
  entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

const whats = (entries: readonly JournalEntry[]) =>
  chainFindings(idOf(id), entries).map(({ seq, what }) => `${seq} ${what}`);

test('an untouched chain has no finding', () => {
  assert.deepEqual(whats(chain('thiếu giấy tờ', 'sai nơi nộp')), []);
});

test('a changed public part breaks its own hash', () => {
  const entries = changed(chain('a', 'b'), 0, { public: { at: at + 1000 } });
  assert.deepEqual(whats(entries), ['1 chain.hash']);
});

test('a changed private part no longer has its digest', () => {
  assert.deepEqual(whats(changed(chain('a', 'b'), 1, { private: { reason: 'khác' } })), ['2 chain.private']);
});

test('an erased private part keeps the chain whole, since the digest stays', () => {
  assert.deepEqual(whats(changed(chain('a', 'b'), 0, { private: null })), []);
});

test('an entry rewritten with its hash breaks the link of the next', () => {
  const forged = chain('c')[0];
  assert.ok(forged);
  assert.deepEqual(whats(changed(chain('a', 'b'), 0, forged)), ['2 chain.previous']);
});

test('an entry taken out leaves a gap', () => {
  assert.deepEqual(whats(chain('a', 'b', 'c').toSpliced(1, 1)), ['3 chain.gap', '3 chain.previous']);
});

test('the salt keeps a guess from being tested against a digest', () => {
  const secret = { reason: 'a', ground: 'b' };
  assert.notEqual(digestOf({ ...secret, salt: 'x' }), digestOf({ ...secret, salt: 'y' }));
});

test('the hash is SHA-256 over the previous one and the canonical JSON of what is published, as anyone can check', () => {
  const [first, second] = chain('thiếu "giấy" tờ', 'b');
  assert.ok(first && second);
  const { seq, type, actor, privateDigest, prevHash } = second;
  const said = {
    dossierId: id,
    seq,
    type,
    at: isoOf(second.at),
    actor,
    public: second.public,
    privateDigest,
  };
  const text = `${prevHash}\n${canonicalize(said)}`;
  assert.equal(second.hash, createHash('sha256').update(text).digest('hex'));
  assert.equal(prevHash, first.hash);
});
