import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { candidatesFor } from '#dossiers';
import { type Instant, instant, type Official, type Refusal } from '#kernel';
import { testNow, testOffice } from '#test/office';
import { delegate } from '../delegation/delegate.action.ts';
import { callOffAbsence, enterAbsence } from './absence.action.ts';
import { absencesOf, awayPosts } from './absence.store.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const { db } = office;
const handler = await office.official(commune, 'handler', 0);
const colleague = await office.official(commune, 'handler', 1);
const heads = [
  await office.official(commune, 'divisionHead', 0),
  await office.official(commune, 'divisionHead', 1),
];
const head = heads.find(({ unitId }) => unitId === handler.unitId) ?? assert.fail();
const stranger = heads.find((each) => each !== head) ?? assert.fail();
const away = { startsAt: instant('2026-11-23T12:00'), endsAt: instant('2026-11-25T00:00') };
const ask = (by: Official, of: Official) => enterAbsence(db, by, { personId: of.personId, ...away }, testNow);
const offered = async (at: string) =>
  (await candidatesFor(db, { agencyId: handler.agencyId, role: 'handler' }, instant(at))).map(
    ({ person }) => person,
  );
const code = (done: { readonly ok: boolean; readonly error?: Refusal }) => done.error?.code;

test('one enters one’s own absence and a head those of the unit, nobody else’s', async () => {
  assert.equal(code(await ask(stranger, handler)), 'absence.not-yours');
  assert.equal(code(await ask(colleague, handler)), 'absence.not-yours');
  assert.equal(code(await ask(head, handler)), undefined);
});

test('the same time is entered once, also by two at once', async () => {
  const both = await Promise.all([ask(handler, handler), ask(head, handler)]);
  assert.deepEqual(both.map(code), ['absence.overlaps', 'absence.overlaps']);
  const later = {
    personId: colleague.personId,
    startsAt: instant('2027-01-05T00:00'),
    endsAt: instant('2027-01-06T00:00'),
  };
  const race = await Promise.all([1, 2].map(() => enterAbsence(db, colleague, later, testNow)));
  assert.deepEqual(race.map(code).sort(), ['absence.overlaps', undefined]);
});

test('work is offered to those who are there, from the half day on and until its end', async () => {
  const all = [handler.name, colleague.name].sort();
  assert.deepEqual((await offered('2026-11-23T11:59')).sort(), all);
  assert.deepEqual(await offered('2026-11-23T12:00'), [colleague.name]);
  assert.deepEqual((await offered('2026-11-25T00:00')).sort(), all);
  const at: Instant = instant('2026-11-24T09:00');
  const [post] = await awayPosts(db, [handler.postId, colleague.postId], at);
  assert.deepEqual([post?.postId, post?.until], [handler.postId, away.endsAt]);
});

test('with a substitute the post is offered again, in the substitute’s name', async () => {
  const { personId, postId } = handler;
  const given = await delegate(
    db,
    head,
    {
      ...{ from: { personId, postId }, to: { personId: colleague.personId, postId: colleague.postId } },
      ...{ covers: 'all', procedures: undefined, reason: 'Nghỉ phép', ...away },
    },
    testNow,
  );
  assert.ok(given.ok);
  assert.deepEqual(await offered('2026-11-24T09:00'), [colleague.name, colleague.name]);
  const [post] = await awayPosts(db, [postId], instant('2026-11-24T09:00'));
  assert.deepEqual(post?.substitutes, [colleague.name]);
});

test('called off, the person is there again', async () => {
  const [absence] = await absencesOf(db, [handler.personId], testNow);
  assert.ok(absence);
  assert.ok((await callOffAbsence(db, handler, absence.id, testNow)).ok);
  assert.equal(code(await callOffAbsence(db, handler, absence.id, testNow)), 'absence.not-yours');
  assert.ok((await offered('2026-11-23T14:00')).includes(handler.name));
});
