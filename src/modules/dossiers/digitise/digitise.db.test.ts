import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { documentsByIds, formSetAt, trayOf } from '#documents';
import type { Actor, DossierId } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import type { PageRequest, Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { pngBytes } from '#test/sample-files';
import { caseworkPatterns } from '../casework/casework.paths.ts';
import { caseworkRoutes } from '../casework/casework.route.ts';
import { openCase } from '../casework/open-case.action.ts';
import { findDossier } from '../dossiers.store.ts';
import { journalOf } from '../journal/journal.store.ts';
import { mayReadDocument } from '../may-read.action.ts';
import type { TrayDeps } from '../tray/tray.action.ts';
import { trayPath } from '../tray/tray.paths.ts';
import { trayRoutes } from '../tray/tray.route.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { type CopyDeps, offersFor } from './copy.action.ts';
import { copyRoutes } from './copy.route.ts';
import { digitisePatterns as at } from './digitise.paths.ts';
import { digitiseRoutes } from './digitise.route.ts';
import { pileOf } from './pile.store.ts';

const commune = '24871';
const office = await testOffice();
const folder = await mkdtemp(path.join(tmpdir(), 'motcua-digitise-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const mai = await office.citizen(1);
const desk = await office.official(commune, 'deskOfficer');
const desk2 = await office.official(commune, 'deskOfficer', 1);
const specialist = await office.official(commune, 'handler');
const stranger = await office.official('24895', 'deskOfficer');

const scanner = { unitId: desk.agencyId, folder: path.join(folder, 'scanner') };
const deps: CopyDeps & TrayDeps = {
  scanFolders: async () => [scanner],
  seal: sealWith('a secret of thirty-two characters!'),
  office: office.office,
  files: diskStore(folder),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (when) => formSetAt([], when),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [...caseworkRoutes(deps), ...digitiseRoutes(deps), ...copyRoutes(deps), ...trayRoutes(deps)];
const get = (pattern: string, actor: Actor, id: DossierId) =>
  askPage(routes, ['GET', pattern], actor, { params: { id } });
const post = (actor: Actor, id: DossierId, body: Record<string, string>) =>
  askPage(routes, ['POST', at.page], actor, { params: { id }, body });
const scan = (
  actor: Actor,
  id: DossierId,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
) => {
  const uploads: PageRequest['uploads'] = (async function* () {
    for (const [fileName, bytes] of files)
      yield { field: 'files', fileName, stream: Readable.from([Buffer.from(bytes)]) };
  })();
  return askPage(routes, ['POST', at.scan], actor, { params: { id }, uploads });
};
const went = (reply: Reply): string =>
  reply.kind === 'redirect' ? reply.to : assert.fail(`No redirect: ${reply.kind}`);
const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();
const typesOf = async (id: DossierId) => (await journalOf(office.db, id)).map(({ type }) => type);

async function pdfOf(pages: number): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) made.addPage([300, 400]).drawText(`p${page}`, { font });
  return made.save();
}

async function accepted(): Promise<DossierId> {
  const id = await office.file(commune, mai);
  assert.ok((await acceptAt(office, commune, id)).ok);
  return id;
}

test('scans and photos become a pile; sorted, it becomes a PDF of the component, and the scans go', async () => {
  const id = await accepted();
  went(
    await scan(desk, id, [
      ['chồng giấy.pdf', await pdfOf(3)],
      ['ảnh 1.png', pngBytes(30, 40)],
      ['ảnh 2.png', pngBytes(30, 40)],
    ]),
  );
  const pile = await pileOf(office.db, id);
  assert.deepEqual(
    pile.sheets.map(({ page }) => page),
    [1, 2, 3, 1, 2],
  );
  const scanned = pile.sheets[0]?.document ?? assert.fail();
  assert.ok(await mayReadDocument(office.db, desk2, scanned));
  assert.ok(!(await mayReadDocument(office.db, specialist, scanned)), 'only who digitises');
  assert.ok(!(await mayReadDocument(office.db, mai, scanned)));
  const said = {
    'phien-ban': `${pile.version}`,
    'xoay-1': '0',
    'bo-1': '1',
    'xoay-2': '90',
    'giay-to-2': 'application',
  };
  went(await post(desk, id, { ...said, 'xoay-5': '0', 'vi-tri-5': '3', lam: 'xong' }));
  const { papers, digitised } = await dossierOf(id);
  const copy = papers.find(({ digital }) => digital) ?? assert.fail();
  assert.equal(digitised?.[0]?.state, 1);
  const [made] = await documentsByIds(office.db, [copy.documentId]);
  assert.equal(made?.pages, 4);
  assert.deepEqual((await pileOf(office.db, id)).sheets, []);
  assert.deepEqual(await documentsByIds(office.db, [scanned]), []);
  assert.ok(pageOf(await get(caseworkPatterns.dossier, desk, id)).markup.includes('Số hóa giấy tờ'));
});

test('pages that belong to no paper are named, and nothing is made', async () => {
  const id = await accepted();
  went(await scan(desk, id, [['a.pdf', await pdfOf(2)]]));
  const page = pageOf(
    await post(desk, id, { 'phien-ban': '1', 'xoay-2': '0', 'giay-to-2': 'application', lam: 'xong' }),
  );
  assert.equal(page.status, 422);
  assert.ok(page.markup.includes('Trang 1 chưa thuộc giấy tờ nào'));
  assert.ok(!(await typesOf(id)).includes('PapersDigitised'));
});

test('of two who sort the same pile at once the second is told who was faster, and nothing is lost', async () => {
  const id = await accepted();
  went(await scan(desk, id, [['a.pdf', await pdfOf(2)]]));
  const save = { 'phien-ban': '1', 'xoay-1': '90', lam: 'luu' };
  const [one, other] = await Promise.all([post(desk, id, save), post(desk2, id, save)]);
  const late = pageOf(one.kind === 'html' ? one : other);
  assert.equal(late.status, 409);
  assert.ok(late.markup.includes('đã được'));
  assert.equal((await pileOf(office.db, id)).version, 2);
  const done = { 'phien-ban': '2', 'xoay-1': '0', 'giay-to-1': 'application', lam: 'xong' };
  const replies = await Promise.all([post(desk, id, done), post(desk2, id, done)]);
  assert.deepEqual(replies.map(({ kind }) => kind).sort(), ['html', 'redirect']);
  assert.equal((await typesOf(id)).filter((type) => type === 'PapersDigitised').length, 1);
});

test('what cannot be used is refused by name and reason, and the rest is taken', async () => {
  const id = await accepted();
  const broken = Buffer.from(await pdfOf(1));
  broken.fill(0x20, 20, broken.length - 60);
  const page = pageOf(
    await scan(desk, id, [
      ['tốt.pdf', await pdfOf(1)],
      ['hỏng.pdf', broken],
      ['lạ.txt', Buffer.from('chữ')],
      ['to.png', pngBytes(10_000, 10_000)],
    ]),
  );
  assert.equal(page.status, 422);
  for (const words of ['“hỏng.pdf”: ', '“lạ.txt”: Không nhận', '“to.png”: Ảnh quá lớn (hơn 60 triệu'])
    assert.ok(page.markup.includes(words), words);
  assert.equal((await pileOf(office.db, id)).sheets.length, 1);
});

test('a pile takes five hundred pages and says so when there are more', async () => {
  const id = await accepted();
  went(await scan(desk, id, [['500.pdf', await pdfOf(500)]]));
  const page = pageOf(await scan(desk, id, [['thêm.pdf', await pdfOf(1)]]));
  assert.ok(page.markup.includes('tối đa 500 trang'));
  assert.equal((await pileOf(office.db, id)).sheets.length, 500);
  const save = {
    'phien-ban': '1',
    'xoay-500': '0',
    'vi-tri-500': '1',
    'giay-to-500': 'application',
    lam: 'xong',
  };
  went(await post(desk, id, save));
  const copy = (await dossierOf(id)).papers.find(({ digital }) => digital) ?? assert.fail();
  assert.equal((await documentsByIds(office.db, [copy.documentId]))[0]?.pages, 500);
});

test('another commune’s desk and who has no such task get no page, no picture and no scan', async () => {
  const id = await accepted();
  assert.equal((await get(at.page, stranger, id)).kind, 'not-found');
  assert.equal((await scan(stranger, id, [['a.pdf', await pdfOf(1)]])).kind, 'not-found');
  assert.equal(pageOf(await get(at.page, specialist, id)).status, 403);
  const params = { id, document: newId(), page: '1' };
  assert.equal((await askPage(routes, ['GET', at.picture], desk, { params })).kind, 'not-found');
});

const ofOne = (actor: Actor, id: DossierId, pattern: string, body: Record<string, string>) =>
  askPage(routes, ['POST', pattern], actor, { params: { id, component: 'application' }, body });

/** Scanned, sorted and made a paper; answers the copy. */
async function digitised(id: DossierId, mark: number) {
  went(await scan(desk, id, [['a.pdf', await pdfOf(mark)]]));
  went(await post(desk, id, { 'phien-ban': '1', 'xoay-1': '0', 'giay-to-1': 'application', lam: 'xong' }));
  return (await dossierOf(id)).papers.find(({ digital }) => digital) ?? assert.fail();
}

const offers = async (id: DossierId) => {
  const found = (await openCase(deps, desk, id)) ?? assert.fail();
  return (await offersFor(deps, found, testNow)).get('application') ?? [];
};

test('a confirmed copy is kept in its owner’s store and used again in their next dossier, checked', async () => {
  const first = await accepted();
  const { documentId } = await digitised(first, 1);
  const fields = { ban: documentId, number: '12/GCS', issuedOn: '3/11/2026', 'nhan-name': 'Bà Mai' };
  went(await ofOne(desk, first, at.compare, fields));
  assert.equal((await dossierOf(first)).digitised?.[0]?.state, 3);
  const history = pageOf(await get(caseworkPatterns.dossier, desk, first)).markup;
  for (const words of ['12/GCS', 'Bà Mai', 'Đã lưu vào kho']) assert.ok(history.includes(words), words);
  const late = pageOf(await ofOne(desk2, first, at.compare, fields));
  assert.equal(late.status, 409, 'confirmed once');

  const next = await accepted();
  const [offer] = await offers(next);
  assert.deepEqual([offer?.document, offer?.fields.issuedOn], [documentId, '2026-11-03']);
  const choice = { nguon: 'reused', 'giay-to': documentId };
  const unchecked = pageOf(await ofOne(desk, next, at.settle, choice));
  assert.ok(unchecked.status === 422 && unchecked.markup.includes('đã kiểm tra'));
  went(await ofOne(desk, next, at.settle, { ...choice, 'kiem-tra': '1' }));
  const after = await dossierOf(next);
  assert.deepEqual(
    after.digitised?.map(({ source, state }) => [source, state]),
    [['reused', 3]],
  );
  assert.notEqual(after.papers.find(({ digital }) => digital)?.documentId, documentId, 'a paper of its own');
  const verified = await verifyDossiers(office.office);
  assert.deepEqual(verified.findings, []);
});

test('a paper that was scanned anew, has expired or is another’s is not offered', async () => {
  const first = await accepted();
  const { documentId } = await digitised(first, 2);
  went(await ofOne(desk, first, at.compare, { ban: documentId, validUntil: '1/1/2026' }));
  const next = await accepted();
  assert.ok(
    (await offers(next)).every(({ document }) => document !== documentId),
    'expired',
  );
  const again = await digitised(next, 3);
  went(await ofOne(desk, next, at.compare, { ban: again.documentId }));
  assert.ok((await offers(first)).some(({ document }) => document === again.documentId));
  const others = await office.file(commune, await office.citizen(2));
  assert.deepEqual(await offers(others), []);
});

test('who compared a copy that was scanned anew meanwhile has compared another one', async () => {
  const id = await accepted();
  const old = await digitised(id, 4);
  await digitised(id, 5);
  assert.equal(pageOf(await ofOne(desk, id, at.compare, { ban: old.documentId })).status, 409);
  const { papers } = await dossierOf(id);
  assert.deepEqual(
    papers.filter(({ digital }) => digital).map(({ purpose }) => purpose),
    ['superseded', 'component'],
  );
});

test('a result code must look like one, and an exempt paper needs no note', async () => {
  const id = await accepted();
  const wrong = pageOf(await ofOne(desk, id, at.settle, { nguon: 'result-code', 'ghi-chu': 'KQ1' }));
  assert.ok(wrong.status === 422 && wrong.markup.includes('KQ.G15.000031'));
  went(await ofOne(desk, id, at.settle, { nguon: 'result-code', 'ghi-chu': 'KQ.G15.000031' }));
  went(await ofOne(desk, id, at.settle, { nguon: 'shown' }));
  assert.deepEqual(
    (await dossierOf(id)).digitised?.map(({ source }) => source),
    ['shown'],
  );
});

test('a scan goes from the desk’s folder through its tray into a dossier, once, and is no other agency’s', async () => {
  await mkdir(scanner.folder);
  await writeFile(path.join(scanner.folder, 'quét.pdf'), await pdfOf(7));
  const tray = (actor: Actor, body: Record<string, string>) =>
    askPage(routes, ['POST', trayPath], actor, { body });
  went(await tray(stranger, { lam: 'xem' }));
  assert.deepEqual(await trayOf(office.db, desk.agencyId), [], 'no other agency empties it');
  went(await tray(desk, { lam: 'xem' }));
  const [file] = await trayOf(office.db, desk.agencyId);
  assert.ok(file?.document);
  assert.ok(await mayReadDocument(office.db, desk2, file.document));
  assert.ok(!(await mayReadDocument(office.db, stranger, file.document)));
  const seen = pageOf(await askPage(routes, ['GET', trayPath], stranger)).markup;
  assert.ok(!seen.includes('quét.pdf'));
  const id = await accepted();
  const { code } = await dossierOf(id);
  const take = { lam: 'dua', tep: file.id, ma: code ?? '' };
  assert.equal(pageOf(await tray(stranger, take)).status, 422);
  const replies = await Promise.all([tray(desk, take), tray(desk2, take)]);
  assert.deepEqual(replies.map(({ kind }) => kind).sort(), ['html', 'redirect']);
  assert.equal((await pileOf(office.db, id)).sheets.length, 7);
  assert.deepEqual(await trayOf(office.db, desk.agencyId), []);
});

test('a scan that a full pile cannot take stays in the tray', async () => {
  await writeFile(path.join(scanner.folder, 'thêm.pdf'), await pdfOf(8));
  went(await askPage(routes, ['POST', trayPath], desk, { body: { lam: 'xem' } }));
  const [file] = await trayOf(office.db, desk.agencyId);
  const id = await accepted();
  went(await scan(desk, id, [['495.pdf', await pdfOf(495)]]));
  const body = { lam: 'dua', tep: file?.id ?? '', ma: (await dossierOf(id)).code ?? '' };
  assert.equal(pageOf(await askPage(routes, ['POST', trayPath], desk, { body })).status, 422);
  assert.equal((await trayOf(office.db, desk.agencyId)).length, 1);
});
