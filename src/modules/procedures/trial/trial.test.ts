import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Calendar, loadCalendar } from '#calendar';
import { instant, isoOf, type JsonObject } from '#kernel';
import { draw, graphOf } from '#test/drawn-process';
import { move } from '#test/play';
import { chance, randomNet } from '#test/random-net';
import { holds } from '../form/condition.ts';
import { withDefaults } from '../policies.ts';
import type { Marking } from '../process/marking.ts';
import type { StepGraph } from '../process/step-graph.ts';
import { runTrial } from './run-trial.ts';
import type { Trial, TrialAnswers, TrialRules } from './trial.ts';

let calendar: Calendar;
before(async () => {
  calendar = await loadCalendar('content/calendars/vietnam.json');
});

const nothing: TrialAnswers = { ways: new Map(), decision: undefined, waits: new Map(), opinions: new Map() };

function run(graph: StepGraph, answers: Partial<TrialAnswers> = {}, more: Partial<TrialRules> = {}): Trial {
  const { pausePolicies: pauses } = withDefaults({});
  // A Monday.
  const receivedAt = instant('2026-11-30T08:00:00+07:00');
  const rules = { graph, calendar, receivedAt, limit: undefined, pauses, assume: () => undefined };
  const told = runTrial({ supplementMinutes: undefined, ...rules, ...more }, { ...nothing, ...answers });
  return told.ok ? told.value : assert.fail(told.error.code);
}

const local = (at: number | undefined | null): string =>
  at === undefined || at === null ? '–' : isoOf(instant(new Date(at).toISOString())).slice(0, 16);
const linesOf = ({ steps }: Trial): readonly string[] =>
  steps.map(({ id, beginsAt, dueAt, lateMinutes }) =>
    [id, local(beginsAt), local(dueAt), lateMinutes].join(' '),
  );

const framed = { s1: { step: 'receive' }, s8: { step: 'sign', role: 'approver' } } as const;
const last = { s9: { step: 'return', limit: 'not-counted' } } as const;

test('steps follow one another in working hours, and what would be late by the law is told with how much', () => {
  const graph = graphOf(
    draw('start>s1 s1>s2 s2>s8 s8>s9 s9>end', { ...framed, ...last, s2: { limit: '8h' } }),
  );
  const trial = run(graph, {}, { limit: { kind: 'workday', value: 1 } });
  assert.deepEqual(linesOf(trial), [
    's1 2026-11-30T08:00 2026-11-30T09:00 0',
    's2 2026-11-30T09:00 2026-12-01T08:00 60',
    's8 2026-12-01T09:00 2026-12-01T08:00 120',
    's9 2026-12-01T10:00 – 0',
  ]);
  assert.equal(trial.sparedMinutes, -120);
  assert.deepEqual(trial.open, []);
});

const branched = () =>
  graphOf(
    draw('start>s1 s1>x1 x1>s2?big x1>s3 s2>x2 s3>x2 x2>s8 s8>x3 x3>s4?big x3>x4 s4>x4 x4>s9 s9>end', {
      ...framed,
      ...last,
    }),
  );

for (const [said, ways, asked, went] of [
  ['nothing', [], ['way x1'], 's1'],
  ['the first way', [['x1', 0]], ['way x1'], 's1 s2 s8 s4 s9'],
  ['the other way', [['x1', 1]], ['way x1'], 's1 s3 s8 s9'],
  ['a way there is not', [['x1', 7]], ['way x1'], 's1'],
] as const) {
  test(`when ${said} is said at a gateway, what asks the same later follows it and is not asked`, () => {
    const trial = run(branched(), { ways: new Map(ways) });
    assert.deepEqual(
      trial.questions.map(({ kind, id }) => `${kind} ${id}`),
      asked,
    );
    assert.equal(trial.steps.map(({ id }) => id).join(' '), went);
    assert.equal(trial.open.length > 0, ways.length === 0 || ways[0][1] === 7);
  });
}

test('a wait that stops the clock moves the legal date and what runs beside it, and is asked for first', () => {
  const graph = graphOf(
    draw('start>s1 s1>p1 p1>s2 p1>s3 s2>p2 s3>p2 p2>s8 s8>s9 s9>end', {
      ...{ ...framed, ...last, s2: { limit: '4h' } },
      s3: { step: 'wait', wait: 'payment', limit: 'not-counted' },
    }),
  );
  const limit = { kind: 'workday', value: 1 } as const;
  const before = run(graph, {}, { limit });
  assert.deepEqual(
    before.open.map(({ kind, id }) => `${kind} ${id}`),
    ['wait s3'],
  );
  const trial = run(graph, { waits: new Map([['s3', 16 * 60]]) }, { limit });
  assert.equal(local(trial.legal?.due), '2026-12-03T08:00');
  assert.deepEqual(linesOf(trial), [
    's1 2026-11-30T08:00 2026-11-30T09:00 0',
    's2 2026-11-30T09:00 2026-12-02T15:00 0',
    's3 2026-11-30T09:00 – 0',
    's8 2026-12-02T15:00 2026-12-02T16:00 0',
    's9 2026-12-02T16:00 – 0',
  ]);
});

test('of opinions it is asked whether silence is consent or who answers first', () => {
  const consult = (rule: string) =>
    graphOf(
      draw('start>s1 s1>s2 s2>s8 s8>s9 s9>end', {
        ...{ ...framed, ...last },
        s2: { step: 'consult', parties: 'fire, land', rule, limit: '3h' },
      }),
    );
  assert.deepEqual(run(consult('all')).questions, []);
  assert.equal(run(consult('until')).open.length, 1);
  const silent = run(consult('until'), { opinions: new Map([['s2', 'silent']]) });
  assert.ok(silent.events.some((event) => event.type === 'expired'));
  const first = run(consult('any'), { opinions: new Map([['s2', 'land']]) });
  assert.deepEqual(
    first.events.filter((event) => event.type === 'completed' && event.task.party !== undefined),
    [{ type: 'completed', task: { node: 's2', party: 'land' } }],
  );
});

test('whatever is answered, a trial ends where a dossier with these answers ends, by the same events', () => {
  let played = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const next = chance(seed);
    const { drawing, variables } = randomNet('mixed', next, { depth: 2, size: 2 + (seed % 2) });
    const graph = graphOf(drawing);
    const answers: JsonObject = Object.fromEntries(variables.map((name) => [name, next() < 0.5]));
    const ways = new Map<string, number>();
    let trial = run(graph);
    for (let asked = 0; trial.open.length > 0; asked++) {
      assert.ok(asked <= variables.length, `seed ${seed} asks without end`);
      for (const question of trial.open) {
        assert.ok(question.kind === 'way');
        ways.set(
          question.id,
          question.branches.findIndex(({ when }) => holds(when, answers)),
        );
      }
      trial = run(graph, { ways });
    }
    const real = trial.events.reduce<Marking | undefined>(
      (marking, event) => move(graph, marking, event, answers).marking,
      undefined,
    );
    assert.deepEqual(trial.marking, real, `seed ${seed}`);
    assert.equal(trial.marking.ended, true);
    assert.ok(trial.steps.every(({ endsAt, beginsAt }) => endsAt !== undefined && endsAt >= beginsAt));
    played += trial.steps.length;
  }
  assert.ok(played > 1_000, `${played} steps are too few to show anything`);
});
