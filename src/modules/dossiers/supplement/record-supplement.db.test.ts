import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import type { PageRequest } from '#platform/http';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { pdfBytes } from '#test/sample-files';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { journalOf } from '../journal/journal.store.ts';
import { perform } from '../perform.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { answerSupplementRoutes } from './answer-supplement.route.ts';
import { decideRequestSupplement } from './request-supplement.ts';

const office = await testOffice();
const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-record-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const { db } = office;
const known = <T>(value: T | undefined): T => {
  assert.ok(value !== undefined);
  return value;
};
const deps: DossierDeps = {
  office: office.office,
  files: diskStore(folder),
  publicUrl: 'http://localhost',
  versionOf: async (id) => known(await loadVersion(db, id)),
  formSetAt: async (at) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id) => known(await findUnit(db, id)),
};
const routes = answerSupplementRoutes(deps);
const address = '/lam-viec/ho-so/:id/bo-sung';

test('the desk records the papers a person brought, and only the desk of that commune', async () => {
  const desk = await office.official('24871', 'deskOfficer');
  const id = await office.file('24871', await office.citizen());
  const asked = await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'request-supplement', key: newId(), now: testNow },
    (dossier, context) =>
      decideRequestSupplement(dossier, { components: ['family-authorisation'], note: 'Thiếu' }, context),
  );
  assert.ok(asked.ok);
  const params = { id };
  const stranger = await office.official('24868', 'deskOfficer');
  assert.deepEqual(await askPage(routes, ['GET', address], stranger, { params }), { kind: 'not-found' });

  const uploads: PageRequest['uploads'] = (async function* () {
    yield {
      field: 'anh-family-authorisation',
      fileName: 'uy quyen.pdf',
      stream: Readable.from([pdfBytes()]),
    };
  })();
  const sent = await askPage(routes, ['POST', address], desk, { params, body: { viec: 'gui' }, uploads });
  assert.deepEqual([sent.kind, sent.kind === 'redirect' && sent.to], ['redirect', `/lam-viec/ho-so/${id}`]);
  assert.equal((await findDossier(db, id))?.handling, 'submitted');
});

test('whichever button is pressed keeps every word; an owner goes on later, and sends what there is with a reason', async () => {
  const [owner, desk] = [await office.citizen(3), await office.official('24871', 'deskOfficer')];
  const id = await office.file('24871', owner);
  const asked = ['family-authorisation', 'application'];
  const remarks = { application: 'Tên hộ kinh doanh trùng' };
  await perform(
    office.office,
    { actor: desk, dossierId: id, action: 'request-supplement', key: newId(), now: testNow },
    (dossier, context) =>
      decideRequestSupplement(dossier, { components: asked, note: 'Thiếu', remarks }, context),
  );
  const own = '/ho-so/:id/bo-sung';
  const post = (body: Record<string, string>) =>
    askPage(routes, ['POST', own], owner, { params: { id }, body });
  const shown = async () => pageOf(await askPage(routes, ['GET', own], owner, { params: { id } })).markup;
  assert.match(await shown(), /Tên hộ kinh doanh trùng/);
  const words = { 'giaiThich-application': 'Tôi đổi tên', loiNhan: 'Lời nhắn', lyDoThieu: '' };
  const long = pageOf(await post({ ...words, 'giaiThich-family-authorisation': 'x'.repeat(1001) }));
  assert.deepEqual(
    [long.status, long.markup.includes('href="#giaiThich-family-authorisation"')],
    [422, true],
  );
  for (const typed of ['x'.repeat(1001), 'Tôi đổi tên', 'Lời nhắn'])
    assert.ok(long.markup.includes(typed), 'all that was typed is still there');
  const saved = await post({ ...words, 'giaiThich-passport': 'không hỏi', viec: 'luu-application' });
  assert.deepEqual(saved.kind === 'redirect' && saved.to, `/ho-so/${id}/bo-sung#giay-application`);
  for (const typed of [/Tôi đổi tên/, /Lời nhắn/]) assert.match(await shown(), typed);
  const early = pageOf(await post({ ...words, loiNhan: 'Sửa lại', viec: 'gui' }));
  assert.match(early.markup, /href="#tep-family-authorisation"/);
  assert.match(await shown(), /Sửa lại/, 'an error keeps the words too');
  const sent = await post({ viec: 'gui', lyDoThieu: 'Chưa có người ủy quyền' });
  assert.equal(sent.kind, 'redirect');
  const last = (await journalOf(db, id)).at(-1);
  assert.deepEqual(last?.public['missing'], ['family-authorisation']);
  assert.deepEqual(last?.private?.['explanations'], { application: 'Tôi đổi tên' });
  assert.equal(last?.private?.['note'], 'Sửa lại');
  assert.deepEqual(await db.run({ text: 'select from supplement_reply', values: [] }), []);
  assert.deepEqual((await verifyDossiers(office.office)).findings, []);
});
