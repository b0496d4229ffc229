import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type DocumentId, type DossierId, instant } from '#kernel';
import { newId } from '#platform/ids';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { findDossier } from '../dossiers.store.ts';
import { journalOf } from '../journal/journal.store.ts';
import type { DossierOffice } from '../office.ts';
import { perform } from '../perform.ts';
import { decideAnswerSupplement } from '../supplement/answer-supplement.ts';
import { decideRequestSupplement } from '../supplement/request-supplement.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { actOnPassedDates, dueActs } from './passed-dates.action.ts';
import { passedDatesSql } from './passed-dates.store.ts';

const office = await testOffice();
after(() => office.close());
const { db, owner } = office;
const desk = await office.official('24871', 'deskOfficer');
const citizen = await office.citizen();
/** Asked on 20 November, to be answered within fifteen working days: by 14 December, 09:00 (24 November is a day off). */
const [answerBy, late] = [instant('2026-12-14T09:00'), instant('2026-12-15T09:00')];

async function asked(): Promise<DossierId> {
  const id = await office.file('24871', citizen);
  const done = await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'request-supplement', key: newId(), now: testNow },
    (dossier, context) =>
      decideRequestSupplement(dossier, { components: ['family-authorisation'], note: 'Thiếu' }, context),
  );
  assert.ok(done.ok);
  return id;
}

const many = (count: number) => Promise.all(Array.from({ length: count }, asked));

async function answer(id: DossierId) {
  const documentId: DocumentId = newId();
  await owner.run({
    text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, created_at)
      values ($1, decode(repeat('ab', 32), 'hex'), 9, 'application/pdf', 'a.pdf', 'system', now())`,
    values: [documentId],
  });
  return perform(
    office.office,
    { actor: desk, dossierId: id, action: 'answer-supplement', key: newId(), now: late },
    (dossier, context) =>
      decideAnswerSupplement(
        dossier,
        { papers: [{ documentId, component: 'family-authorisation', purpose: 'supplement' }], note: '' },
        context,
      ),
  );
}

const standing = async (ids: readonly DossierId[]) =>
  (await Promise.all(ids.map((id) => findDossier(db, id)))).map((dossier) => dossier?.handling);

test('what is not answered by its date is closed once, however often it is looked for', async () => {
  const ids = await many(25);
  assert.deepEqual(await dueActs(office.office, answerBy), []);
  const due = await dueActs(office.office, late);
  assert.deepEqual([due.length, new Set(due.map(({ does }) => does))], [25, new Set(['close'])]);
  const first = await actOnPassedDates(office.office, late, 10);
  assert.deepEqual([first.done.length, first.refused, first.failed], [25, [], []]);
  const again = await actOnPassedDates(office.office, late, 10);
  assert.deepEqual([again.done, again.refused], [[], []]);
  assert.deepEqual(new Set(await standing(ids)), new Set(['lapsed']));
});

test('two workers at once close each dossier once, and whoever comes second hears that it has moved on', async () => {
  const ids = await many(12);
  const [one, other] = await Promise.all([
    actOnPassedDates(office.office, late),
    actOnPassedDates(office.office, late),
  ]);
  assert.equal(one.done.length + other.done.length, 12);
  const why = [...one.refused, ...other.refused].map(({ refusal }) => refusal.code);
  assert.ok(why.every((code) => code === 'dossier.moved-on'));
  for (const id of ids) {
    const told = (await journalOf(db, id)).map(({ type }) => type);
    assert.deepEqual(told, ['DossierSubmitted', 'SupplementRequested', 'DossierLapsed']);
  }
});

test('an answer in the same second as the closing wins, or is told politely that it came too late', async () => {
  const ids = await many(8);
  const [answers] = await Promise.all([Promise.all(ids.map(answer)), actOnPassedDates(office.office, late)]);
  const after = await standing(ids);
  for (const [n, done] of answers.entries()) {
    assert.equal(after[n], done.ok ? 'submitted' : 'lapsed');
    if (!done.ok) assert.equal(done.error.code, 'dossier.moved-on');
  }
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});

const refusing: DossierOffice = {
  ...office.office,
  rulesOf: async (executor, id) => {
    const rules = await office.office.rulesOf(executor, id);
    return { ...rules, supplement: { ...rules.supplement, onSilence: 'refuse' } };
  },
};

test('where the procedure says so, silence before reception is a written refusal', async () => {
  const id = await asked();
  const { done } = await actOnPassedDates(refusing, late);
  assert.deepEqual(
    done.map(({ dossierId, does }) => [dossierId, does]),
    [[id, 'refuse']],
  );
  const last = (await journalOf(db, id)).at(-1);
  assert.deepEqual([last?.type, last?.actor], ['DossierRefused', { kind: 'system', reason: 'dates' }]);
  assert.match(String(last?.private?.['ground']), /1\.001612/);
});

test('after acceptance silence closes, also where the procedure refuses before it', async () => {
  const id = await office.file('24871', citizen);
  await acceptAt(office, '24871', id);
  const handler = await office.official('24871', 'handler');
  const requested = await perform(
    office.office,
    { actor: handler, dossierId: id, action: 'request-supplement', key: newId(), now: testNow },
    (dossier, context) =>
      decideRequestSupplement(dossier, { components: ['family-authorisation'], note: 'Thiếu' }, context),
  );
  assert.ok(requested.ok, requested.ok ? '' : requested.error.code);
  const { done } = await actOnPassedDates(refusing, late);
  assert.deepEqual(
    done.map(({ dossierId, does }) => [dossierId, does]),
    [[id, 'close']],
  );
  assert.deepEqual(await standing([id]), ['lapsed']);
});

test('one that is broken is told at the end and keeps no other waiting', async () => {
  const ids = await many(5);
  const broken = ids.slice(0, 3);
  const change = (text: string) => owner.run({ text, values: [broken] });
  await change(`update dossier set state = state || '{"sync": "nonsense"}' where id = any($1)`);
  const { done, failed } = await actOnPassedDates(office.office, late, 2);
  assert.deepEqual([done.length, failed.length], [2, 3]);
  assert.match(String(failed[0]?.fault), /Not a dossier's state/);
  await change(`update dossier set state = state || '{"sync": "notLinked"}' where id = any($1)`);
  assert.equal((await actOnPassedDates(office.office, late)).done.length, 3);
});

test('looking for passed dates reads indexes of open work, never the whole table', async () => {
  const plan = await owner.transaction(async (tx) => {
    await tx.run({ text: 'set local enable_seqscan = off', values: [] });
    const text = passedDatesSql.replaceAll('$1', '0').replaceAll('$2', 'now()').replaceAll('$3', '500');
    return tx.run<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values: [] });
  });
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  for (const index of ['dossier_answer_awaited', 'dossier_step_opinion_', 'dossier_step_to_call'])
    assert.match(lines, new RegExp(index));
  assert.doesNotMatch(lines, /Seq Scan/);
});
