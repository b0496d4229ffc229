import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { stepsTakenBy } from '#dossiers';
import { instant, type Official, plainDate } from '#kernel';
import { acceptedDossier } from '#test/dossier-hands';
import { testNow, testOffice } from '#test/office';
import { decideCompleteStep } from '../../src/modules/dossiers/steps/complete-step.ts';
import { decideTakeStep } from '../../src/modules/dossiers/steps/take-step.ts';
import { verifyDossiers } from '../../src/modules/dossiers/verify/verify.action.ts';
import {
  type DelegationRequest,
  delegate,
  endDelegation,
} from '../../src/modules/organisations/delegation/delegate.action.ts';
import { actingIn, standInsOf } from '../../src/modules/organisations/delegation/delegation.store.ts';
import { closePostIn } from '../../src/modules/organisations/staff/posts.action.ts';
import { changeStaff, scopeOf } from '../../src/modules/organisations/staff/staff.action.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const { db } = office;
const chair = await office.official(commune, 'approver');
const head = await office.official(commune, 'divisionHead', 0);
const other = await office.official(commune, 'divisionHead', 1);
const handlers = [await office.official(commune, 'handler', 0), await office.official(commune, 'handler', 1)];
const held = ({ postId, personId }: Official) => ({ postId, personId });
const asked: DelegationRequest = {
  ...{ from: held(chair), to: held(head), covers: 'all', procedures: undefined, reason: 'Đi công tác' },
  ...{ startsAt: instant('2026-11-20T10:00'), endsAt: instant('2026-11-20T17:00') },
};

async function standingIn(at: string): Promise<Official | undefined> {
  const acting = await actingIn(db, { personId: head.personId, postId: chair.postId }, instant(at));
  return acting && { ...head, ...acting };
}

test('a delegation is in force from its minute until its minute, and whoever acts by it is in the journal with the one they stand in for', async () => {
  const given = await delegate(db, chair, asked, testNow);
  assert.ok(given.ok, given.ok ? '' : given.error.code);
  assert.equal(await standingIn('2026-11-20T09:59'), undefined);
  const substitute = await standingIn('2026-11-20T10:00');
  assert.ok(substitute?.onBehalf);
  assert.equal(substitute.onBehalf.name, chair.name);
  assert.equal(await standingIn('2026-11-20T17:00'), undefined);

  const hands = await acceptedDossier(office, {
    procedure: '1.001612',
    reception: commune,
    competent: commune,
  });
  const process = await hands.step('process');
  const mine = handlers.find(({ unitId }) => unitId !== head.unitId) ?? handlers[0];
  assert.ok(mine);
  await hands.pass(mine, process.node, '2026-11-20T10:05');
  const own = { ...mine, ...(await actingIn(db, { personId: mine.personId, postId: mine.postId }, testNow)) };
  assert.equal(own.postId, mine.postId);
  let dossier = await hands.now();
  while (dossier.decision === null) {
    const open = dossier.steps.find(({ doneAt }) => doneAt === null);
    assert.ok(open);
    const by =
      open.kind === 'sign'
        ? substitute
        : await office.official(commune, open.role === 'divisionHead' ? 'divisionHead' : 'handler');
    const outcome = open.kind === 'sign' ? 'approved' : 'done';
    if (open.status === 'open')
      await hands.act(by, 'take-step', decideTakeStep, { stepId: open.id }, '2026-11-20T10:10');
    dossier = await hands.act(
      by,
      'complete-step',
      decideCompleteStep,
      { stepId: open.id, outcome, note: 'Đồng ý' },
      '2026-11-20T10:20',
    );
  }
  const [line] = await db.run<{ actor: unknown; by: { name: string; onBehalfOf: { name: string } } }>({
    text: `select actor, private->'by' as by from journal where dossier_id = $1
      and type = 'StepCompleted' and public->>'outcome' = 'approved'`,
    values: [hands.id],
  });
  assert.deepEqual([line?.by.name, line?.by.onBehalfOf.name], [head.name, chair.name]);
  assert.match(JSON.stringify(line?.actor), new RegExp(given.value));
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);

  const ended = await endDelegation(db, chair, given.value, instant('2026-11-20T11:00'));
  assert.ok(ended.ok);
  assert.equal(await standingIn('2026-11-20T11:00'), undefined);
  assert.deepEqual(await standInsOf(db, head.personId, instant('2026-11-20T11:00')), []);
});

test('of two who give the same work at the same moment one is told that it is given', async () => {
  const later = { startsAt: instant('2026-12-01T08:00'), endsAt: instant('2026-12-02T17:00') };
  const both = await Promise.all(
    [head, other].map((to) => delegate(db, chair, { ...asked, ...later, to: held(to) }, testNow)),
  );
  assert.deepEqual(both.map((done) => (done.ok ? 'given' : done.error.code)).sort(), [
    'delegation.overlaps',
    'given',
  ]);
});

test('of two who would stand in for each other at the same moment one is told of the ring', async () => {
  const day = { startsAt: instant('2026-12-07T08:00'), endsAt: instant('2026-12-08T17:00') };
  const centre = await office.official(commune, 'centreHead');
  const desk = await office.official(commune, 'deskOfficer');
  const both = await Promise.all([
    delegate(db, centre, { ...asked, ...day, from: held(centre), to: held(desk) }, testNow),
    delegate(db, desk, { ...asked, ...day, from: held(desk), to: held(centre) }, testNow),
  ]);
  assert.deepEqual(both.map((done) => (done.ok ? 'given' : done.error.code)).sort(), [
    'delegation.ring',
    'given',
  ]);
});

test('the database keeps what stood, and knows no delegation to oneself', async () => {
  const change = (text: string) => office.owner.run({ text, values: [] });
  await assert.rejects(change(`update delegation set ends_at = ends_at + interval '1 day'`), /only be ended/);
  await assert.rejects(
    change(`update delegation set to_person_id = from_person_id`),
    /only be ended|oneself/,
  );
});

test('a post with work in hand is not closed', async () => {
  const hands = await acceptedDossier(office, {
    procedure: '1.001612',
    reception: commune,
    competent: commune,
  });
  const step = await hands.step('process');
  const [handler] = handlers;
  assert.ok(handler);
  await hands.act(handler, 'take-step', decideTakeStep, { stepId: step.id }, '2026-11-20T10:00');
  const centre = await office.official(commune, 'centreHead');
  const by = { actor: centre, now: testNow, scope: await scopeOf(db, centre) };
  const { postId } = handler;
  const close = await changeStaff(db, (tx) =>
    closePostIn(tx, by, { postId, day: plainDate('2026-12-01'), openWork: stepsTakenBy }),
  );
  assert.equal(close.ok ? '' : close.error.code, 'staff.work-open');
});
