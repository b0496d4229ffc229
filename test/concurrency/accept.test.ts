import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { DossierId, Official } from '#kernel';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { findDossier } from '../../src/modules/dossiers/dossiers.store.ts';
import { decideAccept } from '../../src/modules/dossiers/intake/accept.ts';
import { journalOf } from '../../src/modules/dossiers/journal/journal.store.ts';
import { perform } from '../../src/modules/dossiers/perform.ts';
import { verifyDossiers } from '../../src/modules/dossiers/verify/verify.action.ts';

const commune = '24871';
const office = await testOffice({ poolSize: 16 });
after(() => office.close());

const mai = await office.citizen(1);
const desks = [
  await office.official(commune, 'deskOfficer'),
  await office.official(commune, 'deskOfficer', 1),
];
const oneOf = (n: number): Official => desks[n % desks.length] ?? assert.fail();

const accept = (actor: Official, dossierId: DossierId, key = newId()) =>
  perform(office.office, { actor, dossierId, action: 'accept', key, now: testNow }, (dossier, context) =>
    decideAccept(dossier, { components: ['application'], note: '' }, context),
  );
const acceptances = async (id: DossierId) =>
  (await journalOf(office.db, id)).filter(({ type }) => type === 'DossierAccepted').length;
const codesOf = async () => {
  const rows = await office.db.run<{ code: string }>({
    text: 'select code from dossier where code is not null order by code',
    values: [],
  });
  return rows.map(({ code }) => code);
};

test('of many officers accepting one dossier at once one wins, and the others are told it has moved on', async () => {
  const id = await office.file(commune, mai);
  const outcomes = await Promise.all(Array.from({ length: 24 }, (_, n) => accept(oneOf(n), id)));
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]));
  assert.deepEqual(new Set(refused), new Set(['dossier.moved-on']));
  assert.equal(await acceptances(id), 1);
});

test('the same form sent many times at once has one effect, and every answer tells it', async () => {
  const id = await office.file(commune, mai);
  const key = newId();
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => accept(oneOf(0), id, key)));
  assert.ok(outcomes.every(({ ok }) => ok));
  assert.equal(outcomes.filter((outcome) => outcome.ok && !outcome.value.repeated).length, 1);
  assert.equal(await acceptances(id), 1);
});

test('many dossiers accepted at once have codes without a gap and no two alike, refusals between them', async () => {
  const ids = await Promise.all(Array.from({ length: 60 }, () => office.file(commune, mai)));
  const before = (await codesOf()).length;
  const [first] = ids;
  const outcomes = await Promise.all(
    // Every third time the first is tried again: a refusal takes a number and gives it back.
    ids.flatMap((id, n) => [
      accept(oneOf(n), id),
      ...(n % 3 === 0 && first ? [accept(oneOf(n + 1), first)] : []),
    ]),
  );
  assert.equal(outcomes.filter(({ ok }) => ok).length, ids.length);
  const codes = await codesOf();
  assert.equal(new Set(codes).size, before + ids.length);
  assert.deepEqual(
    codes.map((code) => Number(code.split('-').at(-1))),
    codes.map((_, n) => n + 1),
  );
  for (const id of ids) assert.ok((await findDossier(office.db, id))?.code);
  const verified = await verifyDossiers(office.office);
  assert.deepEqual(verified.findings, []);
});
