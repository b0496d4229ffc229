import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { journalOf, perform, refusalText, verifyDossiers } from '#dossiers';
import { plainDate } from '#kernel';
import { newId } from '#platform/ids';
import { testOffice } from '#test/office';
import { refusalTexts } from '../../src/modules/dossiers/refusals.text.ts';
import { atOnce } from '../support/pairs/at-once.ts';
import { hands } from '../support/pairs/hands.ts';
import {
  inTurn,
  type Meeting,
  type Met,
  meetingsIn,
  nameOf,
  pairOf,
  personsAt,
  placesIn,
  type Row,
  rows,
} from '../support/pairs/meetings.ts';
import { isAccepted, standAs } from '../support/pairs/standings.ts';
import { type ToldDossier, writeTold } from '../support/pairs/told-dossier.ts';
import { worldOf } from '../support/pairs/world.ts';

const office = await testOffice({ poolSize: 8 });
after(() => office.close());
const world = await worldOf(office);
const places = await placesIn(world);
const meetings = meetingsIn(places);

test('every row of the table can be done somewhere, and every action has its hand', () => {
  const done = new Set(places.flatMap(({ persons }) => persons.map(({ row }) => row)));
  assert.deepEqual(rows.filter((row) => !done.has(row)).map(nameOf), []);
  assert.deepEqual(Object.keys(hands).sort(), [...new Set(rows.map(({ action }) => action))].sort());
});

/**
 * Rows of one state that no dossier lets both do. Whether silence closes or refuses is the procedure's, one or other; a
 * procedure is changed only while nothing was written, waited for or asked of the applicant under it.
 */
const neverTogether = [
  'refuse by system at program | close-for-silence by system at program',
  'refuse by system at program | close-for-silence by dossier.stop at either',
  'change-procedure by dossier.redate-reception at reception | record-letter by dossier.complete-step at step',
  'change-procedure by dossier.redate-reception at reception | confirm-payment by dossier.confirm-payment at either',
  'change-procedure by dossier.redate-reception at reception | record-body-answer by dossier.await-body at competent',
];

test('whatever two rows the table names for one state, some dossier here stands so that both can be done', () => {
  const pairName = (first: Row, second: Row) => `${nameOf(first)} | ${nameOf(second)}`;
  const met = new Set(meetings.map(({ rows: [first, second] }) => pairName(first, second)));
  const apart = rows.flatMap((first, at) =>
    rows
      .slice(at)
      .filter((second) => first.from.some((state) => second.from.some((other) => other === state)))
      .map((second) => pairName(first, second))
      .filter((name) => !met.has(name)),
  );
  assert.deepEqual(apart, neverTogether);
});

/** Both at the same instant: each decides on what was there before the other wrote. */
async function meet({ dossier, now }: ToldDossier, persons: readonly [Met, Met]) {
  const offices = atOnce(world.office);
  const [first, second] = await Promise.all(
    persons.map(({ row, actor, decide }, at) =>
      perform(
        offices[at === 0 ? 0 : 1],
        { actor, dossierId: dossier.id, action: row.action, key: newId(), now },
        decide,
      ),
    ),
  );
  assert.ok(first && second);
  return [first, second] as const;
}

/** What came of it is what would have come of it in turn, whoever was first; a refusal is one of ours, in words. */
async function checked(told: ToldDossier, { rows: pair }: Meeting) {
  const [one, other] = pairOf(await personsAt(world, told), pair);
  const outcomes = await meet(told, [one, other]);
  const written = (await journalOf(world.office.db, told.dossier.id))
    .slice(told.entries.length)
    .map(({ type }) => type);
  const seen = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.error.code));
  const orders = await Promise.all(
    [[one, other] as const, [other, one] as const].map(async ([first, second], at) => {
      const order = await inTurn(world, told, first, second);
      const told2 = ['done', order.refused ?? 'done'];
      return { written: order.written.join(' '), seen: (at === 0 ? told2 : told2.toReversed()).join(' ') };
    }),
  );
  const name = `${nameOf(one.row)} | ${nameOf(other.row)}`;
  assert.ok(
    orders.some((order) => order.seen === seen.join(' ') && order.written === written.join(' ')),
    `${name}: ${seen.join(' ')}, ${written.join(' ')}; in turn ${JSON.stringify(orders)}`,
  );
  for (const outcome of outcomes) {
    if (outcome.ok) continue;
    assert.ok(Object.hasOwn(refusalTexts, outcome.error.code), `${name}: ${outcome.error.code}`);
    const { vi, en } = refusalText(outcome.error);
    assert.ok(vi.length > 10 && en.length > 10 && vi !== en, name);
  }
  return { pair, both: seen.every((each) => each === 'done') };
}

/**
 * Done by two at once, both take effect: what is said is added, the newest wish holds and each is on record, two
 * agencies answer each for itself, of two results neither replaces the other, of two scans the newer stands for the
 * paper and the older is kept.
 */
const addedTwice: ReadonlySet<Row['action']> = new Set([
  'send-message',
  'write-note',
  'choose-return',
  'claim',
  'answer-opinion',
  'attach-result',
  'correct-result',
  'digitise',
  'settle-component',
]);

test('of any two at the same instant one has an effect, and the other hears politely what happened', async () => {
  const on = plainDate('2026-11-20');
  const { db, acceptanceOf } = world.office;
  const { agencyCode } = await acceptanceOf(db, { versionId: world.plain, places: world.places, on });
  await office.owner.run({
    text: 'insert into dossier_counter (agency_code, day, last) values ($1, $2, $3)',
    values: [agencyCode, on, meetings.filter(({ standing }) => isAccepted(standing)).length],
  });
  const left = [...meetings].values();
  let codes = 0;
  const done: Awaited<ReturnType<typeof checked>>[] = [];
  const hand = async () => {
    for (const meeting of left) {
      if (isAccepted(meeting.standing)) codes += 1;
      const code = `${agencyCode}-261120-${String(codes).padStart(4, '0')}`;
      const told = await standAs(world, meeting.standing, code);
      await writeTold(world, told);
      done.push(await checked(told, meeting));
    }
  };
  await Promise.all(Array.from({ length: 4 }, hand));
  assert.equal(done.length, meetings.length);
  const both = done.filter((each) => each.both).map(({ pair }) => pair);
  const twice = both.filter(([first, second]) => first === second && !addedTwice.has(first.action));
  assert.deepEqual(
    twice.map(([row]) => nameOf(row)),
    [],
  );
  const ends = both.filter((pair) => pair.every(({ clock }) => clock === 'end'));
  assert.deepEqual(
    ends.map((pair) => pair.map(nameOf)),
    [],
  );
  const { findings, codeGaps } = await verifyDossiers(world.office);
  assert.deepEqual([findings, codeGaps], [[], []]);
});
