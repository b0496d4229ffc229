import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, type Guest, instant } from '#kernel';
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
import { sampleCases } from '../casework/sample-case.examples.ts';
import type { Dossier } from '../dossier.ts';
import { noticesOf } from '../tracking/notices-of.ts';
import { decideWriteNote, threadsOf } from './notes.ts';

const writes = (dossier: Dossier, text: string, answers?: number, by: Actor = desk) =>
  decideWriteNote(dossier, { text, answers }, context(by, friday));
const why = (decision: ReturnType<typeof writes>) => (decision.ok ? 'done' : decision.error.code);

test('a note moves nothing, is numbered, and answers one that is there', () => {
  const before = accepted();
  const { notes, ...after } = when(before, writes(before, 'Đã gọi điện cho người nộp'));
  assert.deepEqual([after, notes], [before, 1]);
  const noted = when(before, writes(before, 'Đã gọi điện cho người nộp'));
  assert.equal(when(noted, writes(noted, 'Cảm ơn', 1, handler)).notes, 2);
  for (const [text, answers, code] of [
    [' \n', undefined, 'note.empty'],
    ['x'.repeat(2001), undefined, 'note.too-long'],
    ['Cảm ơn', 2, 'note.unknown'],
    ['Cảm ơn', 0, 'note.unknown'],
  ] as const)
    assert.equal(why(writes(noted, text, answers)), code);
});

test('only officials of the agencies of the dossier write notes, in every state', () => {
  const tracks: Guest = { kind: 'guest', sessionId: uuid(70), tracks: submitted().id };
  for (const dossier of [submitted(), accepted()]) {
    for (const by of [desk, handler]) assert.ok(allowed(dossier, 'write-note', by).ok);
    for (const by of [citizen, tracks, stranger]) assert.ok(!allowed(dossier, 'write-note', by).ok);
  }
});

test('an answer stands below what it answers, and the applicant is told of neither', () => {
  const { history } = sampleCases.notedAbout;
  const [thread, ...others] = threadsOf(history);
  assert.equal(others.length, 0);
  assert.deepEqual([thread?.note.number, thread?.answers.map(({ number }) => number)], [1, [2]]);
  assert.equal(thread?.note.at, instant('2026-11-25T10:02'));
  const told = noticesOf(history).map(({ event }) => event.type);
  assert.ok(told.length > 0 && !told.includes('NoteWritten'));
});
