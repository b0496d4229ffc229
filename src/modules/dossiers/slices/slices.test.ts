import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limit } from '#calendar';
import { type Instant, isoOf } from '#kernel';
import { chair, citizen, handler, official, type Story, story, uuid } from '#test/dossier-story';
import { type Drawn, draw, frame, graphOf } from '#test/drawn-process';
import { decideReopen } from '../closing/reopen.ts';
import { decideStop } from '../closing/stop.ts';
import type { Slice } from '../dossier.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { restsSince } from '../fold/evolve-slices.ts';
import { decideAnswerOpinion } from '../opinions/answer-opinion.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideAnswerSupplement } from '../supplement/answer-supplement.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';

const east = official(21, 'handler', 21);
const west = official(22, 'handler', 22);
const day = (value: number): Limit => ({ kind: 'workday', value });
const agencies = (limits: Readonly<Record<string, Limit>> = {}) =>
  (['own', 'east', 'west'] as const).map((key, index) => ({
    key,
    name: { vi: key, en: key },
    agencyId: uuid<'unit'>([1, 21, 22][index] ?? 0),
    limit: limits[key] ?? day(1),
    procedureCode: null,
  }));

/** Drawn short: `s1` is the competent agency's own, `s2` east's, `s3` west's. */
const tale = (
  drawing: string,
  more: { limits?: Record<string, Limit>; steps?: Record<string, Drawn> } = {},
) =>
  story({
    agencies: agencies(more.limits),
    rules: {
      limit: day(10),
      graph: graphOf(
        draw(drawing, {
          ...frame,
          s1: { agency: 'own', limit: '4h' },
          s2: { agency: 'east', limit: '4h' },
          s3: { agency: 'west', limit: '4h' },
          s4: { agency: 'own', limit: '4h' },
          ...more.steps,
        }),
      ),
    },
  });
const inTurn = 'start>s0 s0>s1 s1>s2 s2>s3 s3>s8 s8>s9 s9>end';
const beside = 'start>s0 s0>s1 s1>p1 p1>s2 p1>s3 s2>p2 s3>p2 p2>s8 s8>s9 s9>end';
const ownTwice = 'start>s0 s0>s1 s1>s2 s2>s4 s4>s8 s8>s9 s9>end';

const who = { s1: handler, s2: east, s3: west, s4: handler } as const;
function done(of: Story, node: keyof typeof who, at: string, to?: string) {
  const outcome = to === undefined ? 'done' : 'sentBack';
  return of.act(
    decideCompleteStep,
    { stepId: of.step(node), outcome, note: 'Đề xuất', to },
    who[node],
    `2026-11-${at}`,
  );
}
const minute = (at: Instant | null | undefined) => (at ? isoOf(at).slice(8, 16) : at);
const dates = ({ openedAt, dueAt, finishedAt, timeliness }: Slice) =>
  [minute(openedAt), minute(dueAt), minute(finishedAt), timeliness] as const;
const sliceOf = (of: Story, key: string): Slice => {
  const found = of.dossier().slices.find((slice) => slice.key === key);
  assert.ok(found);
  return found;
};

test('in turn, each slice begins when it is reached and is measured by its own date, beside the whole', () => {
  const of = tale(inTurn);
  assert.deepEqual(dates(sliceOf(of, 'own')), ['20T09:00', '23T09:00', null, null]);
  assert.deepEqual(dates(sliceOf(of, 'east')), [null, null, null, null]);
  done(of, 's1', '23T10:00');
  done(of, 's2', '26T10:00');
  done(of, 's3', '26T16:00');
  assert.deepEqual(dates(sliceOf(of, 'own')), ['20T09:00', '23T09:00', '23T10:00', 'onTime']);
  assert.deepEqual(dates(sliceOf(of, 'east')), ['23T10:00', '25T10:00', '26T10:00', 'late']);
  assert.deepEqual(dates(sliceOf(of, 'west')), ['26T10:00', '27T10:00', '26T16:00', 'early']);
  const sign = { stepId: of.step('s8'), outcome: 'approved', note: '' } as const;
  assert.equal(of.act(decideCompleteStep, sign, chair, '2026-11-27T09:00').timeliness, 'early');
});

test('side by side, slices begin together, and the whole goes on when both are finished', () => {
  const of = tale(beside);
  done(of, 's1', '23T08:00');
  assert.deepEqual([sliceOf(of, 'east'), sliceOf(of, 'west')].map(dates), [
    ['23T08:00', '25T08:00', null, null],
    ['23T08:00', '25T08:00', null, null],
  ]);
  const one = done(of, 's3', '23T09:00');
  assert.deepEqual([one.handling, sliceOf(of, 'west').timeliness], ['assigned', 'early']);
  assert.equal(done(of, 's2', '26T09:00').handling, 'submittedForApproval');
  assert.equal(sliceOf(of, 'east').timeliness, 'late');
});

test('an allowance that would run past the whole ends with it: no part stretches the law', () => {
  const of = tale(inTurn, { limits: { west: day(9) } });
  done(of, 's1', '23T09:00');
  done(of, 's2', '30T09:00');
  const { deadline } = of.dossier();
  assert.equal(sliceOf(of, 'west').dueAt, deadline?.dueAt);
  assert.equal(deadline?.dueAt, deadline?.firstDueAt);
});

test('a slice that comes to its agency twice has one allowance: what others need between is not its time', () => {
  const of = tale(ownTwice, { limits: { own: day(2) } });
  assert.deepEqual(dates(sliceOf(of, 'own')), ['20T09:00', '25T09:00', null, null]);
  done(of, 's1', '20T15:00');
  assert.equal(minute(restsSince(sliceOf(of, 'own'))), '20T15:00');
  done(of, 's2', '25T15:00');
  const again = sliceOf(of, 'own');
  assert.deepEqual([dates(again), restsSince(again)], [['20T09:00', '27T09:00', null, null], undefined]);
  done(of, 's4', '27T10:00');
  assert.deepEqual(dates(sliceOf(of, 'own')), ['20T09:00', '27T09:00', '27T10:00', 'onTime']);
});

test('sent back to, a finished slice begins anew; whoever sent it back waits with its clock standing', () => {
  const of = tale(inTurn, { limits: { east: day(2) } });
  done(of, 's1', '20T14:00');
  done(of, 's2', '23T14:00', 's1');
  assert.deepEqual(dates(sliceOf(of, 'own')), ['23T14:00', '25T14:00', null, null]);
  assert.equal(minute(restsSince(sliceOf(of, 'east'))), '23T14:00');
  done(of, 's1', '26T14:00');
  assert.deepEqual(dates(sliceOf(of, 'own')), ['23T14:00', '25T14:00', '26T14:00', 'late']);
  assert.deepEqual(dates(sliceOf(of, 'east')), ['20T14:00', '27T14:00', null, null], 'one day was left');
});

test('sent back out of a parallel block, the slice beside it is taken away and comes back with the rest', () => {
  const of = tale(beside, { limits: { west: day(2) } });
  done(of, 's1', '23T08:00');
  const back = done(of, 's2', '23T10:00', 's1');
  assert.deepEqual(
    back.steps.filter(({ node }) => node === 's3').map(({ status }) => status),
    ['cancelled'],
  );
  assert.equal(minute(restsSince(sliceOf(of, 'west'))), '23T10:00');
  done(of, 's1', '26T08:00');
  assert.deepEqual(dates(sliceOf(of, 'west')), ['23T08:00', '27T16:00', null, null]);
});

test('a slice that is finished stays so when another sends back over it, until it is reached again', () => {
  const of = tale(beside);
  done(of, 's1', '23T08:00');
  done(of, 's3', '23T09:00');
  done(of, 's2', '23T10:00', 's1');
  assert.equal(sliceOf(of, 'west').timeliness, 'early');
  done(of, 's1', '23T16:00');
  assert.deepEqual(dates(sliceOf(of, 'west')), ['23T16:00', '25T16:00', null, null]);
});

test('the clock of the whole stands for its slices too: the dates of those that are open move with it', () => {
  const of = tale(inTurn);
  done(of, 's1', '23T08:00');
  of.act(decideRequestSupplement, { components: ['birth-slip'], note: 'Mờ' }, east, '2026-11-23T10:00');
  const papers = [
    { documentId: uuid<'document'>(51), component: 'birth-slip', purpose: 'supplement' },
  ] as const;
  of.act(decideAnswerSupplement, { papers, note: '' }, citizen, '2026-11-26T10:00');
  assert.deepEqual(dates(sliceOf(of, 'own')), ['20T09:00', '23T09:00', '23T08:00', 'onTime']);
  assert.deepEqual(dates(sliceOf(of, 'east')), ['23T08:00', '27T08:00', null, null]);
});

test('with a dossier that is withdrawn or stopped, what is under way of it ends, early or late for nobody', () => {
  const withdrawn = tale(beside);
  done(withdrawn, 's1', '23T08:00');
  withdrawn.act(decideWithdraw, { note: '' }, citizen, '2026-11-26T08:00');
  const stopped = tale(inTurn);
  done(stopped, 's1', '23T08:00');
  stopped.act(decideStop, { asked: 'law', reason: 'Trùng', ground: 'Điều 9' }, chair, '2026-11-26T08:00');
  for (const of of [withdrawn, stopped]) {
    const east = sliceOf(of, 'east');
    assert.deepEqual([minute(east.endedAt), east.finishedAt, east.timeliness], ['26T08:00', null, null]);
    assert.equal(sliceOf(of, 'own').endedAt, undefined, 'what was finished stays finished');
  }
  assert.equal(sliceOf(stopped, 'west').endedAt, undefined, 'what never began ends nothing');
});

test('taken up again by order, the slice that was under way has its allowance anew', () => {
  const of = tale(inTurn);
  done(of, 's1', '23T08:00');
  of.act(decideWithdraw, { note: '' }, citizen, '2026-11-23T10:00');
  of.act(decideReopen, { order: '15/QĐ', reason: 'Khiếu nại' }, chair, '2026-11-26T08:00');
  const again = sliceOf(of, 'east');
  assert.deepEqual([dates(again), again.endedAt], [['26T08:00', '27T08:00', null, null], undefined]);
});

test('the way decides whether a slice is needed: one that is no longer reached has come to nothing', () => {
  const of = tale('start>s0 s0>s1 s1>x1 x1>s2?far x1>s3 s2>x2 s3>x2 x2>s8 s8>s9 s9>end');
  done(of, 's1', '23T08:00');
  assert.deepEqual(dates(sliceOf(of, 'east')), [null, null, null, null]);
  done(of, 's3', '23T09:00');
  assert.equal(sliceOf(of, 'east').endedAt, undefined);
  const filed = of.dossier();
  assert.equal(filed.slices.filter(({ timeliness }) => timeliness !== null).length, 2);
});

test('one opinion that is enough finishes the slice of whoever asked, though others were dropped after it', () => {
  const consult: Drawn = { agency: 'own', step: 'consult', parties: 'east west', rule: 'any', limit: '4h' };
  const of = tale('start>s0 s0>s1 s1>s8 s8>s9 s9>end', { steps: { s1: consult } });
  const opinion = { stepId: of.step('s1', 'east'), answer: 'agree', note: '' } as const;
  of.act(decideAnswerOpinion, opinion, east, '2026-11-20T10:00');
  assert.deepEqual(
    of.dossier().steps.map(({ node, party, status }) => [node, party, status]),
    [
      ['s0', undefined, 'done'],
      ['s1', 'east', 'done'],
      ['s1', 'west', 'cancelled'],
      ['s8', undefined, 'open'],
    ],
  );
  assert.equal(sliceOf(of, 'own').timeliness, 'early');
});
