import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Drawn, draw, frame, graphOf } from '#test/drawn-process';
import { move, openNodes, play, playAll, taskOf, textOfTask } from '#test/play';
import { advance } from './engine.ts';
import { type Marking, openTasks } from './marking.ts';
import type { ProcessEvent } from './move.ts';
import { longestMinutes, stepsInOrder } from './reckon.ts';
import { stepsBefore } from './send-back.ts';
import type { StepGraph } from './step-graph.ts';

const processOf = (flows: string, said: Readonly<Record<string, Drawn>> = {}): StepGraph =>
  graphOf(draw(flows, { ...frame, ...said }));

const straight = processOf('start>s0 s0>s1 s1>s8 s8>s9 s9>end');
const parallel = processOf('start>s0 s0>p1 p1>s2 p1>s3 s2>s4 s4>p2 s3>p2 p2>s8 s8>s9 s9>end');
const choice = processOf('start>s0 s0>x1 x1>s2?big x1>s3 s2>x2 s3>x2 x2>s8 s8>s9 s9>end');

/** What is open after each of these tasks. */
function trace(graph: StepGraph, tasks: string, variables = {}): readonly string[] {
  const seen: string[] = [];
  const left = tasks.split(' ');
  play(graph, variables, (marking) => {
    seen.push(openNodes(marking).join('+'));
    const next = left.shift();
    return next === undefined ? undefined : taskOf(next);
  });
  return seen;
}

const refusalOf = (graph: StepGraph, marking: Marking, event: ProcessEvent): unknown => {
  const moved = advance(graph, marking, event);
  return moved.ok ? 'it moves' : moved.error.code;
};

test('a straight process opens one step after the other and ends', () => {
  assert.deepEqual(trace(straight, 's0 s1 s8 s9'), ['s0', 's1', 's8', 's9', '']);
  assert.equal(playAll(straight, 's0 s1 s8 s9').marking.ended, true);
});

test('parallel branches open together and the join waits for all of them', () => {
  assert.deepEqual(trace(parallel, 's0 s3 s2 s4 s8 s9'), ['s0', 's2+s3', 's2', 's4', 's8', 's9', '']);
  assert.equal(trace(parallel, 's0 s2 s4 s3').at(-1), 's8');
  assert.equal(longestMinutes(parallel), 30 + 120 + 60, 'the longer branch counts, once');
  const order = stepsInOrder(parallel).map(({ id }) => id);
  assert.deepEqual(order, ['s0', 's2', 's4', 's3', 's8', 's9']);
});

test('an exclusive gateway takes the first way whose condition holds, else the default', () => {
  assert.equal(trace(choice, 's0', { big: true }).at(-1), 's2');
  assert.equal(trace(choice, 's0').at(-1), 's3');
});

test('a gateway behind the signature goes by what was decided', () => {
  const decided = processOf('start>s0 s0>s8 s8>x1 x1>s2?decision=refused x1>s3 s2>x2 s3>x2 x2>s9 s9>end');
  assert.equal(trace(decided, 's0 s8', { decision: 'refused' }).at(-1), 's2');
  assert.equal(trace(decided, 's0 s8', { decision: 'granted' }).at(-1), 's3');
});

test('a branch without a step goes straight to the join', () => {
  const skipping = processOf('start>s0 s0>p1 p1>x1 x1>s2?big x1>x2 s2>x2 x2>p2 p1>p2 p2>s8 s8>s9 s9>end');
  assert.equal(trace(skipping, 's0').at(-1), 's8');
  assert.deepEqual(trace(skipping, 's0 s2', { big: true }).slice(-2), ['s2', 's8']);
});

const asking = (rule: string): StepGraph =>
  processOf('start>s0 s0>s1 s1>s8 s8>s9 s9>end', { s1: { step: 'consult', parties: 'a b c', rule } });

for (const [rule, tasks, open, closed] of [
  ['all', 's0 s1/a s1/c', 's1/b', ''],
  ['all', 's0 s1/a s1/c s1/b', 's8', ''],
  ['any', 's0 s1/b', 's8', 's1/a s1/c'],
  ['until', 's0 s1/a s1/b', 's1/c', ''],
  ['until', 's0 s1/c s1/b s1/a', 's8', ''],
] as const) {
  test(`of three bodies asked by the rule "${rule}", after ${tasks} there remains ${open}`, () => {
    const last = playAll(asking(rule), tasks);
    assert.equal(openNodes(last.marking).join('+'), open);
    assert.equal(last.closed.map(textOfTask).join(' '), closed);
  });
}

test('when the date of opinions has passed, silence is consent, and only where the rule says so', () => {
  const graph = asking('until');
  const { marking } = playAll(graph, 's0 s1/b');
  const expired = move(graph, marking, { type: 'expired', node: 's1' });
  assert.deepEqual(openNodes(expired.marking), ['s8']);
  assert.deepEqual(expired.closed.map(textOfTask), ['s1/a', 's1/c']);
  assert.deepEqual(expired.marking.done.map(textOfTask), ['s0', 's1/b', 's1'], 'it is through');
  for (const rule of ['all', 'any'] as const) {
    const waiting = playAll(asking(rule), 's0').marking;
    assert.equal(
      refusalOf(asking(rule), waiting, { type: 'expired', node: 's1' }),
      'step.silence-is-not-consent',
    );
  }
  assert.equal(refusalOf(graph, expired.marking, { type: 'expired', node: 's1' }), 'step.not-open');
});

test('a wait and a letter open as tasks of their own and are done when what they wait for has come', () => {
  const graph = processOf('start>s0 s0>s1 s1>s2 s2>s8 s8>s9 s9>end', {
    s1: { step: 'letter', limit: 'not-counted', agency: 'tax' },
    s2: { step: 'wait', limit: 'not-counted', wait: 'payment' },
  });
  assert.deepEqual(trace(graph, 's0 s1 s2'), ['s0', 's1', 's2', 's8']);
  assert.equal(longestMinutes(graph), 30 + 60, 'neither is counted');
});

test('a step is sent back to the one before it, and what came after is done again', () => {
  const { marking } = playAll(straight, 's0 s1');
  const back = move(straight, marking, { type: 'sentBack', task: { node: 's8' } });
  assert.deepEqual([openNodes(back.marking), back.marking.done.map(textOfTask)], [['s1'], ['s0']]);
  assert.deepEqual([back.opened, back.closed], [[{ node: 's1' }], []]);
});

test('in a branch, sending back leaves the other branch alone', () => {
  const { marking } = playAll(parallel, 's0 s2');
  const back = move(parallel, marking, { type: 'sentBack', task: { node: 's4' } });
  assert.deepEqual([openNodes(back.marking), back.closed], [['s2', 's3'], []]);
});

const nested = processOf(
  'start>s0 s0>s1 s1>p1 p1>s2 s2>p3 p3>s3 p3>s4 s3>p4 s4>p4 p4>p2 p1>s5 s5>p2 p2>s6 s6>s8 s8>s9 s9>end',
);

for (const [done, task, to, open, closed, left] of [
  ['s0 s1 s2', 's3', 's2', 's2 s5', 's4', 's0 s1'],
  ['s0 s1 s2 s4', 's3', 's2', 's2 s5', '', 's0 s1'],
  ['s0 s1 s2 s5', 's3', 's1', 's1', 's4', 's0'],
  ['s0 s1', 's5', 's1', 's1', 's2', 's0'],
  ['s0 s1 s2 s3 s4 s5', 's6', 's4', 's4', '', 's0 s1 s2 s3 s5'],
  ['s0 s1 s2 s3 s4 s5', 's6', 's2', 's2', '', 's0 s1 s5'],
  ['s0 s1 s2 s3 s4 s5 s6', 's8', 's5', 's5', '', 's0 s1 s2 s3 s4'],
] as const) {
  test(`after ${done}, ${task} is sent back to ${to}: ${open} open, ${closed || 'nothing'} closed`, () => {
    const { marking } = playAll(nested, done);
    const back = move(nested, marking, { type: 'sentBack', task: { node: task }, to });
    assert.equal(openNodes(back.marking).join(' '), open);
    assert.equal(back.closed.map(textOfTask).join(' '), closed);
    assert.equal(back.marking.done.map(textOfTask).sort().join(' '), left);
  });
}

test('the steps one may send back to are told nearest first, without reception and waits', () => {
  const { marking } = playAll(nested, 's0 s1 s2 s3 s4 s5');
  assert.deepEqual(stepsBefore(nested, marking, { node: 's6' }), ['s5', 's4', 's3', 's2', 's1']);
  const waited = processOf('start>s0 s0>s1 s1>s8 s8>s9 s9>end', {
    s1: { step: 'wait', limit: 'not-counted', wait: 'payment' },
  });
  assert.deepEqual(stepsBefore(waited, playAll(waited, 's0 s1').marking, { node: 's8' }), []);
});

test('sent back to a step that asks, every body is asked again', () => {
  const graph = asking('all');
  const back = move(graph, playAll(graph, 's0 s1/a s1/b s1/c').marking, {
    type: 'sentBack',
    task: { node: 's8' },
  });
  assert.deepEqual(openNodes(back.marking), ['s1/a', 's1/b', 's1/c']);
  assert.deepEqual(back.marking.done, [{ node: 's0' }]);
});

test('what is not open cannot be done or sent back, and nothing is sent back to where it was not', () => {
  const { marking } = playAll(straight, 's0');
  const at = (event: ProcessEvent) => refusalOf(straight, marking, event);
  assert.equal(at({ type: 'completed', task: { node: 's8' } }), 'step.not-open');
  assert.equal(at({ type: 'completed', task: { node: 's1', party: 'a' } }), 'step.not-open');
  assert.equal(at({ type: 'sentBack', task: { node: 's8' } }), 'step.not-open');
  assert.equal(at({ type: 'sentBack', task: { node: 's1' } }), 'step.nothing-before');
  const later = playAll(straight, 's0 s1').marking;
  const event: ProcessEvent = { type: 'sentBack', task: { node: 's8' }, to: 's0' };
  assert.equal(refusalOf(straight, later, event), 'step.not-before');
});

test('beginning twice, or moving what has not begun, is a bug and not a refusal', () => {
  const { marking } = playAll(straight, '');
  assert.throws(() => advance(straight, marking, { type: 'started' }), /has begun already/);
  assert.throws(() => advance(straight, undefined, { type: 'expired', node: 's1' }), /has not begun/);
});

test('a marking and its graph survive being stored as JSON', () => {
  const graph: StepGraph = JSON.parse(JSON.stringify(parallel));
  const marking: Marking = JSON.parse(JSON.stringify(playAll(parallel, 's0 s3').marking));
  assert.deepEqual(openTasks(marking), [{ node: 's2' }]);
  assert.deepEqual(move(graph, marking, { type: 'completed', task: { node: 's2' } }).opened, [
    { node: 's4' },
  ]);
});
