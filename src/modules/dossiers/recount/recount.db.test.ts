import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  announce,
  calendarsWith,
  currentDefinition,
  draftOf,
  parseYearFile,
  rehearseUnitHours,
  setUnitHours,
  yearFile,
} from '#calendar';
import { addMinutes, instant, isoOf, type JsonObject, plainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { findDossier } from '../dossiers.store.ts';
import { decideAccept } from '../intake/accept.ts';
import { journalOf } from '../journal/journal.store.ts';
import { perform } from '../perform.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { affectedDossiers } from './affected.action.ts';
import { queueRecount, recountOpen } from './recount-open.action.ts';

// One connection: whatever asked for a second inside its transaction would hang here for good.
const office = await testOffice({ poolSize: 1 });
after(() => office.close());

const citizen = await office.citizen();
const desk = await office.official('24871', 'deskOfficer');

async function accepted() {
  const dossierId = await office.file('24871', citizen);
  const by = { actor: desk, dossierId, action: 'accept', key: newId(), now: testNow } as const;
  const done = await perform(office.office, by, (dossier, context) =>
    decideAccept(dossier, { components: [], note: '' }, context),
  );
  assert.ok(done.ok);
  return dossierId;
}

const dueOf = async (id: Awaited<ReturnType<typeof accepted>>) => {
  const deadline = (await findDossier(office.db, id))?.deadline;
  assert.ok(deadline);
  return { due: isoOf(deadline.dueAt), first: isoOf(deadline.firstDueAt), calendar: deadline.calendar };
};

/** 2026 as announced, and Wednesday 25 November off as well, made up on a Saturday. */
async function anotherYear() {
  const before = await currentDefinition(office.db);
  const days = before.daysOff.filter(({ date }) => date.startsWith('2026'));
  const file: JsonObject = yearFile({
    year: 2026,
    daysOff: [
      ...days,
      {
        date: plainDate('2026-11-25'),
        name: { vi: 'Nghỉ hoán đổi', en: 'Swap' },
        kind: 'swap-off',
        source: 'Notice',
      },
    ],
    workingSaturdays: [
      ...before.workingSaturdays.filter((date) => date.startsWith('2026')),
      plainDate('2026-12-12'),
    ],
  });
  const read = parseYearFile(file, before);
  assert.ok(read.ok);
  return read.value;
}

test('who announces sees which open dossiers move, and each then has an entry of its own', async () => {
  const ids = [await accepted(), await accepted()];
  await office.file('24871', citizen);
  const [first = await accepted()] = ids;
  const before = await dueOf(first);
  const days = await anotherYear();
  const draft = await draftOf(office.db, { days, now: testNow });
  assert.ok(draft.ok);
  const affected = await affectedDossiers(office.db, calendarsWith(office.db, draft.value), testNow);
  assert.equal(affected.total, 2);
  assert.deepEqual(affected.moves.map(({ dossierId }) => dossierId).sort(), [...ids].sort());
  const done = await announce(
    office.db,
    { days, actor: { kind: 'system', reason: 'A' }, note: 'Notice', now: testNow },
    { recount: queueRecount },
  );
  assert.ok(done.ok);
  const queued = await office.owner.run({
    text: `select from pgboss.job where data ->> 'name' = 'dossiers.recount'`,
    values: [],
  });
  assert.equal(queued.length, 1);
  const later = addMinutes(testNow, 60);
  assert.deepEqual(await recountOpen(office.office, later), { done: 2, refused: [] });
  assert.deepEqual(await recountOpen(office.office, later), { done: 0, refused: [] });
  for (const [index, id] of ids.entries()) {
    const moved = await dueOf(id);
    const told = affected.moves.find(({ dossierId }) => dossierId === id);
    assert.ok(told, String(index));
    assert.deepEqual(moved, { due: isoOf(told.newDue), first: before.first, calendar: done.value });
    assert.ok(moved.due > before.due);
    const journal = await journalOf(office.db, id);
    assert.equal(journal.filter(({ type }) => type === 'DueRecounted').length, 1);
  }
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

test('a closure of the commune moves its dossiers and nobody else’s', async () => {
  const id = await accepted();
  const before = await dueOf(id);
  const unit = await unitByCode(office.db, '24871', plainDate('2026-11-20'));
  assert.ok(unit);
  const closure = {
    date: plainDate('2026-11-23'),
    ...{ name: { vi: 'Lũ quét', en: 'Flash flood' }, source: 'Notice 12', open: [] },
  };
  const own = { validFrom: plainDate('2026-11-20'), closures: [closure] };
  const set = { own, actor: { kind: 'system' as const, reason: 'A' }, note: '', now: testNow };
  const rehearsed = await rehearseUnitHours(office.db, unit, set, {
    affected: (db, next) => affectedDossiers(db, next, testNow),
  });
  assert.equal(rehearsed.total, 3);
  assert.deepEqual(await dueOf(id), before, 'a rehearsal moves nothing');
  await setUnitHours(office.db, unit, set, { recount: queueRecount });
  const { done } = await recountOpen(office.office, instant('2026-11-20T10:00'));
  assert.equal(done, 3);
  const moved = await dueOf(id);
  assert.match(moved.calendar, / \+ 24871@1$/);
  const told = rehearsed.moves.find(({ dossierId }) => dossierId === id);
  assert.equal(told && isoOf(told.newDue), moved.due, 'what was told beforehand came true');
  assert.ok(moved.due > before.due);
});
