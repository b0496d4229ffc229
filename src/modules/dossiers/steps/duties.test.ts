import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Official, OnBehalf } from '#kernel';
import { chair, desk, handler, official, story, uuid } from '#test/dossier-story';
import { decideCompleteStep } from './complete-step.ts';
import { dutyConflict } from './duties.ts';
import { decideTakeStep } from './take-step.ts';

const at = '2026-11-20T10:00';
/** A person in the post of another role: as its holder too, or standing in for whoever holds it. */
const inPost = (person: Official, post: Official, onBehalf?: OnBehalf): Official => ({
  ...post,
  ...{ personId: person.personId, accountId: person.accountId, name: person.name, onBehalf },
});
const behalf = (of: Official): OnBehalf => ({
  delegationId: uuid(90),
  ...{ personId: of.personId, name: of.name, covers: 'all', procedures: undefined },
});
const note = 'Đề xuất';

function appraised() {
  const told = story();
  told.act(decideCompleteStep, { stepId: told.step('process'), outcome: 'done', note }, handler, at);
  return told;
}

const ways: readonly (readonly [string, Official])[] = [
  ['in a second post', inPost(handler, chair)],
  ['standing in for the signer', inPost(handler, chair, behalf(chair))],
  ['through a substitute', inPost(desk, chair, behalf(handler))],
];
for (const [how, signer] of ways)
  test(`whoever appraised a dossier does not approve it ${how}, but may send it back`, () => {
    const told = appraised();
    const stepId = told.step('sign');
    assert.equal(told.refused(decideTakeStep, { stepId }, signer, at), 'duty.appraised-it');
    for (const outcome of ['approved', 'refused'] as const)
      assert.equal(
        told.refused(decideCompleteStep, { stepId, outcome, note, ground: 'Điều 1' }, signer, at),
        'duty.appraised-it',
      );
    told.act(decideCompleteStep, { stepId, outcome: 'sentBack', note }, signer, at);
  });

test('another signer approves, and so does a substitute who had no part in it', () => {
  const told = appraised();
  const stepId = told.step('sign');
  const substitute = inPost(official(31, 'divisionHead'), chair, behalf(chair));
  assert.equal(told.refused(decideTakeStep, { stepId }, chair, at), undefined);
  const signed = told.act(decideCompleteStep, { stepId, outcome: 'approved', note }, substitute, at);
  assert.equal(signed.decision, 'granted');
});

test('a delegation for signing gives no other step, one for other procedures gives nothing', () => {
  const told = story();
  const stepId = told.step('process');
  const signing = inPost(desk, handler, { ...behalf(handler), covers: 'signing' });
  assert.equal(told.refused(decideTakeStep, { stepId }, signing, at), 'step.not-for-post');
});

test('however steps, persons and posts fall together, no one person has both duties', () => {
  const kinds = fc.constantFrom('process', 'review', 'sign', 'issue');
  const person = fc.integer({ min: 1, max: 4 });
  const done = fc.record({
    kind: kinds,
    by: person,
    status: fc.constantFrom('done', 'sentBack', 'cancelled'),
  });
  const base = story().dossier().steps[0];
  assert.ok(base);
  fc.assert(
    fc.property(
      fc.array(done, { maxLength: 6 }),
      kinds,
      person,
      fc.option(person),
      (history, kind, who, of) => {
        const steps = history.map(({ kind: did, by, status }) => ({
          ...base,
          kind: did,
          status,
          doneBy: uuid<'person'>(by),
        }));
        const actor = inPost(
          official(who, 'approver'),
          chair,
          of ? behalf(official(of, 'approver')) : undefined,
        );
        const persons = [actor.personId, actor.onBehalf?.personId];
        const before = kind === 'sign' ? 'process' : kind === 'issue' ? 'sign' : undefined;
        const both = steps.some(
          (step) => step.kind === before && step.status === 'done' && persons.includes(step.doneBy),
        );
        assert.equal(dutyConflict({ steps }, { ...base, kind }, actor) !== undefined, both);
      },
    ),
  );
});
