import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, addMinutes, type Instant, instant, isoOf } from '#kernel';
import {
  accepted,
  chair,
  citizen,
  code,
  completed,
  context,
  desk,
  friday,
  handler,
  official,
  stranger,
  submitted,
  uuid,
  when,
} from '#test/dossier-story';
import { allowed, allowedActions, stepsFor } from './allowed.ts';
import type { Dossier } from './dossier.ts';
import { decideRefuse } from './intake/refuse.ts';
import { decideAttachResult } from './result/attach-result.ts';
import { decideReturnResult } from './result/return-result.ts';
import { decideTakeStep } from './steps/take-step.ts';
import { decideAnswerSupplement } from './supplement/answer-supplement.ts';
import { decideRequestSupplement } from './supplement/request-supplement.ts';
import type { Action } from './transition.ts';
import { transitions } from './transitions.table.ts';

test('filing gives the desk eight working hours and no code yet', () => {
  const dossier = submitted();
  assert.equal(dossier.handling, 'submitted');
  assert.equal(dossier.code, null);
  assert.equal(dossier.acceptBy && isoOf(dossier.acceptBy), '2026-11-23T09:00:00+07:00');
});

test('acceptance starts the clock, gives the code, does the reception step and opens the next', () => {
  const dossier = accepted();
  assert.equal(dossier.code, 'H36.101-261120-0001');
  assert.equal(dossier.deadline && isoOf(dossier.deadline.dueAt), '2026-11-26T09:00:00+07:00');
  assert.deepEqual(
    dossier.steps.map(({ kind, status }) => [kind, status]),
    [
      ['receive', 'done'],
      ['process', 'open'],
    ],
  );
  assert.equal(dossier.handling, 'assigned');
});

test('a step belongs to the post that took it, and to nobody else until it is done', () => {
  const other = official(14, 'handler');
  const open = accepted();
  const stepId = open.steps[1]?.id ?? uuid<'step'>(0);
  const taken = when(open, decideTakeStep(open, { stepId }, context(handler, friday)));
  assert.equal(taken.handling, 'appraising');
  assert.equal(code(decideTakeStep(taken, { stepId }, context(other, friday))), 'step.taken-by-other');
  assert.equal(code(completed(taken, other, 'done', friday)), 'step.taken-by-other');
  assert.equal(stepsFor(taken, other).length, 0);
});

test('a proposal needs words, an approval needs a leader', () => {
  const open = accepted();
  assert.equal(code(completed(open, handler, 'done', friday, ' ')), 'step.note-missing');
  const atChair = when(open, completed(open, handler, 'done', friday));
  assert.equal(atChair.handling, 'submittedForApproval');
  assert.equal(code(completed(atChair, handler, 'approved', friday)), 'step.not-for-post');
  assert.equal(code(completed(atChair, chair, 'done', friday)), 'step.needs-approval');
});

test('whoever has a second factor shows it before they approve or refuse, not before they send back', () => {
  const open = accepted();
  const atChair = when(open, completed(open, handler, 'done', friday));
  const asked = (freshUntil: Instant | undefined) => ({ ...chair, secondFactor: { freshUntil } });
  const stale = asked(addMinutes(friday, -1));
  assert.equal(code(completed(atChair, stale, 'approved', friday)), 'second-factor.needed');
  assert.equal(code(completed(atChair, asked(undefined), 'approved', friday)), 'second-factor.needed');
  assert.equal(code(completed(atChair, stale, 'sentBack', friday, 'Thiếu căn cứ')), undefined);
  assert.equal(code(completed(atChair, asked(addMinutes(friday, 1)), 'approved', friday)), undefined);
});

test('what ends, delays or replaces a decision asks for the second factor as a decision does', () => {
  const confirmed = new Set<string>(transitions.flatMap((row) => ('confirms' in row ? [row.action] : [])));
  assert.deepEqual([...confirmed].toSorted(), [
    'correct-result',
    'extend',
    'refuse',
    'reopen',
    'stop',
    'suspend',
  ]);
});

test('sent back, the step before opens again and the clock runs on', () => {
  const open = accepted();
  const atChair = when(open, completed(open, handler, 'done', friday));
  const back = when(atChair, completed(atChair, chair, 'sentBack', friday, 'Thiếu căn cứ'));
  assert.equal(back.handling, 'assigned');
  assert.deepEqual(
    back.steps.map(({ kind, status }) => `${kind} ${status}`),
    ['receive done', 'process done', 'sign sentBack', 'process open'],
  );
  assert.equal(back.deadline?.dueAt, open.deadline?.dueAt);
});

for (const [day, timeliness] of [
  ['2026-11-25T16:00', 'early'],
  ['2026-11-26T17:00', 'onTime'],
  ['2026-11-27T08:00', 'late'],
] as const) {
  test(`handling that ends ${day} for a date of 26/11 is ${timeliness}: by date, not by minute`, () => {
    const open = accepted();
    const atChair = when(open, completed(open, handler, 'done', friday));
    const done = when(atChair, completed(atChair, chair, 'approved', instant(day)));
    assert.equal(done.handling, 'finished');
    assert.equal(done.timeliness, timeliness);
  });
}

test('lateness is judged when handling ends, not when the result is handed out', () => {
  const open = accepted();
  const atChair = when(open, completed(open, handler, 'done', friday));
  const done = when(atChair, completed(atChair, chair, 'approved', friday));
  const hand = (dossier: Dossier) =>
    decideReturnResult(
      dossier,
      {
        way: 'desk',
        receiver: 'Trần Thị Mai',
        taking: { as: 'owner', signature: 'paper', givenBack: [], collected: [] },
      },
      context(desk, instant('2026-12-20T09:00')),
    );
  assert.equal(code(hand(done)), 'result.missing');
  const result = when(
    done,
    decideAttachResult(done, { documents: [uuid(50)], number: '45/GCN-UBND' }, context(handler, friday)),
  );
  const returned = when(result, hand(result));
  assert.deepEqual(
    [returned.handling, returned.timeliness, returned.delivery],
    ['returned', 'early', 'handedOver'],
  );
});

test('a supplement during handling stops the clock and is asked for only once', () => {
  const open = accepted();
  const asked = when(
    open,
    decideRequestSupplement(
      open,
      { components: ['birth-slip'], note: 'Mờ' },
      context(handler, instant('2026-11-20T13:30')),
    ),
  );
  assert.equal(asked.handling, 'supplement');
  const papers = [
    { documentId: uuid<'document'>(51), component: 'birth-slip', purpose: 'supplement' },
  ] as const;
  assert.equal(
    code(decideAnswerSupplement(asked, { papers: [], note: '' }, context(citizen, friday))),
    'supplement.incomplete',
  );
  const answered = when(
    asked,
    decideAnswerSupplement(asked, { papers, note: '' }, context(citizen, instant('2026-11-25T07:30'))),
  );
  assert.equal(answered.handling, 'assigned');
  assert.equal(answered.deadline && isoOf(answered.deadline.dueAt), '2026-11-27T15:00:00+07:00');
  assert.equal(answered.deadline?.firstDueAt, open.deadline?.firstDueAt);
  const again = decideRequestSupplement(
    answered,
    { components: ['birth-slip'], note: 'Mờ' },
    context(handler, friday),
  );
  assert.equal(code(again), 'supplement.only-once');
});

test('a supplement before acceptance leads back to the desk, whose eight hours begin again', () => {
  const before = submitted();
  const asked = when(
    before,
    decideRequestSupplement(before, { components: ['birth-slip'], note: 'Thiếu' }, context(desk, friday)),
  );
  assert.deepEqual([asked.handling, asked.acceptBy], ['intakeSupplement', null]);
  const papers = [
    { documentId: uuid<'document'>(51), component: 'birth-slip', purpose: 'supplement' },
  ] as const;
  const answered = when(
    asked,
    decideAnswerSupplement(asked, { papers, note: '' }, context(citizen, instant('2026-11-23T10:00'))),
  );
  assert.equal(answered.handling, 'submitted');
  assert.equal(answered.acceptBy && isoOf(answered.acceptBy), '2026-11-25T10:00:00+07:00');
});

test('a refusal is written, with its reason and its legal ground', () => {
  const before = submitted();
  assert.equal(
    code(decideRefuse(before, { reason: '', ground: 'Điều 9' }, context(desk, friday))),
    'refuse.reason-missing',
  );
  assert.equal(
    code(decideRefuse(before, { reason: 'Không thuộc thẩm quyền', ground: '' }, context(desk, friday))),
    'refuse.ground-missing',
  );
  const refused = when(
    before,
    decideRefuse(before, { reason: 'Không thuộc thẩm quyền', ground: 'Điều 9' }, context(desk, friday)),
  );
  assert.deepEqual([refused.handling, refused.code, refused.endedAt], ['refused', null, friday]);
});

test('nobody does anything to a dossier from a state the table does not name', () => {
  const states = [submitted(), accepted()];
  for (const dossier of states) {
    for (const actor of [desk, handler, chair, stranger, citizen]) {
      const named = transitions.filter((row) => row.from.some((from) => from === dossier.handling));
      for (const action of allowedActions(dossier, actor))
        assert.ok(named.some((row) => row.action === action));
    }
  }
});

const refusalsOf: readonly (readonly [string, Dossier, Action, Actor, string])[] = [
  ['another commune', submitted(), 'accept', stranger, 'dossier.not-yours'],
  ['a specialist', submitted(), 'refuse', handler, 'dossier.not-permitted'],
  ['the citizen', submitted(), 'accept', citizen, 'dossier.not-yours'],
  ['the desk, once it is accepted', accepted(), 'accept', desk, 'dossier.moved-on'],
  ['another citizen', submitted(), 'withdraw', { ...citizen, accountId: uuid(21) }, 'dossier.not-yours'],
];
for (const [who, dossier, action, actor, why] of refusalsOf) {
  test(`${who} cannot ${action}: ${why}`, () => {
    const result = allowed(dossier, action, actor);
    assert.equal(result.ok ? 'allowed' : result.error.code, why);
  });
}
