import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant, isoOf, type Official, type PlainDate, plainDate, type UnitId } from '#kernel';
import { chair, handler, official, story, uuid } from '#test/dossier-story';
import { mayReadDossier } from '../may-read.action.ts';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { strayed } from '../verify/steps-follow.ts';
import { decideAnswerOpinion } from './answer-opinion.ts';
import { decideAskOpinion } from './ask-opinion.ts';
import { decideRemindOpinion, decideWithdrawQuestion } from './question.ts';

/** Accepted on Friday 20 November at nine, due on Thursday the 26th; the 24th is a day off. */
const [at, later] = ['2026-11-20T10:00', '2026-11-23T10:00'];
const [monday, thursday] = [plainDate('2026-11-23'), plainDate('2026-11-26')];
const unit = (agency: number, division?: number) => ({
  name: { vi: `Đơn vị ${agency}`, en: `Unit ${agency}` },
  agencyId: uuid<'unit'>(agency),
  unitId: division === undefined ? undefined : uuid<'unit'>(division),
});
type Row = readonly [ReturnType<typeof unit>, PlainDate];
const asking = (...asked: readonly Row[]) => ({
  question: 'Có vướng quy hoạch không?',
  asked: asked.map(([whom, until]) => ({ unit: whom, until })),
});
const there = (agency: number, own: UnitId = uuid(agency)): Official => ({
  ...official(60 + agency, 'handler', agency),
  unitId: own,
});
const asked = (told: ReturnType<typeof story>) =>
  told.dossier().steps.filter(({ asked: question }) => question);
const stepId = (told: ReturnType<typeof story>, n = 0) => asked(told)[n]?.id ?? assert.fail();

test('several units are asked at once, each by its own day, and the handler’s work goes on', () => {
  const told = story();
  const dossier = told.act(decideAskOpinion, asking([unit(2), monday], [unit(1, 7), thursday]), handler, at);
  assert.deepEqual(
    asked(told).map(({ dueAt }) => dueAt && isoOf(dueAt)),
    // The last day ends with the dossier itself, which is due at nine.
    ['2026-11-23T17:30:00+07:00', '2026-11-26T09:00:00+07:00'],
  );
  assert.deepEqual([dossier.handling, strayed(dossier)], ['assigned', []]);
  told.act(
    decideCompleteStep,
    { stepId: told.step('process'), outcome: 'done', note: 'Đề nghị ký' },
    handler,
    at,
  );
});

const refused: readonly (readonly [string, readonly Row[], string])[] = [
  ['nobody', [], 'question.unit-missing'],
  ['the asker’s own agency', [[unit(1), monday]], 'question.own-unit'],
  [
    'one unit twice',
    [
      [unit(2), monday],
      [unit(2), thursday],
    ],
    'question.unit-twice',
  ],
  ['a unit by a day behind the limit', [[unit(2), plainDate('2026-11-27')]], 'question.date-beyond-limit'],
  ['a unit by yesterday', [[unit(2), plainDate('2026-11-19')]], 'question.date-passed'],
];
for (const [what, command, why] of refused)
  test(`asking ${what} is refused: ${why}`, () => {
    assert.equal(story().refused(decideAskOpinion, asking(...command), handler, at), why);
  });

test('of a dossier that is late already other units can still be asked', () => {
  const told = story();
  const command = asking([unit(2), plainDate('2026-12-02')]);
  told.act(decideAskOpinion, command, handler, '2026-11-30T10:00');
  assert.equal(isoOf(asked(told)[0]?.dueAt ?? assert.fail()), '2026-12-02T17:30:00+07:00');
});

test('a newer answer replaces an older one; nobody else answers, and a decision ends it', () => {
  const told = story();
  told.act(decideAskOpinion, asking([unit(2), thursday], [unit(1, 7), thursday]), handler, at);
  const say = (answer: 'agree' | 'disagree', n = 0) => ({
    stepId: stepId(told, n),
    answer,
    note: 'Theo quy hoạch',
  });
  assert.equal(told.refused(decideAnswerOpinion, say('agree'), there(3), at), 'opinion.not-asked');
  assert.equal(told.refused(decideAnswerOpinion, say('agree', 1), there(1), at), 'opinion.not-asked');
  told.act(decideAnswerOpinion, say('agree', 1), there(1, uuid(7)), at);
  told.act(decideAnswerOpinion, say('disagree'), there(2), at);
  told.act(decideAnswerOpinion, say('agree'), there(2), later);
  assert.deepEqual(asked(told)[0]?.opinion, { answer: 'agree', at: instant(later) });
  assert.equal(told.refused(decideAskOpinion, asking([unit(2), thursday]), chair, later), undefined);
  told.act(decideAskOpinion, asking([unit(4), thursday]), handler, later);
  told.act(decideCompleteStep, { stepId: told.step('process'), outcome: 'done', note: 'Ký' }, handler, later);
  const done = told.act(
    decideCompleteStep,
    { stepId: told.step('sign'), outcome: 'approved', note: '' },
    chair,
    later,
  );
  assert.deepEqual(
    [done.handling, asked(told).map(({ status }) => status)],
    ['finished', ['done', 'done', 'cancelled']],
  );
  assert.equal(
    told.refused(decideAnswerOpinion, say('disagree'), there(2), later),
    'opinion.decided-already',
  );
});

test('a question is reminded of once a day and taken back with a reason, after which nobody reads on for it', () => {
  const told = story();
  told.act(decideAskOpinion, asking([unit(2), thursday]), handler, at);
  const about = { stepId: stepId(told) };
  assert.ok(mayReadDossier(told.dossier(), there(2)));
  assert.equal(
    told.refused(decideAskOpinion, asking([unit(2), monday]), handler, at),
    'question.unit-asked-already',
  );
  assert.equal(told.refused(decideRemindOpinion, about, there(2), at), 'question.not-yours');
  told.act(decideRemindOpinion, about, handler, at);
  assert.equal(told.refused(decideRemindOpinion, about, handler, at), 'question.reminded-today');
  told.act(decideRemindOpinion, about, handler, later);
  assert.equal(
    told.refused(decideWithdrawQuestion, { ...about, reason: ' ' }, handler, later),
    'question.reason-missing',
  );
  told.act(decideWithdrawQuestion, { ...about, reason: 'Đã rõ' }, handler, later);
  assert.ok(!mayReadDossier(told.dossier(), there(2)));
  const answer = { ...about, answer: 'agree', note: '' } as const;
  assert.equal(told.refused(decideAnswerOpinion, answer, there(2), later), 'opinion.not-asked');
  assert.equal(
    told.refused(decideWithdrawQuestion, { ...about, reason: 'x' }, handler, later),
    'question.not-open',
  );
});
