import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant, isoOf } from '#kernel';
import { desk, handler, official, story } from '#test/dossier-story';
import { decideCompleteStep } from '../steps/complete-step.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { decideCorrectReception, decideRedateReception } from './correct-reception.ts';

/** Filed and accepted on Friday 20 November at nine for three working days: due on the 26th at nine. */
const at = '2026-11-23T10:00';
const centre = official(17, 'centreHead');
const redate = (time: string, reason = 'Ghi nhầm giờ') => ({ receivedAt: instant(time), reason });

test('a time put right moves what is counted from it, and the first date with it', () => {
  const told = story();
  const before = told.dossier();
  const dossier = told.act(decideRedateReception, redate('2026-11-20T14:00'), centre, at);
  assert.deepEqual(
    [dossier.deadline?.dueAt, dossier.deadline?.firstDueAt].map((due) => due && isoOf(due)),
    ['2026-11-26T14:00:00+07:00', '2026-11-26T14:00:00+07:00'],
  );
  assert.deepEqual(
    [dossier.acceptedAt, dossier.code, dossier.handling],
    [instant('2026-11-20T14:00'), before.code, before.handling],
  );
  assert.equal(dossier.receptionCorrections, 1);
});

test('while the clock stands the pause counts on from the time that was right', () => {
  const told = story();
  const ask = { components: ['birth-slip'], note: 'Mờ' };
  told.act(decideRequestSupplement, ask, handler, '2026-11-20T16:00');
  const dossier = told.act(decideRedateReception, redate('2026-11-20T10:00'), centre, at);
  assert.deepEqual([dossier.handling, dossier.pauses.length], ['supplement', 1]);
  assert.equal(
    told.refused(decideRedateReception, redate('2026-11-20T16:30'), centre, at),
    'reception.after-work',
  );
});

const wrongTimes = [
  ['to come', '2026-11-24T09:00', 'reception.time-to-come'],
  ['that it says already', '2026-11-20T09:00', 'reception.same-time'],
  ['before it was filed online', '2026-11-19T09:00', 'reception.before-filing'],
] as const;
for (const [what, time, why] of wrongTimes)
  test(`a time ${what} is refused: ${why}`, () => {
    assert.equal(story().refused(decideRedateReception, redate(time), centre, at), why);
  });

test('nothing was received after the first work was done with it, and no reason is no correction', () => {
  const told = story();
  const done = { stepId: told.step('process'), outcome: 'done', note: 'Đề nghị ký' } as const;
  told.act(decideCompleteStep, done, handler, '2026-11-20T10:00');
  assert.equal(
    told.refused(decideRedateReception, redate('2026-11-20T11:00'), centre, at),
    'reception.after-work',
  );
  assert.equal(
    told.refused(decideRedateReception, redate('2026-11-20T09:30', ' '), centre, at),
    'reception.reason-missing',
  );
});

test('two who correct the person at once do not undo each other', () => {
  const told = story();
  const name = (name: string) => ({ applicant: { name }, components: undefined, reason: 'Sai tên', seen: 0 });
  told.act(decideCorrectReception, name('Trần Thị Mai'), desk, at);
  assert.equal(
    told.refused(decideCorrectReception, name('Trần Thị May'), desk, at),
    'reception.corrected-meanwhile',
  );
  const counts = { 'birth-slip': { originals: 1, certified: 0, copies: 2 } };
  const counted = { applicant: undefined, components: undefined, counts, reason: 'Đếm nhầm', seen: 1 };
  assert.equal(told.act(decideCorrectReception, counted, desk, at).receptionCorrections, 2);
  const nothing = { applicant: undefined, components: undefined, reason: 'x', seen: 2 };
  assert.equal(told.refused(decideCorrectReception, nothing, desk, at), 'reception.nothing-corrected');
});
