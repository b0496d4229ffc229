import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedActions } from '#dossiers';
import type { Official } from '#kernel';
import { chair, desk, handler, official, story, stranger, uuid } from '#test/dossier-story';
import { decideAssignStep, decideHandOverStep, type WorkPost } from './assign-step.ts';
import { decideTakeStep } from './take-step.ts';

const at = '2026-11-20T10:00';
const inUnit = (one: Official, unit: number): Official => ({ ...one, unitId: uuid<'unit'>(unit) });
const [economy, culture] = [501, 502];
const mai = inUnit(handler, economy);
const lan = inUnit(official(14, 'handler'), economy);
const hoa = inUnit(official(15, 'handler'), culture);
const head = inUnit(official(16, 'divisionHead'), economy);
const centre = inUnit(official(17, 'centreHead'), 503);
const post = (one: Official): WorkPost => ({ ...one, person: one.name });
const given = (to: Official | undefined, from?: Official, reason = '') => ({
  to: to && post(to),
  from: from && post(from),
  reason,
});

test('a head gives an open step to a post of their unit, and it is that post’s work at once', () => {
  const told = story();
  const stepId = told.step('process');
  const back = { stepId, ...given(undefined) };
  assert.equal(told.refused(decideAssignStep, back, head, at), 'assign.nobody-has-it');
  const dossier = told.act(decideAssignStep, { stepId, ...given(lan) }, head, at);
  const step = dossier.steps.find(({ id }) => id === stepId);
  assert.deepEqual([step?.status, step?.postId, dossier.handling], ['taken', lan.postId, 'appraising']);
  assert.equal(told.refused(decideTakeStep, { stepId }, mai, at), 'step.taken-by-other');
});

test('work of another unit is its own head’s to give out, of the whole agency the centre’s', () => {
  const told = story();
  const stepId = told.step('process');
  assert.equal(told.refused(decideAssignStep, { stepId, ...given(hoa) }, head, at), 'assign.not-for-unit');
  told.act(decideAssignStep, { stepId, ...given(hoa) }, centre, at);
  const away = { stepId, ...given(lan, hoa, 'Cần người rành việc') };
  assert.equal(told.refused(decideAssignStep, away, head, at), 'assign.not-for-unit');
  told.act(decideAssignStep, away, centre, at);
});

const wrong: readonly (readonly [string, Parameters<typeof given>, Official, string])[] = [
  ['a post of another role', [chair, mai, 'Nghỉ phép'], centre, 'assign.not-for-post'],
  ['a post of another agency', [official(18, 'handler', 2), mai, 'Nghỉ phép'], centre, 'assign.not-for-post'],
  ['whoever has it already', [mai, mai, 'Giữ nguyên'], head, 'assign.same-post'],
  ['somebody else without a reason', [lan, mai, ' '], head, 'assign.reason-missing'],
  ['a step that moved meanwhile', [lan], head, 'assign.holder-changed'],
  [
    'a step of another agency',
    [lan, mai, 'Đi công tác'],
    { ...stranger, role: 'divisionHead' },
    'assign.not-for-unit',
  ],
];
for (const [what, asked, by, why] of wrong)
  test(`nobody is given ${what}: ${why}`, () => {
    const told = story();
    const stepId = told.step('process');
    told.act(decideTakeStep, { stepId }, mai, at);
    assert.equal(told.refused(decideAssignStep, { stepId, ...given(...asked) }, by, at), why);
  });

test('whoever has a step passes it on with a reason, to a colleague or back to all of the role', () => {
  const told = story();
  const stepId = told.step('process');
  const hand = (to: Official | undefined, from: Official, reason = 'Nghỉ phép') => ({
    stepId,
    ...given(to, from, reason),
  });
  assert.equal(told.refused(decideHandOverStep, hand(lan, mai), mai, at), 'assign.not-taken');
  told.act(decideTakeStep, { stepId }, mai, at);
  assert.equal(told.refused(decideHandOverStep, hand(lan, mai, ''), mai, at), 'assign.reason-missing');
  assert.equal(told.refused(decideHandOverStep, hand(mai, mai), lan, at), 'step.taken-by-other');
  told.act(decideHandOverStep, hand(lan, mai), mai, at);
  const back = told.act(decideHandOverStep, hand(undefined, lan), lan, at);
  assert.deepEqual([back.steps.at(-1)?.status, back.handling], ['open', 'assigned']);
  told.act(decideTakeStep, { stepId }, hoa, at);
});

test('the desk and the chairperson give out no work of the division', () => {
  const dossier = story().dossier();
  for (const actor of [desk, chair, handler])
    assert.ok(!allowedActions(dossier, actor).includes('assign-step'));
  assert.ok(allowedActions(dossier, head).includes('assign-step'));
});
