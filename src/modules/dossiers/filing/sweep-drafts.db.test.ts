import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { clearDiscarded, documentsByIds, openDocument, receiveUpload } from '#documents';
import { addMinutes, type Citizen, type DocumentId, type DraftId, type Instant } from '#kernel';
import { unitByCode } from '#organisations';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { pdfBytes } from '#test/sample-files';
import { addPaper, findDraft, insertDraft, removePaper, saveAnswers } from './draft.store.ts';
import { keptOf } from './draft.ts';
import { notedDrafts } from './draft-notices.store.ts';
import { sweepDrafts } from './sweep-drafts.action.ts';

const office = await testOffice();
const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-sweep-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});
const { db } = office;
const files = diskStore(folder);
const citizen = await office.citizen();
const owner = { accountId: citizen.accountId, sessionId: null };
const version = await office.versionOf('1.001612');
const unit = await unitByCode(db, '24871', version.effectiveFrom);
const inDays = (days: number): Instant => addMinutes(testNow, days * 24 * 60);

async function begun(): Promise<DraftId> {
  const id: DraftId = newId();
  assert.ok(unit);
  await insertDraft(db, { id, procedureVersionId: version.id, unitId: unit.id }, owner, testNow);
  return id;
}

async function upload(bytes: Buffer, actor: Citizen = citizen): Promise<DocumentId> {
  const done = await receiveUpload(db, files, {
    stream: Readable.from([bytes]),
    fileName: 'a.pdf',
    actor,
    now: testNow,
  });
  assert.ok(done.ok);
  return done.value.id;
}

const attach = (id: DraftId, documentId: DocumentId, now = testNow) =>
  addPaper(db, id, { documentId, component: 'family-authorisation', most: 20 }, now);

test('a draft is kept for thirty days after whoever fills it in last went on, and warned of for five', async () => {
  const id = await begun();
  const kept = async (now: Instant) => {
    const draft = await findDraft(db, id, owner, now);
    return draft && keptOf(draft, now).soon;
  };
  assert.deepEqual(
    [await kept(inDays(24)), await kept(inDays(25)), await kept(inDays(30))],
    [false, true, undefined],
  );
  const paper = await upload(pdfBytes(2_000));
  for (const goOn of [
    (now: Instant) => saveAnswers(db, id, {}, now),
    (now: Instant) => attach(id, paper, now),
    (now: Instant) => removePaper(db, id, paper, now),
  ]) {
    await goOn(inDays(26));
    assert.equal(await kept(inDays(50)), false);
    await saveAnswers(db, id, {}, testNow);
  }
});

test('an expired draft goes with its papers and their bytes, but not with bytes that another paper shares', async () => {
  const [expired, alive] = [await begun(), await begun()];
  const [own, shared, twin] = [
    await upload(pdfBytes(3_000)),
    await upload(pdfBytes(4_000)),
    await upload(pdfBytes(4_000)),
  ];
  await attach(expired, own);
  await attach(expired, shared);
  await attach(alive, twin);
  await saveAnswers(db, alive, {}, inDays(20));
  const [document] = await documentsByIds(db, [own]);
  assert.ok(document);
  await sweepDrafts(db, inDays(26));
  await sweepDrafts(db, inDays(31));
  // Broken off here, nothing is lost and nothing is left: the next run goes on.
  for (const hour of [0, 2]) await clearDiscarded(db, files, addMinutes(inDays(31), hour * 60));
  assert.equal(await findDraft(db, expired, owner, testNow), undefined);
  assert.deepEqual(
    (await documentsByIds(db, [own, shared, twin])).map(({ id }) => id),
    [twin],
  );
  assert.ok(await openDocument(db, files, twin));
  await assert.rejects(files.open(document.sha256), /ENOENT/);
  assert.deepEqual(await sweepDrafts(db, inDays(31)), { notices: 0, drafts: 0, unsent: 0, papers: 0 });
});

test('a file taken off a draft goes after a week; one a program has just uploaded is left alone', async () => {
  const id = await begun();
  const [taken, fresh] = [await upload(pdfBytes(5_000)), await upload(pdfBytes(5_500))];
  await attach(id, taken);
  await removePaper(db, id, taken, inDays(8));
  await attach(id, fresh);
  await sweepDrafts(db, inDays(6));
  assert.equal((await documentsByIds(db, [taken, fresh])).length, 2);
  await sweepDrafts(db, inDays(8));
  assert.deepEqual(
    (await documentsByIds(db, [taken, fresh])).map((each) => each.id),
    [fresh],
  );
});

test('the owner is told once before a draft goes, no more when they go on, and none goes unannounced', async () => {
  const told = async (now: Instant) => (await notedDrafts(db, owner, now)).has(id);
  const id = await begun();
  await sweepDrafts(db, inDays(25));
  assert.equal(await told(inDays(25)), false);
  assert.ok((await sweepDrafts(db, inDays(26))).notices > 0);
  assert.equal((await sweepDrafts(db, inDays(26))).notices, 0, 'a second run says nothing new');
  assert.equal(await told(inDays(27)), true);
  const stranger = await office.citizen(5);
  const theirs = { accountId: stranger.accountId, sessionId: null };
  assert.equal((await notedDrafts(db, theirs, inDays(27))).size, 0);
  await saveAnswers(db, id, {}, inDays(27));
  assert.equal(await told(inDays(27)), false, 'kept for thirty days more');
  // The office stood still until after the draft's end: its owner is told first, and has three days.
  await sweepDrafts(db, inDays(60));
  assert.equal(await told(inDays(62)), true);
  assert.ok(await findDraft(db, id, owner, inDays(62)));
  await sweepDrafts(db, inDays(63));
  assert.equal(await findDraft(db, id, owner, inDays(62)), undefined);
});
