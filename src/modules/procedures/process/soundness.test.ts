import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, type Drawn, draw, frame } from '#test/drawn-process';
import { type Allowance, overruns } from './legal-limits.ts';
import type { StepGraph } from './step-graph.ts';

const told = (steps: StepGraph, limits: readonly Allowance[]): readonly string[] =>
  overruns(steps, limits).map(({ en }) => en);

type Case = readonly [
  what: string,
  flows: string,
  said: Readonly<Record<string, Drawn>>,
  faults: readonly string[],
];

const straight = 'start>s0 s0>s1 s1>s8 s8>s9 s9>end';
const inBlock = (block: string): string => `start>s0 ${block} s8>s9 s9>end`;
const ask: Drawn = { step: 'consult', parties: 'fire land', rule: 'all' };
const notInLane = 'must stand in exactly one lane with motcua:role';

const cases: readonly Case[] = [
  [
    'ways that part in parallel and come together without a join',
    inBlock('s0>p1 p1>s2 p1>s3 s2>s8 s3>s8'),
    {},
    ['s8: must have one way in and one way out: gateways split and join'],
  ],
  [
    'a deadlock: a parallel join behind an exclusive split',
    inBlock('s0>x1 x1>s2?big x1>s3 s2>p2 s3>p2 p2>s8'),
    {},
    [
      'x1: must come together in one exclusive join: a parallel one would wait for ever for the ways not taken (deadlock)',
    ],
  ],
  [
    'an exclusive join behind a parallel split',
    inBlock('s0>p1 p1>s2 p1>s3 s2>x2 s3>x2 x2>s8'),
    {},
    [
      'p1: must come together in one parallel join: behind an exclusive one everything would run once for every way',
    ],
  ],
  [
    'blocks that overlap',
    inBlock('s0>p1 p1>s2 p1>p3 p3>s3 p3>s4 s2>p2 s3>p2 s4>p4 p2>p4 p4>s8'),
    {},
    ['p3: must come together in one parallel join'],
  ],
  [
    'a branch too many at a join',
    inBlock('s0>x1 x1>p1?big x1>s5 p1>s2 p1>s3 s2>p2 s3>p2 s5>p2 p2>s8'),
    {},
    ['p2: must join exactly the ways that were split'],
  ],
  [
    'a loop',
    inBlock('s0>x9 x9>s1 s1>x1 x1>x9?again x1>s8'),
    {},
    ['x9: is part of a loop: x9 → s1 → x1 → x9; going back is an act, not a line'],
  ],
  [
    'a step nobody reaches',
    `${straight} s5>s6 s6>s9`,
    {},
    [
      's9: must have one way in and one way out: gateways split and join',
      's5: cannot be reached: no way leads into it',
    ],
  ],
  [
    'a dead end inside a parallel block',
    inBlock('s0>p1 p1>s2 p1>s8'),
    { s2: {} },
    ['s2: is a dead end: no way leads out of it'],
  ],
  ['no signature', 'start>s0 s0>s1 s1>s9 s9>end', {}, ['process: somebody must sign on every way through']],
  [
    'a way around the signature',
    inBlock('s0>x1 x1>s8?big x1>x2 s8>x2 x2>s1 s1>s9').replace(' s8>s9 ', ' '),
    {},
    ['process: somebody must sign on every way through'],
  ],
  [
    'a gateway that asks for a decision nobody has made',
    inBlock('s0>x1 x1>s2?decision=refused x1>s3 s2>x2 s3>x2 x2>s8'),
    {},
    ['x1: looks at the decision before anybody has signed'],
  ],
  [
    'a return in the middle',
    'start>s0 s0>s9 s9>s8 s8>end',
    {},
    ['s8: the last step must return the result', 's9: "return" may stand only at its own end of the process'],
  ],
  ['no default way', inBlock('s0>x1 x1>s2?a x1>s3?b s2>x2 s3>x2 x2>s8'), {}, ['x1: must have a default way']],
  [
    'a condition on what is not asked',
    inBlock('s0>x1 x1>s2?unasked x1>s3 s2>x2 s3>x2 x2>s8'),
    {},
    ['x1>s2: looks at "unasked", which is not asked before'],
  ],
  [
    'a limit of a third of a minute',
    straight,
    { s1: { limit: '0.005h' } },
    ['s1: motcua:limit must be like 3h, 0.5d or not-counted, in whole minutes'],
  ],
  [
    'work without a limit',
    straight,
    { s1: { limit: 'not-counted' } },
    ['s1: "process" takes working time and must have a limit'],
  ],
  ['a lane without a role', straight, { s1: { role: '' } }, [`s1: ${notInLane}`]],
  [
    'a role whose posts do no steps',
    straight,
    { s1: { role: 'systemAdmin' } },
    [
      's1: stands in a lane whose motcua:role "systemAdmin" does no steps; those that do are deskOfficer, divisionHead, handler, approver, clerk',
    ],
  ],
  [
    'a signature of somebody else',
    straight,
    { s8: { step: 'sign', role: 'handler' } },
    ['s8: only an approver signs'],
  ],
  [
    'an opinion asked of nobody',
    straight,
    { s1: { ...ask, parties: '' } },
    ['s1: asks nobody: motcua:parties must name agencies'],
  ],
  [
    'an opinion asked twice of one body',
    straight,
    { s1: { ...ask, parties: 'fire fire' } },
    ['s1: asks one body twice'],
  ],
  [
    'an opinion by no rule',
    straight,
    { s1: { ...ask, rule: 'most' } },
    ['s1: motcua:rule must be one of all, any, until'],
  ],
  [
    'a body the procedure does not know',
    straight,
    { s1: { ...ask, parties: 'fire tax' } },
    ['s1: "tax" is none of the procedure\'s agencies (fire, land, police)'],
  ],
  [
    'a step of a body outside the system',
    straight,
    { s1: { agency: 'police' } },
    ['s1: "police" stands outside the system: its work is drawn as a letter'],
  ],
  [
    'a letter to a body inside the system',
    straight,
    { s1: { step: 'letter', agency: 'land' } },
    ['s1: "land" works in the system: its work is drawn as steps, not as a letter'],
  ],
  [
    'a letter to nobody',
    straight,
    { s1: { step: 'letter' } },
    ['s1: is a letter to nobody: its lane must name the body with motcua:agency'],
  ],
  [
    'a wait for which the clock may not stop',
    straight,
    { s1: { step: 'wait', limit: 'not-counted', wait: 'payment' } },
    ['s1: waits without a limit, but the procedure has no pause "financial"'],
  ],
  [
    'a wait for nothing',
    straight,
    { s1: { step: 'wait', limit: '1d' } },
    ['s1: motcua:wait must be one of payment, other-body, supplement'],
  ],
  [
    'parties of a step that asks nobody',
    straight,
    { s1: { parties: 'fire' } },
    ['s1: motcua:parties has no meaning for "process"'],
  ],
  [
    'a reminder longer than its limit',
    straight,
    { s1: { remind: '2h' } },
    ['s1: motcua:remind must be shorter than its limit'],
  ],
  [
    'timers without a limit',
    straight,
    { s9: { step: 'return', limit: 'not-counted', role: 'deskOfficer', escalate: '1d' } },
    ['s9: has a timer but no limit that it could go by'],
  ],
];

const agencies = new Map([
  ['fire', { outside: false }],
  ['land', { outside: false }],
  ['police', { outside: true }],
]);

for (const [what, flows, said, expected] of cases) {
  test(`refused at its place is ${what}`, () => {
    const { graph, faults } = compiled(draw(flows, { ...frame, ...said }), {
      agencies,
      pauses: ['supplement'],
    });
    assert.deepEqual(faults, expected);
    assert.equal(graph, undefined);
  });
}

test('the timers, the body and the opinions of a step come into the graph in working minutes', () => {
  const drawing = draw(straight, {
    ...frame,
    s1: { ...ask, rule: 'until', limit: '12d', remind: '2d', escalate: '0h', agency: 'land' },
  });
  const { graph, faults } = compiled(drawing, { agencies });
  assert.deepEqual(faults, []);
  assert.deepEqual(graph?.nodes['s1'], {
    type: 'step',
    kind: 'consult',
    role: 'handler',
    name: { vi: 's1', en: 's1' },
    limitMinutes: 5760,
    remindMinutes: 960,
    escalateMinutes: 0,
    agency: 'land',
    parties: ['fire', 'land'],
    rule: 'until',
    next: 's8',
    scope: [],
  });
});

const finish = draw(
  'start>s1 s1>s2 s2>end',
  { s1: { step: 'sign', limit: '2h' }, s2: { step: 'issue', limit: '1h' } },
  true,
);

test('a shared process is put in the place of its call', () => {
  const drawing = draw('start>s0 s0>s3 s3>c1 c1>s9 s9>end', {
    ...frame,
    c1: { called: 'finish', agency: 'land' },
  });
  const { graph, faults } = compiled(drawing, { agencies, shared: new Map([['finish', finish]]) });
  assert.deepEqual(faults, []);
  const [sign, issue] = [graph?.nodes['c1:s1'], graph?.nodes['c1:s2']];
  assert.ok(sign?.type === 'step' && issue?.type === 'step');
  assert.deepEqual([sign.kind, sign.next, sign.agency, issue.next], ['sign', 'c1:s2', 'land', 's9']);
});

test('a shared process may call another, but never itself', () => {
  const call = (called: string) => draw('start>c1 c1>s2 s2>end', { c1: { called } }, true);
  const drawing = draw('start>s0 s0>c9 c9>s9 s9>end', { ...frame, c9: { called: 'outer' } });
  const through = compiled(drawing, {
    shared: new Map([
      ['outer', call('finish')],
      ['finish', finish],
    ]),
  });
  assert.deepEqual(through.faults, []);
  assert.ok(through.graph?.nodes['c9:c1:s1']);
  const ring = compiled(drawing, {
    shared: new Map([
      ['outer', call('inner')],
      ['inner', call('outer')],
    ]),
  });
  assert.deepEqual(ring.faults, ['c9: calls itself: outer calls inner calls outer']);
  const unknown = compiled(drawing, {});
  assert.deepEqual(unknown.faults, ['c9: calls "outer", which is no process of content/processes']);
});

test('the longest way must fit the limit of the law, each variant by the ways it can take, each body its own', () => {
  const { graph } = compiled(
    draw(inBlock('s0>x1 x1>s2?house x1>s3 s2>x2 s3>x2 x2>s8'), {
      ...frame,
      s2: { limit: '1h' },
      s3: { limit: '5h', agency: 'land' },
    }),
  );
  assert.ok(graph);
  const house = (condition: unknown) => JSON.stringify(condition) === '{"var":"house"}' || undefined;
  assert.deepEqual(told(graph, [{ called: 'the limit', minutes: 390 }]), []);
  assert.deepEqual(told(graph, [{ called: 'the limit', minutes: 389 }]), [
    'needs 390 working minutes, the limit allows 389',
  ]);
  assert.deepEqual(told(graph, [{ called: 'the limit of houses', minutes: 150, assume: house }]), []);
  assert.deepEqual(told(graph, [{ called: 'the slice of "land"', minutes: 240, agency: 'land' }]), [
    'needs 300 working minutes, the slice of "land" allows 240',
  ]);
});
