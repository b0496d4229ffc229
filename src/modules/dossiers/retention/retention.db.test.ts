import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { clearDiscarded, documentsByIds, formSetAt, receiveUpload } from '#documents';
import { type DocumentId, type DossierId, type DraftId, type Instant, instant, plainDate } from '#kernel';
import { findUnit, unitByCode } from '#organisations';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { compareFigures, rebuildFigures } from '#reporting';
import { testNow, testOffice } from '#test/office';
import { askPage } from '#test/pages';
import { pdfBytes } from '#test/sample-files';
import { caseworkRoutes } from '../casework/casework.route.ts';
import { actOnPassedDates } from '../dates/passed-dates.action.ts';
import { findByCode, findDossier } from '../dossiers.store.ts';
import { addPaper, insertDraft, submitDraft } from '../filing/draft.store.ts';
import { submit } from '../filing/submit.action.ts';
import { sweepDrafts } from '../filing/sweep-drafts.action.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { journalOf } from '../journal/journal.store.ts';
import { perform } from '../perform.ts';
import { trackingRoutes } from '../tracking/track.route.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { destructionOf } from './destructions.store.ts';
import { destroyDue, liftHold, placeHold } from './retention.action.ts';
import { retentionRoutes } from './retention.route.ts';
import { destroyDossier, keptDossiers, legalHolds } from './retention.store.ts';

const office = await testOffice();
const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-retention-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});
const { db, owner } = office;
const files = diskStore(folder);
const citizen = await office.citizen();
const version = await office.versionOf('1.001612');
const unit = await unitByCode(db, '24871', plainDate('2026-11-20'));
const own = (text: string, values: unknown[] = []) => owner.run<Record<string, unknown>>({ text, values });
/** Kept for one year; filed and withdrawn in March 2021, so that its time was over before this was written. */
await own('alter table procedure_version disable trigger user');
await own(`update procedure_version set effective_from = '2020-01-01' where id = $1`, [version.id]);
await own('alter table procedure_version enable trigger user');
const period = (years: number | null, verified = true) =>
  own('update retention_period set years = $2, verified = $3 where procedure_version_id = $1', [
    version.id,
    years,
    verified,
  ]);
await period(1);

async function upload(bytes: Buffer): Promise<DocumentId> {
  const done = await receiveUpload(db, files, {
    stream: Readable.from([bytes]),
    fileName: 'a.pdf',
    actor: citizen,
    now: instant('2021-03-01T08:00'),
  });
  assert.ok(done.ok);
  return done.value.id;
}

async function filed(papers: readonly DocumentId[] = []): Promise<DossierId> {
  assert.ok(unit);
  const done = await submit(office.office, {
    actor: citizen,
    key: newId(),
    now: instant('2021-03-01T09:00'),
    applicantName: 'Trần Thị Bí Mật',
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      channel: 'online',
      ownerAccountId: citizen.accountId,
      ownerSessionId: null,
      applicant: { name: 'Trần Thị Bí Mật', phone: '0900000123' },
      answers: { requesterName: 'Trần Thị Bí Mật' },
      papers: papers.map((documentId) => ({
        documentId,
        component: 'family-authorisation',
        purpose: 'component',
      })),
    },
  });
  assert.ok(done.ok);
  return done.value.dossier.id;
}

async function ended(papers: readonly DocumentId[] = []): Promise<DossierId> {
  const dossierId = await filed(papers);
  const by = {
    actor: citizen,
    dossierId,
    action: 'withdraw',
    key: newId(),
    now: instant('2021-03-02T09:00'),
  } as const;
  const done = await perform(office.office, by, (dossier, context) =>
    decideWithdraw(dossier, { note: 'Bí mật riêng' }, context),
  );
  assert.ok(done.ok);
  return dossierId;
}

const known = <T>(value: T | undefined): T => {
  assert.ok(value !== undefined);
  return value;
};
const deps = {
  office: office.office,
  files,
  publicUrl: 'http://localhost',
  versionOf: async (id: typeof version.id) => known(await loadVersion(db, id)),
  formSetAt: async (at: Instant) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id: Parameters<typeof findUnit>[1]) => known(await findUnit(db, id)),
};

const order = { order: 'QĐ số 12/QĐ-UBND', by: 'Lê Văn Lưu, Văn thư', ground: '', now: testNow };
const codeOf = async (id: DossierId) => (await findDossier(db, id))?.requestCode ?? '';
const findings = async () => (await verifyDossiers(office.office)).findings.map(({ what }) => what);

test('destroyed, nothing personal is left anywhere, and the chain, the state and the figures stay true', async () => {
  const [alone, shared, twin] = [
    await upload(pdfBytes(2_000)),
    await upload(pdfBytes(3_000)),
    await upload(pdfBytes(3_000)),
  ];
  const id = await ended([alone, shared]);
  const other = await filed([twin]);
  const draft: DraftId = newId();
  assert.ok(unit);
  const began = instant('2021-02-28T09:00');
  await insertDraft(
    db,
    { id: draft, procedureVersionId: version.id, unitId: unit.id },
    { accountId: citizen.accountId, sessionId: null },
    began,
  );
  await addPaper(db, draft, { documentId: alone, component: 'family-authorisation', most: 9 }, began);
  await submitDraft(db, { id: draft, answers: {} }, id);
  await rebuildFigures(db);
  const before = await journalOf(db, id);

  const done = await destroyDue(db, order);
  assert.ok(done.ok);
  assert.deepEqual([done.value.destroyed.map(({ dossierId }) => dossierId), done.value.left], [[id], []]);
  const afterwards = await journalOf(db, id);
  assert.deepEqual(
    afterwards,
    before.map((entry) => ({ ...entry, private: null })),
  );
  const tables = await own(
    `select (xpath('/row/t/text()', query_to_xml(format('select string_agg(x::text, '' '') as t from %I x', c.relname),
        true, true, '')))[1]::text as content from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname in ('dossier', 'journal', 'dossier_application', 'draft', 'dossier_paper', 'destruction_record')`,
  );
  const everywhere = JSON.stringify(tables);
  // What is another's is seen, so that what is not seen is not there.
  assert.match(everywhere, /Trần Thị Bí Mật/);
  assert.doesNotMatch(everywhere, /Bí mật riêng/);
  assert.deepEqual(await own('select dossier_id from dossier_application'), [{ dossier_id: other }]);
  assert.equal((await findDossier(db, id))?.ownerAccountId, null);
  assert.deepEqual(
    (await documentsByIds(db, [alone, shared, twin])).map((each) => each.id),
    [twin],
  );
  for (const at of ['2026-11-20T10:00', '2026-11-20T12:00']) await clearDiscarded(db, files, instant(at));
  const record = await destructionOf(db, id);
  assert.deepEqual(
    [record?.keptUntil, record?.order, record?.by, record?.years, record?.files],
    ['2022-03-02', 'QĐ số 12/QĐ-UBND', 'Lê Văn Lưu, Văn thư', 1, 2],
  );
  assert.deepEqual(await findings(), []);
  assert.deepEqual((await compareFigures(db)).differences, []);
  // Done again, nothing is left to do.
  assert.deepEqual(await destroyDue(db, order), { ok: true, value: { destroyed: [], left: [] } });
});

test('it is still found by its code, and refuses politely whatever is asked of it', async () => {
  const id = await ended();
  const code = await codeOf(id);
  assert.equal(await destroyDossier(db, id, order), undefined);
  assert.equal((await findByCode(db, code))?.handling, 'withdrawn');
  const claim = { actor: citizen, dossierId: id, action: 'withdraw', key: newId(), now: testNow } as const;
  const asked = await perform(office.office, claim, (dossier, context) =>
    decideWithdraw(dossier, { note: '' }, context),
  );
  assert.equal(asked.ok ? '' : asked.error.code, 'dossier.destroyed');
  const held = await placeHold(db, {
    code,
    reason: 'Thanh tra',
    order: '1/TT',
    actor: { kind: 'system', reason: 'A' },
    now: testNow,
  });
  assert.equal(held.ok ? '' : held.error.code, 'retention.destroyed');
});

test('what is open, not due, kept for good, held, unverified or without an order is not destroyed', async () => {
  const id = await ended();
  const why = (given = order, which = id) => destroyDossier(db, which, given);
  assert.equal(await why({ ...order, order: ' ' }), 'retention.order-missing');
  assert.equal(await why({ ...order, by: '' }), 'retention.by-missing');
  assert.equal(await why(order, newId()), 'dossier.unknown');
  assert.equal(await why(order, await filed()), 'retention.not-ended');
  for (const [years, verified, code] of [
    [100, true, 'retention.not-due'],
    [null, true, 'retention.permanent'],
    [1, false, 'retention.period-unverified'],
  ] as const) {
    await period(years, verified);
    assert.equal(await why(), code);
  }
  await period(1);
  const hold = {
    code: await codeOf(id),
    reason: 'Thanh tra',
    order: '5/QĐ-TTr',
    actor: { kind: 'system', reason: 'Kiểm soát viên' } as const,
    now: testNow,
  };
  assert.ok((await placeHold(db, hold)).ok);
  assert.equal(await why(), 'retention.held');
  const done = await destroyDue(db, order);
  assert.deepEqual(done.ok && done.value.left.map((each) => [each.dossierId, each.why]), [
    [id, 'retention.held'],
  ]);
  assert.deepEqual(await liftHold(db, { code: hold.code, actor: hold.actor, now: testNow }), {
    ok: true,
    value: 1,
  });
  const again = await liftHold(db, { code: hold.code, actor: hold.actor, now: testNow });
  assert.equal(again.ok ? '' : again.error.code, 'retention.no-hold');
  assert.equal((await legalHolds(db, 10)).length, 1);
  await period(1, false);
  assert.equal(await why({ ...order, ground: 'Danh mục của Bộ Tài chính' }), undefined);
  await period(1);
  assert.equal((await destructionOf(db, id))?.ground, 'Danh mục của Bộ Tài chính');
});

test('a row set back by hand does not make a dossier due: the journal says when it ended', async () => {
  const done = await office.file('24871', citizen);
  const by = { actor: citizen, dossierId: done, action: 'withdraw', key: newId(), now: testNow } as const;
  await perform(office.office, by, (dossier, context) => decideWithdraw(dossier, { note: '' }, context));
  await db.run({
    text: `update dossier set ended_at = '2021-01-01', submitted_at = '2020-01-01' where id = $1`,
    values: [done],
  });
  await period(100);
  assert.equal(await destroyDossier(db, done, order), 'retention.not-due');
  await period(1);
  const due = await keptDossiers(db, { today: plainDate('2026-11-20'), due: true, most: 100 });
  assert.ok(!due.some(({ dossierId }) => dossierId === done));
  await own('update dossier set ended_at = $2, submitted_at = $2 where id = $1', [done, new Date(testNow)]);
});

test('held in the same moment, a dossier is destroyed or held, never both', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => ended()));
  const codes = await Promise.all(ids.map(codeOf));
  const [holds, destroyed] = await Promise.all([
    Promise.all(
      codes.map((code) =>
        placeHold(db, {
          code,
          reason: 'r',
          order: '1',
          actor: { kind: 'system', reason: 'b' },
          now: testNow,
        }),
      ),
    ),
    Promise.all(ids.map((id) => destroyDossier(db, id, order))),
  ]);
  for (const [n, hold] of holds.entries()) assert.equal(destroyed[n], hold.ok ? 'retention.held' : undefined);
});

test('verify tells a part that was emptied without a record, and one that is still there in spite of it', async () => {
  assert.deepEqual(await findings(), []);
  const id = await ended();
  const parts = await own('select seq, private from journal where dossier_id = $1 order by seq', [id]);
  await own('update journal set private = null where dossier_id = $1 and seq = 2', [id]);
  assert.deepEqual(await findings(), ['private.erased']);
  await own('update journal set private = $2 where dossier_id = $1 and seq = 2', [id, parts[1]?.['private']]);
  assert.equal(await destroyDossier(db, id, order), undefined);
  await own('update journal set private = $2 where dossier_id = $1 and seq = 2', [id, parts[1]?.['private']]);
  assert.deepEqual(await findings(), ['private.remains']);
  await own('update journal set private = null where dossier_id = $1', [id]);
  await own('update destruction_record set entries = 1 where dossier_id = $1', [id]);
  assert.deepEqual(await findings(), ['private.erased', 'destruction.differs']);
  await own('update destruction_record set entries = 2 where dossier_id = $1', [id]);
});

test('nothing undecided is ever deleted, whatever sweeps, and nobody of the running office can', async () => {
  const paper = await upload(pdfBytes(8_000));
  const id = await filed([paper]);
  const years = instant('2030-01-01T09:00');
  const here = async () => [
    (await journalOf(db, id)).filter(({ private: part }) => part !== null).length,
    (await documentsByIds(db, [paper])).length,
    (await own('select from dossier_application where dossier_id = $1', [id])).length,
  ];
  const before = await here();
  await sweepDrafts(db, years);
  await actOnPassedDates(office.office, years);
  await clearDiscarded(db, files, years);
  await destroyDue(db, { ...order, now: years });
  assert.deepEqual(await db.run({ text: 'select document_discard($1)', values: [[paper]] }), []);
  for (const text of [
    'delete from dossier',
    'delete from dossier_application',
    'delete from dossier_paper',
    'delete from dossier_step',
    'delete from document',
    'delete from journal',
    'update journal set private = null',
    'truncate journal',
    'delete from legal_hold',
    'update legal_hold set reason = $$x$$',
    'delete from destruction_record',
    'update destruction_record set by_whom = $$x$$',
    'insert into destruction_record select * from destruction_record limit 1',
    'insert into retention_period select * from retention_period limit 1',
    'update retention_period set years = 1',
    'insert into discarded_file values ($$x$$, now())',
  ])
    await assert.rejects(db.run({ text, values: [] }), /permission denied/, text);
  assert.deepEqual(await here(), before);
});

test('the controller sees what is due, holds a dossier and lifts the hold', async () => {
  const id = await ended();
  const code = await codeOf(id);
  const routes = retentionRoutes(deps);
  const controller = await office.official('68', 'procedureController');
  const page = async () => {
    const reply = await askPage(routes, ['GET', '/quan-tri/luu-tru'], controller, {});
    return reply.kind === 'html' ? reply.markup : '';
  };
  assert.match(await page(), new RegExp(`${code}[\\s\\S]*Có thể tiêu hủy`));
  const post = (what: string, body: Record<string, string>) =>
    askPage(routes, ['POST', `/quan-tri/luu-tru/${what}`], controller, { body });
  const bad = await post('luu-giu', { ma: code, lyDo: '', soVanBan: '' });
  assert.equal(bad.kind === 'html' && bad.status, 422);
  const form = { ma: code.toLowerCase(), lyDo: 'Thanh tra', soVanBan: '15/QĐ-TTr' };
  assert.equal((await post('luu-giu', form)).kind, 'redirect');
  assert.match(await page(), /15\/QĐ-TTr/);
  assert.equal(
    (await keptDossiers(db, { today: plainDate('2026-11-20'), due: true, most: 50 })).find(
      (each) => each.code === code,
    )?.holds,
    1,
  );
  assert.equal((await post('thoi-luu-giu', { ma: code })).kind, 'redirect');
  assert.equal(await destroyDossier(db, id, order), undefined);
});

test('in the place of a destroyed dossier stands when and by which order, for those who could read it', async () => {
  const id = await ended();
  const code = await codeOf(id);
  assert.equal(await destroyDossier(db, id, order), undefined);
  const open = async (unitCode: string) =>
    askPage(
      caseworkRoutes(deps),
      ['GET', '/lam-viec/ho-so/:id'],
      await office.official(unitCode, 'deskOfficer'),
      { params: { id } },
    );
  const here = await open('24871');
  assert.equal(here.kind === 'html' && here.status, 410);
  assert.match(here.kind === 'html' ? here.markup : '', /QĐ số 12\/QĐ-UBND/);
  assert.equal((await open('24868')).kind, 'not-found');
  const tracked = await askPage(
    trackingRoutes(deps),
    ['GET', '/tra-cuu'],
    { kind: 'guest', sessionId: undefined },
    { query: { ma: code } },
  );
  assert.match(
    tracked.kind === 'html' ? tracked.markup : '',
    /đã được tiêu hủy\. Tiêu hủy ngày .*QĐ số 12\/QĐ-UBND/,
  );
});
