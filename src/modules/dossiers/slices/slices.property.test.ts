import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOfMs, isoOf } from '#kernel';
import { calendar, chair, citizen, handler, official, story, uuid } from '#test/dossier-story';
import { draw, frame, graphOf } from '#test/drawn-process';
import { dueAfterPauses } from '../clock.ts';
import type { Dossier } from '../dossier.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { isUnderWay, restsSince } from '../fold/evolve-slices.ts';
import { isOpen } from '../fold/standing.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideSuspend } from '../waits/begin-wait.ts';
import { decideResume } from '../waits/end-wait.ts';

/** `own` twice, `east` and `west` side by side between, and `far` on one of two ways. */
const graph = graphOf(
  draw(
    'start>s0 s0>s1 s1>p1 p1>s2 p1>s3 s2>p2 s3>p2 p2>s4 s4>x1 x1>s5?decision=refused x1>s8 s5>x2 s8>x2 x2>s9 s9>end',
    {
      ...frame,
      s1: { agency: 'own', limit: '4h' },
      s2: { agency: 'east', limit: '4h' },
      s3: { agency: 'west', limit: '6h' },
      s4: { agency: 'own', limit: '4h', step: 'sign' },
      s5: { agency: 'far', limit: '2h' },
    },
  ),
);
const east = official(21, 'handler', 21);
const west = official(22, 'handler', 22);
const far = official(23, 'handler', 23);
const who = { s1: handler, s2: east, s3: west, s4: chair, s5: far, s8: chair };
const nodes = ['s1', 's2', 's3', 's4', 's5', 's8'] as const;

const agencies = (days: readonly number[]) =>
  ['own', 'east', 'west', 'far'].map((key, index) => ({
    key,
    name: { vi: key, en: key },
    agencyId: uuid<'unit'>([1, 21, 22, 23][index] ?? 1),
    limit: { kind: 'workday', value: days[index] ?? 1 } as const,
    procedureCode: null,
  }));

const acts = fc.array(
  fc.record({
    what: fc.constantFrom('pass', 'pass', 'pass', 'refuse', 'sendBack', 'suspend', 'resume', 'withdraw'),
    node: fc.constantFrom(...nodes),
    hours: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 25 },
);

function holds(dossier: Dossier): void {
  const { deadline, slices, steps } = dossier;
  assert.ok(deadline);
  const over = dossier.finishedAt !== null || dossier.endedAt !== null;
  for (const slice of slices) {
    const { key, openedAt, dueAt, finishedAt, timeliness } = slice;
    assert.equal(openedAt === null, dueAt === null, `${key}: a date from its opening on`);
    assert.equal(finishedAt === null, timeliness === null, `${key}: measured when finished`);
    if (dueAt !== null && isUnderWay(slice)) assert.ok(dueAt <= deadline.dueAt, `${key}: inside the whole`);
    assert.ok(!over || !isUnderWay(slice), `${key}: over with the whole`);
    const working = steps.some((step) => isOpen(step) && step.slice === key);
    assert.equal(working, isUnderWay(slice) && restsSince(slice) === undefined, `${key}: at work or not`);
  }
}

test('whatever its slices do, the whole keeps its date, and each is at work, at rest or over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
      acts,
      (days, list) => {
        const limit = { kind: 'workday', value: 10 } as const;
        const tale = story({ agencies: agencies(days), rules: { limit, graph } });
        let now = tale.dossier().submittedAt;
        for (const { what, node, hours } of list) {
          now = instantOfMs(now + hours * 3_600_000);
          act(what, node, isoOf(now).slice(0, 16));
          holds(tale.dossier());
          const { deadline, pauses } = tale.dossier();
          if (!deadline || pauses.some(({ to }) => to === null)) continue;
          const due = dueAfterPauses(tale.dossier(), now, calendar);
          assert.equal(due.ok && due.value.dueAt, deadline.dueAt, 'reckoned without a look at the slices');
        }

        /** What cannot be done now is left out. */
        function act(what: string, node: (typeof nodes)[number], at: string): void {
          const { handling } = tale.dossier();
          const suspended = handling === 'suspended';
          const done = ['finished', 'negative', 'withdrawn'].includes(handling);
          if (done) return;
          if (what === 'withdraw') return void tale.act(decideWithdraw, { note: '' }, citizen, at);
          if (what === 'resume')
            return void (suspended && tale.act(decideResume, { note: 'Hết lũ', number: '' }, chair, at));
          if (suspended) return;
          const flood = { reason: 'Lũ', ground: 'Điều 156', until: undefined };
          if (what === 'suspend') return void tale.act(decideSuspend, flood, chair, at);
          const step = tale.dossier().steps.find((each) => isOpen(each) && each.node === node);
          if (!step) return;
          const yes = step.kind === 'sign' ? (what === 'refuse' ? 'refused' : 'approved') : 'done';
          const command = { stepId: step.id, note: 'Đề xuất', ground: 'Điều 9' };
          if (what !== 'sendBack') tale.act(decideCompleteStep, { ...command, outcome: yes }, who[node], at);
          else if (
            tale.refused(decideCompleteStep, { ...command, outcome: 'sentBack' }, who[node], at) === undefined
          )
            tale.act(decideCompleteStep, { ...command, outcome: 'sentBack' }, who[node], at);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
