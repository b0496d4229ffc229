import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, addMinutes, type Guest, type Instant, instant } from '#kernel';
import {
  accepted,
  citizen,
  context,
  desk,
  friday,
  handler,
  stranger,
  submitted,
  uuid,
  when,
} from '#test/dossier-story';
import { allowed } from '../allowed.ts';
import { decideCloseForSilence } from '../closing/close-for-silence.ts';
import type { Dossier } from '../dossier.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { decideReadMessages, decideSendMessage, messagesLeft } from './messages.ts';

const says = (dossier: Dossier, by: Actor, at: Instant = friday, text = 'Xin hỏi') =>
  decideSendMessage(dossier, { text }, context(by, at));
const said = (dossier: Dossier, by: Actor, at?: Instant) => when(dossier, says(dossier, by, at));
const why = (decision: ReturnType<typeof says>) => (decision.ok ? 'done' : decision.error.code);

test('a message moves nothing: state, clock and dates stay, also while papers are awaited', () => {
  const waiting = when(
    submitted(),
    decideRequestSupplement(submitted(), { components: ['birth-slip'], note: 'Mờ' }, context(desk, friday)),
  );
  for (const before of [submitted(), accepted(), waiting]) {
    const { messages, ...after } = said(before, citizen);
    assert.deepEqual([after, messages?.unread], [before, 1]);
    assert.ok(allowed(before, 'send-message', citizen).ok && allowed(before, 'send-message', desk).ok);
  }
});

test('what the applicant writes is unread until an official answers or marks it as read', () => {
  const asked = said(said(submitted(), citizen), citizen);
  assert.equal(asked.messages?.unread, 2);
  assert.equal(said(asked, handler).messages?.unread, 0);
  const read = when(asked, decideReadMessages(asked, {}, context(desk, friday)));
  assert.deepEqual([read.messages?.unread, read.messages?.last], [0, 'applicant']);
  const again = decideReadMessages(read, {}, context(desk, friday));
  assert.equal(again.ok ? '' : again.error.code, 'message.nothing-unread');
});

test('an applicant sends five a day and begins anew the next; officials answer as often as they must', () => {
  let dossier = submitted();
  for (let n = 0; n < 5; n += 1) dossier = said(dossier, citizen, addMinutes(friday, n));
  assert.equal(messagesLeft(dossier, friday), 0);
  assert.equal(why(says(dossier, citizen)), 'message.too-many');
  assert.equal(why(says(said(dossier, desk), citizen)), 'message.too-many', 'an answer frees nothing');
  assert.equal(why(says(dossier, desk)), 'done');
  assert.equal(said(dossier, citizen, instant('2026-11-21T00:00')).messages?.today.length, 1);
});

test('a message has words, and no more than two thousand characters', () => {
  for (const [text, code] of [
    [' \n ', 'message.empty'],
    ['x'.repeat(2001), 'message.too-long'],
    ['x'.repeat(2000), 'done'],
  ] as const)
    assert.equal(why(says(submitted(), citizen, friday, text)), code);
});

test('after the end both sides may write for thirty days, and not after', () => {
  const ended = when(submitted(), decideWithdraw(submitted(), { note: '' }, context(citizen, friday)));
  const last = addMinutes(friday, 30 * 24 * 60);
  assert.equal(why(says(ended, citizen, last)), 'done');
  for (const by of [citizen, desk])
    assert.equal(why(says(ended, by, addMinutes(last, 1))), 'message.too-late');
  assert.ok(!decideCloseForSilence(ended, {}, context(desk, last)).ok);
});

test('who has shown the second factor of a dossier may write about it, answer, withdraw and say how the result comes, and nothing more', () => {
  const dossier = submitted();
  const tracks: Guest = { kind: 'guest', sessionId: uuid(70), tracks: dossier.id };
  assert.ok(allowed(dossier, 'send-message', tracks).ok);
  assert.equal(said(dossier, tracks).messages?.last, 'applicant');
  for (const action of ['withdraw', 'choose-return'] as const)
    assert.ok(allowed(dossier, action, tracks).ok, action);
  for (const action of ['read-messages', 'claim', 'accept', 'refuse'] as const)
    assert.ok(!allowed(dossier, action, tracks).ok, action);
  const other: Guest = { ...tracks, tracks: uuid(41) };
  for (const nobody of [other, { ...tracks, tracks: undefined }, stranger])
    for (const action of ['send-message', 'withdraw', 'choose-return'] as const)
      assert.ok(!allowed(dossier, action, nobody).ok, action);
});
