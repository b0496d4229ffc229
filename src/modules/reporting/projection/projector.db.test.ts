import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import {
  addDays,
  type DossierId,
  instantOfLocal,
  isoOf,
  type JsonObject,
  type PlainDate,
  plainDate,
  type UnitId,
} from '#kernel';
import type { Executor } from '#platform/db';
import { newId } from '#platform/ids';
import { type TestDatabase, testDatabase } from '#test/database';
import { projectAll, untilReachable } from '#test/figures';
import { allBehind, pageBehind } from '../behind/list-behind.action.ts';
import { type Figures, figureNames } from '../figures/figures.ts';
import { figuresOf, figuresUnder } from '../figures/figures-of.action.ts';
import { compareFigures } from './compare-figures.action.ts';
import { isBehind } from './projection.store.ts';
import { rebuildFigures, runProjector } from './projector.action.ts';

const start = plainDate('2026-10-01');
const at = (day: number) => instantOfLocal(addDays(start, day), 600);
const province = newId<'unit'>();
const communes = [newId<'unit'>(), newId<'unit'>()] as const;
const all = { from: start, to: plainDate('2026-12-31'), asOf: plainDate('2026-12-31') };

let base: TestDatabase;
let codes = 0;

before(async () => {
  base = await testDatabase();
  // Only journals matter here; the dossiers they belong to are made by the tests of `dossiers`.
  await run(base.owner, 'alter table journal drop constraint journal_dossier_id_fkey');
  await addUnit(province, '68', 'province', null);
  await addUnit(communes[0], '24871', 'commune', province);
  await addUnit(communes[1], '24907', 'commune', province);
});
after(() => base.close());
afterEach(async () => {
  await run(base.owner, 'delete from journal');
  await rebuildFigures(base.db);
});

const run = (db: Executor, text: string, values: readonly unknown[] = []) => db.run<object>({ text, values });

const addUnit = (id: UnitId, code: string, kind: string, parent: UnitId | null) =>
  run(
    base.owner,
    `insert into unit (id, code, kind, type, name_vi, name_en, full_name_vi, full_name_en, parent_id, agency_id, valid_from)
     values ($1, $2, $3, $3, $2, $2, $2, $2, $4, $1, '2025-07-01')`,
    [id, code, kind, parent],
  );

type Told = readonly (readonly [type: string, open: JsonObject])[];

/** Writes the next entries of a journal, as `dossiers` would. */
async function write(db: Executor, id: DossierId, from: number, told: Told): Promise<void> {
  let seq = from;
  for (const [type, open] of told) {
    await run(
      db,
      `insert into journal (dossier_id, seq, type, at, actor, public, private_digest, prev_hash, hash)
       values ($1, $2, $3, $4, '{}', $5, $6, $6, $6)`,
      [id, seq, type, isoOf(at(0)), JSON.stringify(open), Buffer.alloc(32)],
    );
    seq += 1;
  }
}

function submitted(unit: UnitId = communes[0], channel = 'online'): Told {
  const places = { help: unit, reception: unit, competent: unit };
  return [['DossierSubmitted', { procedureCode: '1.001193', channel, places, at: at(0) }]];
}

function accepted(day: number, due: number): Told {
  codes += 1;
  const code = `H36.1-261001-${String(codes).padStart(4, '0')}`;
  return [
    ['DossierAccepted', { at: at(day), code, deadline: { dueAt: at(due) } }],
    ['StepOpened', { openedAt: at(day) }],
  ];
}

const finished = (day: number, timeliness: string): Told => [
  ['HandlingFinished', { at: at(day), timeliness }],
];

/** Nine dossiers in two communes, among them every kind the figures tell apart. */
async function aMonth(db: Executor): Promise<void> {
  const [one, two] = communes;
  const lives: Told[] = [
    [
      ...submitted(one),
      ...accepted(0, 5),
      ['ComponentSettled', { at: at(1), component: 'slip', source: 'reused' }],
      ['ResultAttached', { at: at(2) }],
      ...finished(3, 'early'),
      ['ResultReturned', { at: at(9) }],
    ],
    [...submitted(one, 'direct'), ...accepted(1, 5), ...finished(5, 'onTime')],
    [...submitted(two, 'postal'), ...accepted(2, 5), ...finished(8, 'late')],
    [...submitted(two), ...accepted(2, 12), ['DossierWithdrawn', { at: at(4) }]],
    [...submitted(one), ...accepted(3, 6)],
    [...submitted(one), ...accepted(3, 6), ['SupplementRequested', { askedAt: at(4) }]],
    [
      ...submitted(two),
      ...accepted(3, 6),
      ['SupplementRequested', { askedAt: at(4) }],
      ['SupplementAnswered', { at: at(10), dueAt: at(12) }],
    ],
    [...submitted(one), ['DossierRefused', { at: at(1) }]],
    [...submitted(one), ['DossierWithdrawn', { at: at(1) }]],
  ];
  for (const told of lives) await write(db, newId<'dossier'>(), 1, told);
}

const figures = (
  period: { from: PlainDate; to: PlainDate; asOf: PlainDate } = all,
  unitId: UnitId = province,
) => figuresOf(base.db, { ...period, unitId });

const noDifference = async () => assert.deepEqual((await compareFigures(base.db)).differences, []);

const some = (found: Figures, ...names: (keyof Figures)[]) => names.map((name) => found[name]);

describe('the projector', () => {
  test('counts what the journals say, and a province is the sum of its communes', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    const found = await figures();
    assert.deepEqual(
      some(found, 'received', 'newOnline', 'newDirect', 'newPostal', 'refused', 'supplements'),
      [7, 5, 1, 1, 1, 2],
    );
    assert.deepEqual(some(found, 'resolved', 'early', 'onTime', 'late', 'withdrawn'), [4, 1, 2, 1, 1]);
    assert.deepEqual(some(found, 'inProgress', 'within', 'overdue'), [3, 1, 2]);
    assert.deepEqual(some(found, 'digitised', 'reused', 'stored', 'eResults'), [0, 1, 1, 1]);
    const under = await figuresUnder(base.db, { ...all, unitId: province });
    for (const name of figureNames)
      assert.equal(
        under.reduce((sum, line) => sum + line.figures[name], 0),
        found[name],
        name,
      );
    await noDifference();
  });

  test('tells a past day as it was: who was open, paused and overdue then', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    const from = addDays(start, 3);
    const found = await figures({ from, to: addDays(start, 7), asOf: all.asOf });
    assert.deepEqual(some(found, 'carriedOver', 'new', 'resolved', 'inProgress'), [4, 3, 3, 4]);
    assert.deepEqual(some(found, 'within', 'overdue'), [2, 2]);
    const running = await figures({ from, to: all.to, asOf: addDays(start, 7) });
    assert.deepEqual(running, found);
  });

  test('every list holds as many dossiers as its figure says, page by page', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    for (const period of [all, { from: addDays(start, 3), to: addDays(start, 7), asOf: all.asOf }]) {
      const found = await figures(period);
      for (const figure of figureNames) {
        const codesListed: (string | null)[] = [];
        for await (const lines of allBehind(base.db, { ...period, figure, unitId: province }, 2))
          codesListed.push(...lines.map(({ code }) => code));
        assert.equal(codesListed.length, found[figure], figure);
        if (figure !== 'refused') assert.equal(new Set(codesListed).size, found[figure], figure);
      }
    }
    const [line] = (
      await pageBehind(base.db, { ...all, figure: 'late', unitId: communes[1], after: undefined, size: 5 })
    ).lines;
    assert.deepEqual([line?.dueOn, line?.endedOn, line?.timeliness], ['2026-10-06', '2026-10-09', 'late']);
  });

  test('killed between batches it goes on where it was, and counts nothing twice', async () => {
    await aMonth(base.db);
    let left = 3;
    const dying = {
      ...base.db,
      transaction: <T>(work: Parameters<typeof base.db.transaction<T>>[0]) =>
        base.db.transaction(async (tx) => {
          const done = await work(tx);
          left -= 1;
          if (left < 0) throw new Error('killed');
          return done;
        }),
    };
    await untilReachable(base.db);
    await assert.rejects(runProjector(dying, 2), /killed/);
    await noDifference();
    assert.notEqual((await figures()).received, 7);
    await projectAll(base.db, 2);
    assert.equal((await figures()).received, 7);
    await noDifference();
    assert.equal(await projectAll(base.db), 0);
  });

  test('two workers at once count everything once', async () => {
    await aMonth(base.db);
    await untilReachable(base.db);
    const passed = await Promise.all([1, 2, 3, 1].map((size) => runProjector(base.db, size)));
    const rest = await runProjector(base.db);
    const [row] = await base.db.run<{ count: number }>({ text: 'select count(*) from journal', values: [] });
    assert.equal(
      passed.reduce((sum, one) => sum + one, rest),
      row?.count,
    );
    assert.equal((await figures()).received, 7);
    await noDifference();
  });

  test('a transaction that began earlier and commits later is not missed', async () => {
    const [early, late] = [newId<'dossier'>(), newId<'dossier'>()];
    await base.db.transaction(async (slow) => {
      await write(slow, early, 1, [...submitted(), ...accepted(1, 5)]);
      await write(base.db, late, 1, [...submitted(), ...accepted(2, 5)]);
      await runProjector(base.db);
      assert.equal((await figures()).received, 0, 'what stands behind an open transaction waits for it');
      assert.equal(await isBehind(base.db), true);
    });
    await projectAll(base.db);
    assert.equal((await figures()).received, 2);
    assert.equal(await isBehind(base.db), false);
    await noDifference();
  });

  test('an open transaction of another database of the server holds the figures back, and does them no harm', async () => {
    const neighbour = await testDatabase();
    try {
      await neighbour.db.transaction(async (tx) => {
        await tx.run({ text: 'select pg_current_xact_id()', values: [] });
        await write(base.db, newId<'dossier'>(), 1, [...submitted(), ...accepted(1, 5)]);
        await runProjector(base.db);
        assert.equal(await isBehind(base.db), true);
        await noDifference();
      });
    } finally {
      await neighbour.close();
    }
    await projectAll(base.db);
    assert.equal(await isBehind(base.db), false);
    await noDifference();
  });

  test('a later entry under a smaller transaction number is still counted after the earlier one', async () => {
    const id = newId<'dossier'>();
    await write(base.db, id, 1, submitted());
    await base.db.transaction(async (older) => {
      await run(older, 'select pg_current_xact_id()');
      await base.db.transaction((newer) => write(newer, id, 2, accepted(1, 5)));
      await write(older, id, 4, finished(3, 'early'));
    });
    assert.equal(await projectAll(base.db, 1), 4);
    assert.deepEqual(some(await figures(), 'received', 'early'), [1, 1]);
    await noDifference();
  });
});

describe('the proof of the figures', () => {
  test('rebuilt from nothing they are the same, while someone goes on filing', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    const before = await figures();
    const [filed, passed] = await Promise.all([
      write(base.db, newId<'dossier'>(), 1, submitted()),
      rebuildFigures(base.db, 7),
    ]);
    assert.equal(filed, undefined);
    assert.ok(passed > 0);
    await projectAll(base.db);
    assert.deepEqual(await figures(), before);
    await noDifference();
  });

  test('a number or a fact altered by hand is found and named', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    await run(base.db, `update figure_sum set value = value + 1 where measure = 'late' and grain = 'day'`);
    await run(base.db, `update fact_dossier set timeliness = 'early' where timeliness = 'late'`);
    await run(base.db, `delete from fact_dossier where state = 'refused'`);
    const { differences } = await compareFigures(base.db);
    assert.deepEqual(differences.map(({ what }) => what).sort(), [
      'fact.differs',
      'fact.missing',
      'sum.differs',
    ]);
    await rebuildFigures(base.db);
    await noDifference();
  });

  test('what the projector has not reached yet is no difference', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    await write(base.db, newId<'dossier'>(), 1, submitted());
    await noDifference();
  });

  test('the database refuses a fact that cannot be', async () => {
    await aMonth(base.db);
    await projectAll(base.db);
    const sets = [
      `code = null`,
      `ended_on = accepted_on - 1`,
      `timeliness = null`,
      `due_on = due_on + 1`,
      `refused_on = accepted_on`,
    ];
    for (const set of sets)
      await assert.rejects(run(base.db, `update fact_dossier set ${set} where state = 'finished'`), set);
    await assert.rejects(
      run(base.db, `update figure_sum set starts_on = '2026-10-02' where grain = 'month'`),
    );
  });
});
