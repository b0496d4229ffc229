import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findDossier } from '#dossiers';
import type { DossierId, Official, UnitId } from '#kernel';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { takeOpenStep } from '#test/specialist';
import { keptWork } from '../agency-work.action.ts';
import { everything, type Filter } from '../sections.ts';
import { type BulkDeps, beginBulk, prepareBulk, runBulk } from './bulk.action.ts';
import { findTask, itemsOfTask, tasksOf } from './bulk.store.ts';
import type { BulkWhat } from './bulk-actions.ts';
import { subjectsOf } from './subjects.action.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());
const deps: BulkDeps = {
  db: office.db,
  office: office.office,
  workOf: keptWork(office.db, Date.now),
  now: () => testNow,
  calendarOf: (unitId: UnitId) => office.office.calendarOf(office.db, unitId),
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
};
const mai = await office.official(commune, 'handler');
const lan = await office.official(commune, 'handler', 1);
const approver = await office.official(commune, 'approver');
const head = await office.official(commune, 'divisionHead');
const stranger = await office.official('24895', 'handler');

let owners = 0;
async function accepted(): Promise<DossierId> {
  owners += 1;
  const id = await office.file(commune, await office.citizen(owners));
  await acceptAt(office, commune, id);
  return id;
}
const stepOf = async (id: DossierId) =>
  (await findDossier(office.db, id))?.steps.find(({ doneAt }) => doneAt === null) ?? assert.fail();
const stepsOf = (ids: readonly DossierId[]) => Promise.all(ids.map(async (id) => (await stepOf(id)).id));

async function prepared(
  who: Official,
  what: BulkWhat,
  ids: readonly string[] | 'all',
  filter: Partial<Filter>,
) {
  const made = await prepareBulk(deps, who, { what, ids, filter: { ...everything, ...filter } }, testNow);
  return made.ok ? made.value : made.error.code;
}

async function done(who: Official, id: string, input = { note: '', to: '' }) {
  const task = (await findTask(office.db, id, who)) ?? assert.fail(id);
  const begun = await beginBulk(deps, task, input, testNow);
  if (!begun.ok) return begun.error.code;
  await runBulk(deps, id);
  return (await itemsOfTask(office.db, id)).map(({ outcome, refusal }) => refusal?.code ?? outcome);
}

test('many are taken, proposed with the same words and approved, and each that cannot be says why', async () => {
  const ids = [await accepted(), await accepted(), await accepted()];
  const [, second] = ids;
  const task = await prepared(mai, 'take', await stepsOf(ids), { section: 'ours' });
  assert.ok(second && (await takeOpenStep(office, lan, second)).ok, 'a colleague was faster');
  assert.deepEqual(await done(mai, task), ['done', 'step.taken-by-other', 'done']);
  const pass = await prepared(mai, 'pass', 'all', { section: 'mine' });
  assert.equal(await done(mai, pass), 'step.note-missing');
  assert.deepEqual(await done(mai, pass, { note: 'Đủ điều kiện', to: '' }), ['done', 'done']);
  const signing = await prepared(approver, 'approve', 'all', { section: 'ours' });
  const chosen = await itemsOfTask(office.db, signing);
  const subjects = await subjectsOf(deps, approver, chosen);
  assert.deepEqual(
    [...subjects.values()].map(({ proposal }) => proposal),
    ['Đủ điều kiện', 'Đủ điều kiện'],
  );
  assert.deepEqual(await done(approver, signing), ['done', 'done']);
  const told = await tasksOf(office.db, mai);
  assert.deepEqual(
    told.map(({ task: { what }, progress }) => [what, progress.done, progress.refused]),
    [
      ['pass', 2, 0],
      ['take', 2, 1],
    ],
  );
});

test('nobody chooses what their list does not show, nor does what their post may not, nor reads another’s task', async () => {
  const id = await accepted();
  const steps = await stepsOf([id]);
  assert.equal(await prepared(stranger, 'take', steps, { section: 'ours' }), 'bulk.nothing-chosen');
  assert.equal(await prepared(approver, 'take', steps, { section: 'ours' }), 'bulk.nothing-chosen');
  assert.equal(await prepared(mai, 'approve', steps, { section: 'ours' }), 'bulk.not-here');
  assert.equal(await prepared(mai, 'assign', steps, { section: 'team' }), 'bulk.not-here');
  const task = await prepared(mai, 'take', steps, { section: 'ours' });
  for (const who of [lan, stranger, head]) assert.equal(await findTask(office.db, task, who), undefined);
});

test('a worker that was killed leaves the rest to the next, who does nothing twice', async () => {
  const ids = [await accepted(), await accepted()];
  const task = await prepared(lan, 'take', await stepsOf(ids), { section: 'ours' });
  const found = (await findTask(office.db, task, lan)) ?? assert.fail();
  assert.ok((await beginBulk(deps, found, { note: '', to: '' }, testNow)).ok);
  await runBulk(deps, task);
  // As if it had died between a command and the line that tells of it.
  await office.owner.run({ text: 'update bulk_task set ended_at = null where id = $1', values: [task] });
  await office.owner.run({
    text: 'update bulk_item set outcome = null, at = null where task_id = $1',
    values: [task],
  });
  const entries = async () =>
    (await office.owner.run<{ n: number }>({ text: 'select count(*)::int as n from journal', values: [] }))[0]
      ?.n;
  const before = await entries();
  await Promise.all([runBulk(deps, task), runBulk(deps, task)]);
  assert.deepEqual(
    (await itemsOfTask(office.db, task)).map(({ outcome }) => outcome),
    ['done', 'done'],
  );
  assert.equal(await entries(), before);
});

test('a head gives chosen work to another post, and whoever lost their post does nothing more', async () => {
  const ids = [await accepted(), await accepted()];
  const steps = await stepsOf(ids);
  const sameUnit = mai.unitId === head.unitId ? mai : lan;
  const given = await prepared(head, 'assign', steps, { section: 'team' });
  const outcome = await done(head, given, { note: 'Chia lại việc', to: sameUnit.postId });
  const to = await Promise.all(ids.map(async (id) => (await stepOf(id)).postId));
  if (sameUnit.unitId === head.unitId) {
    assert.deepEqual(outcome, ['done', 'done']);
    assert.deepEqual(to, [sameUnit.postId, sameUnit.postId]);
  } else assert.deepEqual(outcome, ['assign.not-for-unit', 'assign.not-for-unit']);
  const last = await prepared(lan, 'take', await stepsOf([await accepted()]), { section: 'ours' });
  await office.owner.run({
    text: 'update assignment set ends_at = $2 where person_id = $1',
    values: [lan.personId, new Date(testNow - 60_000)],
  });
  assert.deepEqual(await done(lan, last), ['dossier.not-permitted']);
});
