import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Instant, isoOf, plainDate } from '#kernel';
import {
  chair,
  citizen,
  context,
  desk,
  friday,
  handler,
  program,
  story,
  submitted,
  uuid,
  when,
} from '#test/dossier-story';
import { decideExtend } from '../extension/extend.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { nationalStatusOf } from '../handling.ts';
import { decideAttachResult } from '../result/attach-result.ts';
import { decideCorrectResult } from '../result/correct-result.ts';
import { decideReturnResult } from '../result/return-result.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { decideCloseForSilence } from './close-for-silence.ts';
import { decideReopen } from './reopen.ts';
import { decideStop } from './stop.ts';

const at = (instant: Instant | null | undefined) => instant && isoOf(instant).slice(0, 16);
const order = { order: '15/QĐ-UBND', reason: 'Theo kết luận giải quyết khiếu nại' };

/** Proposed and signed; what is left is to hand it out. */
function decided(outcome: 'approved' | 'refused', time = '2026-11-24T09:00') {
  const tale = story();
  const propose = { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' } as const;
  tale.act(decideCompleteStep, propose, handler, '2026-11-23T09:00');
  const sign = { stepId: tale.step('sign'), outcome, note: 'Không đủ điều kiện', ground: 'Điều 9' } as const;
  tale.act(decideCompleteStep, sign, chair, time);
  return tale;
}

test('an apology gives a new date once; lateness is still measured by the first', () => {
  const tale = story();
  const extend = { newDate: plainDate('2026-11-30'), reason: 'Thiếu người', number: '3/XL' };
  const promised = tale.act(decideExtend, extend, chair, '2026-11-25T09:00');
  assert.equal(at(promised.extension?.promisedAt), '2026-11-30T17:30');
  assert.equal(at(promised.deadline?.dueAt), '2026-11-26T09:00');
  assert.equal(tale.refused(decideExtend, extend, chair, '2026-11-26T09:00'), 'extend.only-once');
  tale.act(
    decideCompleteStep,
    { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' },
    handler,
    '2026-11-27T09:00',
  );
  const done = tale.act(
    decideCompleteStep,
    { stepId: tale.step('sign'), outcome: 'approved', note: '' },
    chair,
    '2026-11-27T10:00',
  );
  assert.equal(done.timeliness, 'late');
});

test('a new date that is no later, or a letter without its number, is refused', () => {
  const extend = { newDate: plainDate('2026-11-26'), reason: 'Thiếu người', number: '3/XL' };
  for (const [change, why] of [
    [{ newDate: plainDate('2026-11-25') }, 'extend.date-not-later'],
    [{ reason: ' ' }, 'extend.reason-missing'],
    [{ number: '' }, 'letter.number-missing'],
  ] as const)
    assert.equal(story().refused(decideExtend, { ...extend, ...change }, chair, '2026-11-23T09:00'), why);
});

test('refused with reasons, a dossier is decided like any other: counted by its date, handed out', () => {
  const tale = decided('refused');
  const { handling, decision, timeliness } = tale.dossier();
  assert.deepEqual(
    [handling, decision, timeliness, nationalStatusOf(tale.dossier())],
    ['negative', 'refused', 'early', 9],
  );
  tale.act(
    decideAttachResult,
    { documents: [uuid<'document'>(60)], number: '4/TB' },
    handler,
    '2026-11-25T09:00',
  );
  const out = tale.act(decideReturnResult, { way: 'post', receiver: 'Mai' }, desk, '2026-11-25T10:00');
  assert.deepEqual([out.handling, out.decision], ['returned', 'refused']);
});

test('a refusal by the signer says its reason and its legal ground', () => {
  const tale = story();
  tale.act(
    decideCompleteStep,
    { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' },
    handler,
    '2026-11-23T09:00',
  );
  const refuse = { stepId: tale.step('sign'), outcome: 'refused' } as const;
  assert.equal(
    tale.refused(decideCompleteStep, { ...refuse, note: '' }, chair, '2026-11-23T10:00'),
    'step.note-missing',
  );
  assert.equal(
    tale.refused(decideCompleteStep, { ...refuse, note: 'Không' }, chair, '2026-11-23T10:00'),
    'refuse.ground-missing',
  );
});

test('stopped for good, it says why and on which ground', () => {
  const stop = {
    asked: 'owner',
    reason: 'Đơn ngày 23/11',
    ground: 'Điều 21 Nghị định 118/2025/NĐ-CP',
  } as const;
  assert.equal(
    story().refused(decideStop, { ...stop, ground: '' }, chair, '2026-11-23T09:00'),
    'stop.ground-missing',
  );
  const stopped = story().act(decideStop, stop, chair, '2026-11-23T09:00');
  assert.deepEqual([stopped.handling, nationalStatusOf(stopped)], ['stopped', 8]);
  assert.ok(stopped.steps.every(({ doneAt }) => doneAt !== null));
});

test('unanswered by its date, a supplement ends the dossier; not a minute before', () => {
  const tale = story();
  const asked = tale.act(
    decideRequestSupplement,
    { components: ['birth-slip'], note: 'Mờ' },
    handler,
    '2026-11-23T09:00',
  );
  assert.equal(at(asked.openSupplement?.answerBy), '2026-12-15T09:00');
  assert.equal(
    tale.refused(decideCloseForSilence, {}, program, '2026-12-15T09:00'),
    'silence.date-not-passed',
  );
  const lapsed = tale.act(decideCloseForSilence, {}, program, '2026-12-15T09:01');
  assert.deepEqual([lapsed.handling, lapsed.openSupplement, nationalStatusOf(lapsed)], ['lapsed', null, 8]);
});

test('before reception, silence means it was never received', () => {
  const filed = submitted();
  const ask = { components: ['birth-slip'], note: 'Thiếu' };
  const asked = when(filed, decideRequestSupplement(filed, ask, context(desk, friday)));
  const late = context(program, 1_900_000_000_000 as Instant);
  const lapsed = when(asked, decideCloseForSilence(asked, {}, late));
  assert.deepEqual([lapsed.handling, nationalStatusOf(lapsed)], ['lapsed', 3]);
});

test('a wrong result is put right by a decision that links the old one and the new', () => {
  const tale = decided('approved');
  tale.act(
    decideAttachResult,
    { documents: [uuid<'document'>(60)], number: '45/GCN' },
    handler,
    '2026-11-25T09:00',
  );
  const correct = { documents: [uuid<'document'>(61)], number: '45a/GCN', ...order };
  assert.equal(
    tale.refused(decideCorrectResult, { ...correct, order: '' }, chair, '2026-11-26T09:00'),
    'correct.order-missing',
  );
  const corrected = tale.act(decideCorrectResult, correct, chair, '2026-11-26T09:00');
  assert.deepEqual(
    corrected.papers.map(({ documentId, purpose }) => [documentId, purpose]),
    [
      [uuid(60), 'replaced'],
      [uuid(61), 'result'],
    ],
  );
  assert.equal(corrected.handling, 'finished');
});

test('opened again by order, a decided dossier goes back behind reception with its whole time anew', () => {
  const tale = decided('approved');
  assert.equal(
    tale.refused(decideReopen, { ...order, order: '' }, chair, '2026-12-01T09:00'),
    'reopen.order-missing',
  );
  const again = tale.act(decideReopen, order, chair, '2026-12-01T09:00');
  assert.deepEqual(
    [again.handling, again.decision, again.timeliness, again.finishedAt],
    ['assigned', null, null, null],
  );
  assert.equal(at(again.deadline?.dueAt), '2026-12-04T09:00');
  assert.equal(at(again.deadline?.firstDueAt), '2026-11-26T09:00');
  assert.deepEqual(again.steps.map(({ node, status }) => `${node} ${status}`).slice(-2), [
    'return cancelled',
    'process open',
  ]);
  tale.act(
    decideCompleteStep,
    { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' },
    handler,
    '2026-12-02T09:00',
  );
  const done = tale.act(
    decideCompleteStep,
    { stepId: tale.step('sign'), outcome: 'approved', note: '' },
    chair,
    '2026-12-04T09:00',
  );
  assert.deepEqual([done.handling, done.timeliness], ['finished', 'onTime']);
});

test('opened again, what was withdrawn goes on at the step where it stood', () => {
  const tale = story();
  tale.act(decideWithdraw, { note: '' }, citizen, '2026-11-23T09:00');
  const again = tale.act(decideReopen, order, chair, '2026-11-30T09:00');
  assert.deepEqual([again.handling, at(again.deadline?.dueAt)], ['assigned', '2026-12-03T09:00']);
  assert.deepEqual(
    again.steps.map(({ node, status }) => `${node} ${status}`),
    ['receive done', 'process cancelled', 'process open'],
  );
});
