import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOf, plainDate } from '#kernel';
import type { StepGraph } from '#procedures';
import { chair, citizen, desk, drawnStep, graph, handler, official, story, uuid } from '#test/dossier-story';
import { nationalStatusOf } from '../handling.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideTakeStep } from '../steps/take-step.ts';
import { decideAnswerSupplement } from '../supplement/answer-supplement.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { decideAwaitBody, decideRequestPayment, decideSuspend } from './begin-wait.ts';
import { decideConfirmPayment, decideRecordBodyAnswer, decideResume } from './end-wait.ts';

const notice = { amount: 2_400_000, note: 'Lệ phí trước bạ', number: '12/TB', until: undefined };
const due = ({ deadline }: { deadline: { dueAt: number } | null }) =>
  deadline && isoOf(deadline.dueAt as Parameters<typeof isoOf>[0]).slice(0, 16);

test('a financial obligation stops the clock from the notice until proof of payment, a second date follows', () => {
  const tale = story();
  assert.equal(due(tale.dossier()), '2026-11-26T09:00');
  const waits = tale.act(decideRequestPayment, notice, handler, '2026-11-23T09:00');
  assert.deepEqual([waits.handling, waits.money, nationalStatusOf(waits)], ['financial', 'due', 6]);
  assert.equal(tale.refused(decideRequestPayment, notice, handler, '2026-11-23T10:00'), 'wait.already-open');
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 45' }, desk, '2026-11-26T09:00');
  assert.deepEqual([paid.handling, paid.money], ['assigned', 'paid']);
  assert.equal(due(paid), '2026-11-30T09:00', 'two working days were away, the 24th was a day off');
  assert.equal(paid.deadline?.firstDueAt, tale.dossier().deadline?.firstDueAt);
});

test('the opinion of another body lies inside the limit, unless the procedure lets the clock stand', () => {
  const asked = { body: 'Sở Xây dựng', note: 'Quy hoạch', number: '8/CV', until: plainDate('2026-11-25') };
  const answered = { note: 'Phù hợp', number: '99/SXD' };
  for (const [effect, national, after] of [
    ['none', 4, '2026-11-26T09:00'],
    ['continue', 8, '2026-11-27T09:00'],
    ['restart', 8, '2026-12-01T09:00'],
  ] as const) {
    const rules = { pauses: { ...ordinary, 'external-opinion': effect } } as const;
    const tale = story({ rules });
    const waits = tale.act(decideAwaitBody, asked, handler, '2026-11-25T09:00');
    assert.deepEqual([waits.handling, nationalStatusOf(waits)], ['waitingExternal', national], effect);
    const goesOn = tale.act(decideRecordBodyAnswer, answered, handler, '2026-11-26T09:00');
    assert.deepEqual([goesOn.handling, due(goesOn)], ['assigned', after], effect);
  }
});

const ordinary = {
  supplement: 'continue',
  financial: 'continue',
  'external-opinion': 'none',
  'force-majeure': 'continue',
} as const;

test('where the procedure says so, an incomplete dossier begins its whole time again once it is complete', () => {
  const tale = story({ rules: { pauses: { ...ordinary, supplement: 'restart' } } });
  const ask = { components: ['birth-slip'], note: 'Mờ' };
  tale.act(decideRequestSupplement, ask, handler, '2026-11-25T17:00');
  const papers = [
    { documentId: uuid<'document'>(51), component: 'birth-slip', purpose: 'supplement' },
  ] as const;
  const goesOn = tale.act(decideAnswerSupplement, { papers, note: '' }, citizen, '2026-11-30T09:00');
  assert.equal(due(goesOn), '2026-12-03T09:00');
});

test('two reasons to stand overlap: the clock runs again when the last of them is over', () => {
  const tale = story();
  tale.act(decideRequestPayment, notice, handler, '2026-11-23T09:00');
  const both = tale.act(
    decideSuspend,
    { reason: 'Lũ', ground: 'Điều 156 Bộ luật Dân sự', until: undefined },
    chair,
    '2026-11-23T10:00',
  );
  assert.equal(both.handling, 'suspended', 'the table lets whoever waits for money be suspended too');
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 1' }, desk, '2026-11-25T09:00');
  assert.deepEqual([paid.handling, due(paid)], ['suspended', '2026-11-26T09:00'], 'no date while it stands');
  const runs = tale.act(decideResume, { note: 'Hết lũ', number: '' }, chair, '2026-11-26T09:00');
  assert.deepEqual([runs.handling, due(runs)], ['assigned', '2026-11-30T09:00']);
});

test('dates of steps that were open move with the dossier’s', () => {
  const tale = story();
  const before = tale.dossier().steps.find(({ node }) => node === 'process');
  assert.equal(before?.dueAt && isoOf(before.dueAt).slice(0, 16), '2026-11-23T15:00');
  tale.act(decideRequestPayment, notice, handler, '2026-11-20T13:30');
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 1' }, desk, '2026-11-23T13:30');
  const after = paid.steps.find(({ node }) => node === 'process');
  assert.equal(after?.dueAt && isoOf(after.dueAt).slice(0, 16), '2026-11-25T15:00');
});

test('a wait drawn in the e-procedure opens and closes by itself, and the dossier goes on behind it', () => {
  const nodes = {
    ...graph.nodes,
    process: drawnStep({ kind: 'process', role: 'handler', limitMinutes: 480, next: 'pay' }),
    pay: drawnStep({ kind: 'wait', role: 'handler', wait: 'payment', next: 'sign' }),
  };
  const tale = story({ rules: { graph: { ...graph, nodes } } });
  tale.act(decideTakeStep, { stepId: tale.step('process') }, handler, '2026-11-20T10:00');
  const proposal = { stepId: tale.step('process'), outcome: 'done', note: 'Đủ điều kiện' } as const;
  const waits = tale.act(decideCompleteStep, proposal, handler, '2026-11-20T10:30');
  assert.deepEqual([waits.handling, waits.money], ['financial', 'due']);
  assert.equal(
    tale.refused(decideConfirmPayment, { note: '', number: '' }, desk, '2026-11-23T08:00'),
    'payment.proof-missing',
  );
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 7' }, desk, '2026-11-23T08:00');
  assert.deepEqual([paid.handling, paid.waits, paid.pauses.length], ['submittedForApproval', [], 1]);
});

test('beside another branch, a dossier stands for what is still awaited and no longer for what has come', () => {
  const wait = { kind: 'wait', role: 'handler' } as const;
  const nodes: StepGraph['nodes'] = {
    ...graph.nodes,
    process: drawnStep({ kind: 'process', role: 'handler', limitMinutes: 720, next: 'both' }),
    both: { type: 'split', branches: [{ next: 'pay' }, { next: 'body' }], join: 'over' },
    pay: drawnStep({ ...wait, wait: 'payment', next: 'over', scope: ['both#0'] }),
    body: drawnStep({ ...wait, wait: 'other-body', next: 'over', scope: ['both#1'] }),
    over: { type: 'split-join', branches: 2, next: 'sign', scope: [] },
  };
  const tale = story({ rules: { graph: { ...graph, nodes } } });
  const proposed = { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' } as const;
  const stands = tale.act(decideCompleteStep, proposed, handler, '2026-11-23T09:00');
  assert.equal(stands.handling, 'financial');
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 1' }, desk, '2026-11-23T10:00');
  assert.equal(paid.handling, 'waitingExternal');
  const answered = { note: 'Phù hợp', number: '99/SXD' };
  const goesOn = tale.act(decideRecordBodyAnswer, answered, handler, '2026-11-23T11:00');
  assert.equal(goesOn.handling, 'submittedForApproval');
});

test('sent back past a wait, nothing is awaited any more and the clock runs again', () => {
  const nodes: StepGraph['nodes'] = {
    ...graph.nodes,
    process: drawnStep({ kind: 'process', role: 'handler', limitMinutes: 720, next: 'both' }),
    both: { type: 'split', branches: [{ next: 'pay' }, { next: 'draft' }], join: 'over' },
    pay: drawnStep({ kind: 'wait', role: 'handler', wait: 'payment', next: 'over', scope: ['both#0'] }),
    draft: drawnStep({
      kind: 'review',
      role: 'divisionHead',
      limitMinutes: 60,
      next: 'over',
      scope: ['both#1'],
    }),
    over: { type: 'split-join', branches: 2, next: 'sign', scope: [] },
  };
  const rules = { graph: { ...graph, nodes }, pauses: { ...ordinary, financial: 'none' } } as const;
  const tale = story({ rules });
  const proposed = { stepId: tale.step('process'), outcome: 'done', note: 'Đề xuất' } as const;
  tale.act(decideCompleteStep, proposed, handler, '2026-11-23T09:00');
  const back = { stepId: tale.step('draft'), outcome: 'sentBack', note: 'Chưa đủ' } as const;
  const again = tale.act(decideCompleteStep, back, official(14, 'divisionHead'), '2026-11-23T11:00');
  assert.deepEqual([again.waits, again.handling, again.money], [[], 'assigned', 'notDue']);
  assert.deepEqual(
    again.pauses.filter(({ to }) => to === null),
    [],
  );
});

test('a pause that carries the date into a year nobody has announced says so from then on', () => {
  const tale = story();
  tale.act(decideRequestPayment, notice, handler, '2026-11-23T09:00');
  const paid = tale.act(decideConfirmPayment, { note: '', number: 'BL 9' }, desk, '2028-01-05T09:00');
  assert.deepEqual(paid.deadline?.assumed, [2028]);
});

for (const [what, why, refused] of [
  [
    'a payment of nothing',
    'payment.amount-wrong',
    () => story().refused(decideRequestPayment, { ...notice, amount: 0 }, handler, '2026-11-20T10:00'),
  ],
  [
    'a suspension without its legal ground',
    'wait.ground-missing',
    () =>
      story().refused(
        decideSuspend,
        { reason: 'Lũ', ground: ' ', until: undefined },
        chair,
        '2026-11-20T10:00',
      ),
  ],
  [
    'a day that has passed',
    'wait.until-passed',
    () =>
      story().refused(
        decideRequestPayment,
        { ...notice, until: plainDate('2026-11-19') },
        handler,
        '2026-11-20T10:00',
      ),
  ],
  [
    'the end of what was not awaited',
    'wait.not-open',
    () => story().refused(decideConfirmPayment, { note: '', number: 'BL' }, desk, '2026-11-20T10:00'),
  ],
] as const) {
  test(`${what} is refused: ${why}`, () => assert.equal(refused(), why));
}
