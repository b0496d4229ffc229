import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileProcess } from './compile.ts';
import type { Drawing, DrawnFlow, DrawnNode } from './drawing.ts';
import { completeStep, type ProcessState, sendBack, startProcess } from './engine.ts';
import { graphStep, longestMinutes, type StepGraph, stepsInOrder } from './step-graph.ts';

type Kind = DrawnNode['type'];

/** `a>b` draws a flow; a node's kind follows from its first letter: s step, x exclusive, p parallel. */
function draw(
  flows: string,
  steps: Readonly<Record<string, readonly [step: string, limit: string]>> = {},
): Drawing {
  const pairs = flows.split(' ').map((each) => each.split('>'));
  const ids = [...new Set(pairs.flat())];
  const typeOf = (id: string): Kind =>
    id === 'start' || id === 'end'
      ? id
      : id.startsWith('x')
        ? 'exclusive'
        : id.startsWith('p')
          ? 'parallel'
          : 'step';
  const drawn: DrawnFlow[] = pairs.map(([from = '', to = '']) => ({
    id: `${from}>${to}`,
    from,
    to,
    condition: from === 'x1' && to === 's2' ? '{"===": [{"var": "big"}, true]}' : undefined,
  }));
  const nodes = ids.map((id) => ({
    id,
    type: typeOf(id),
    name: id,
    nameEn: id,
    step: steps[id]?.[0] ?? 'process',
    limit: steps[id]?.[1] ?? '1h',
    defaultFlow: id === 'x1' ? 'x1>s3' : undefined,
  }));
  const signs = ids.filter((id) => (steps[id]?.[0] ?? '') === 'sign');
  const others = ids.filter((id) => !signs.includes(id));
  return {
    name: 'Thử',
    nameEn: 'Test',
    nodes,
    flows: drawn,
    lanes: [
      { id: 'l1', role: 'handler', nodes: others },
      { id: 'l2', role: 'approver', nodes: signs },
    ],
  };
}

const frame = { s0: ['receive', '0.5h'], s8: ['sign', '1h'], s9: ['return', 'not-counted'] } as const;

function compile(flows: string, steps = {}): { graph: StepGraph | undefined; faults: string[] } {
  const faults: string[] = [];
  const graph = compileProcess(draw(flows, { ...frame, ...steps }), {
    note: (element, message) => faults.push(`${element}: ${message}`),
    variable: (name) => name === 'big',
  });
  return { graph, faults };
}

function graphOf(flows: string, steps = {}): StepGraph {
  const { graph, faults } = compile(flows, steps);
  assert.ok(graph, faults.join('\n'));
  return graph;
}

const straight = 'start>s0 s0>s1 s1>s8 s8>s9 s9>end';
const parallel = 'start>s0 s0>p1 p1>s2 p1>s3 s2>s4 s4>p2 s3>p2 p2>s8 s8>s9 s9>end';
const choice = 'start>s0 s0>x1 x1>s2 x1>s3 s2>x2 s3>x2 x2>s8 s8>s9 s9>end';

/** Does these steps one after the other; answers what is open after each. */
function run(graph: StepGraph, steps: string, variables = {}): { open: string[]; state: ProcessState } {
  let { state } = startProcess(graph, variables);
  const open = [state.open.join('+')];
  for (const step of steps.split(' ')) {
    ({ state } = completeStep(graph, state, step, variables));
    open.push(state.open.join('+'));
  }
  return { open, state };
}

test('a straight process opens one step after the other and ends', () => {
  const { open, state } = run(graphOf(straight), 's0 s1 s8 s9');
  assert.deepEqual(open, ['s0', 's1', 's8', 's9', '']);
  assert.equal(state.ended, true);
});

test('parallel branches open together and the join waits for all of them', () => {
  const graph = graphOf(parallel);
  assert.deepEqual(run(graph, 's0 s3 s2 s4 s8 s9').open, ['s0', 's2+s3', 's2', 's4', 's8', 's9', '']);
  assert.deepEqual(run(graph, 's0 s2 s4 s3').open.at(-1), 's8');
  assert.equal(longestMinutes(graph), 30 + 120 + 60, 'the longer branch counts, once');
  assert.deepEqual(
    stepsInOrder(graph).map(({ id }) => id),
    ['s0', 's2', 's4', 's3', 's8', 's9'],
  );
});

test('an exclusive gateway takes the first way whose condition holds, else the default', () => {
  const graph = graphOf(choice);
  assert.equal(run(graph, 's0', { big: true }).open.at(-1), 's2');
  assert.equal(run(graph, 's0', {}).open.at(-1), 's3');
});

test('a step is sent back to the one before it in its branch, and what came after is done again', () => {
  const graph = graphOf(straight);
  const atSign = run(graph, 's0 s1').state;
  const back = sendBack(graph, atSign, 's8');
  assert.deepEqual([back.opened, back.state.open, back.state.done], [['s1'], ['s1'], ['s0']]);
  assert.deepEqual(sendBack(graph, run(graph, 's0').state, 's1').opened, [], 'reception is not undone');
  const inBranch = run(graphOf(parallel), 's0 s2').state;
  const branch = sendBack(graphOf(parallel), inBranch, 's4');
  assert.deepEqual(branch.state.open, ['s3', 's2'], 'the other branch goes on');
  assert.deepEqual(sendBack(graphOf(parallel), run(graphOf(parallel), 's0').state, 's2').opened, []);
});

test('doing a step that is not open is a bug, not a move', () => {
  const graph = graphOf(straight);
  assert.throws(() => completeStep(graph, startProcess(graph).state, 's8'), /not open/);
});

test('the state of a step survives being stored as JSON', () => {
  const graph: StepGraph = JSON.parse(JSON.stringify(graphOf(parallel)));
  const state: ProcessState = JSON.parse(JSON.stringify(run(graph, 's0 s3').state));
  assert.deepEqual(completeStep(graph, state, 's2').opened, ['s4']);
  assert.equal(graphStep(graph, 's9').limitMinutes, undefined);
});

for (const [what, flows, steps, message] of [
  [
    'a split without its join',
    'start>s0 s0>p1 p1>s2 p1>s3 s2>s8 s3>s8 s8>s9 s9>end',
    {},
    /s8: must have one way in/,
  ],
  [
    'a split joined by the other kind',
    'start>s0 s0>p1 p1>s2 p1>s3 s2>x2 s3>x2 x2>s8 s8>s9 s9>end',
    {},
    /p1: must come together in one parallel join/,
  ],
  ['a loop', 'start>s0 s0>x9 x9>s1 s1>p1 p1>x9 p1>s8 s8>s9 s9>end', {}, /: /],
  ['a part nobody reaches', `${straight} s5>s6 s6>s5`, {}, /s5: cannot be reached/],
  ['no signature', 'start>s0 s0>s1 s1>s9 s9>end', {}, /somebody must sign/],
  ['a return in the middle', 'start>s0 s0>s9 s9>s8 s8>end', {}, /the last step must return/],
  ['a limit of a third of a minute', straight, { s1: ['process', '0.005h'] }, /s1: motcua:limit/],
] as const) {
  test(`${what} is refused with its place`, () => {
    const { graph, faults } = compile(flows, steps);
    assert.equal(graph, undefined);
    assert.match(faults.join('\n'), message);
  });
}
