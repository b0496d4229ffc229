import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId, StepId } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import type { Reply } from '#platform/http';
import { newId } from '#platform/ids';
import { loadVersion } from '#procedures';
import { acceptAt } from '#test/desk';
import { testNow, testOffice } from '#test/office';
import { type Asked, askPage, pageOf } from '#test/pages';
import { pdfBytes } from '#test/sample-files';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { intakeRoutes } from '../intake/intake.route.ts';
import { journalOf } from '../journal/journal.store.ts';
import { formOfDossier } from '../receipt/receipt.action.ts';
import { resultRoutes } from '../result/result.route.ts';
import { stepRoutes } from '../steps/steps.route.ts';
import { requestSupplementRoutes } from '../supplement/request-supplement.route.ts';
import { caseworkPatterns as at } from './casework.paths.ts';
import { caseworkRoutes } from './casework.route.ts';

const commune = '24871';
const office = await testOffice();
const folder = await mkdtemp(path.join(tmpdir(), 'motcua-casework-'));
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const deps: DossierDeps = {
  office: office.office,
  files: diskStore(folder),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (at) => formSetAt([], at),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [
  ...caseworkRoutes(deps),
  ...intakeRoutes(deps),
  ...requestSupplementRoutes(deps),
  ...stepRoutes(deps),
  ...resultRoutes(deps),
];

const mai = await office.citizen(1);
const desk = await office.official(commune, 'deskOfficer');
const desk2 = await office.official(commune, 'deskOfficer', 1);
const specialist = await office.official(commune, 'handler');
const colleague = await office.official(commune, 'handler', 1);
const chair = await office.official(commune, 'approver');
const stranger = await office.official('24895', 'deskOfficer');
const strangeHandler = await office.official('24895', 'handler');

const get = (pattern: string, actor: Actor, id: DossierId, stepId?: StepId) =>
  askPage(routes, ['GET', pattern], actor, { params: { id, ...(stepId && { stepId }) } });
const post = (
  pattern: string,
  actor: Actor,
  id: DossierId,
  { stepId, ...asked }: Asked & { readonly stepId?: StepId } = {},
) => askPage(routes, ['POST', pattern], actor, { ...asked, params: { id, ...(stepId && { stepId }) } });

const dossierOf = async (id: DossierId) => (await findDossier(office.db, id)) ?? assert.fail();
const went = (reply: Reply): string =>
  reply.kind === 'redirect' ? reply.to : assert.fail(JSON.stringify(reply));
const openStep = async (id: DossierId) =>
  (await dossierOf(id)).steps.find(({ status }) => status === 'open' || status === 'taken') ?? assert.fail();
const ticked = { body: { components: ['application'], note: 'Đủ' } };

async function accepted(): Promise<DossierId> {
  const id = await office.file(commune, mai);
  assert.ok((await acceptAt(office, commune, id)).ok);
  return id;
}

test('a dossier goes from acceptance to return by the pages alone', async () => {
  const id = await office.file(commune, mai);
  went(await post(at.accept, desk, id, ticked));
  const step = (await openStep(id)).id;
  went(await post(at.takeStep, specialist, id, { stepId: step }));
  const note = 'Đủ điều kiện, đề nghị ký.';
  assert.equal(
    went(await post(at.completeStep, specialist, id, { stepId: step, body: { note, outcome: 'forward' } })),
    '/lam-viec',
  );
  const sign = (await openStep(id)).id;
  went(await post(at.takeStep, chair, id, { stepId: sign }));
  assert.ok(pageOf(await get(at.completeStep, chair, id, sign)).markup.includes(note));
  went(await post(at.completeStep, chair, id, { stepId: sign, body: { outcome: 'forward' } }));
  const uploads = (async function* () {
    yield { field: 'files', fileName: 'kết quả.pdf', stream: Readable.from([pdfBytes()]) };
  })();
  went(await post(at.attachResult, desk, id, { body: { number: '45/2026' }, uploads }));
  const handedTo = { way: 'desk', as: 'proxy', proxy: 'Bà Mai', personId: '012345678901', mandate: 'số 3' };
  const signed = { ...handedTo, checked: 'yes', signed: 'paper', collected: 'Giấy chứng nhận cũ' };
  went(await post(at.returnResult, desk, id, { body: signed }));
  const done = await dossierOf(id);
  assert.equal(done.handling, 'returned');
  assert.equal(done.delivery, 'handedOver');
  const page = pageOf(await get(at.dossier, desk, id)).markup;
  for (const words of [
    '45/2026',
    'Bà Mai',
    'Người được ủy quyền',
    '•••• •••• 8901',
    'Giấy chứng nhận cũ',
    note,
  ])
    assert.ok(page.includes(words), words);
  assert.ok(!page.includes('012345678901'), 'the number of their paper stays covered');
  const printed = async (key: 'result-receipt' | 'log' | 'hand-over', by: Actor) =>
    JSON.stringify((await formOfDossier(deps)(by, id, key, 'vi'))?.blocks ?? 'none');
  const receipt = await printed('result-receipt', mai);
  assert.ok(receipt.includes('Bà Mai') && receipt.includes('45/2026') && !receipt.includes('012345678901'));
  for (const key of ['log', 'hand-over'] as const) {
    assert.equal(await printed(key, mai), '"none"', 'goes from hand to hand inside');
    assert.ok((await printed(key, desk)).includes('Công dân 1'), key);
  }
});

test('officials of another commune see nothing: no page, no form, no action, no slip', async () => {
  const waiting = await office.file(commune, mai);
  const running = await accepted();
  const { id: stepId } = await openStep(running);
  for (const pattern of [at.dossier, at.accept, at.refuse, at.requestSupplement, at.returnResult])
    assert.equal((await get(pattern, stranger, waiting)).kind, 'not-found', pattern);
  assert.equal((await post(at.accept, stranger, waiting, ticked)).kind, 'not-found');
  assert.equal((await get(at.dossier, strangeHandler, running)).kind, 'not-found');
  assert.equal((await get(at.completeStep, strangeHandler, running, stepId)).kind, 'not-found');
  assert.equal((await post(at.takeStep, strangeHandler, running, { stepId })).kind, 'not-found');
  assert.equal((await get(at.dossier, stranger, newId())).kind, 'not-found');
  assert.equal(await formOfDossier(deps)(stranger, running, 'receipt', 'vi'), undefined);
  assert.equal((await dossierOf(waiting)).handling, 'submitted');
  assert.equal((await openStep(running)).status, 'open');
});

test('an approval by whoever has a second factor waits until it is shown; nothing is done meanwhile', async () => {
  const id = await accepted();
  const { id: first } = await openStep(id);
  went(await post(at.takeStep, specialist, id, { stepId: first }));
  went(
    await post(at.completeStep, specialist, id, {
      stepId: first,
      body: { outcome: 'done', note: 'Đề xuất' },
    }),
  );
  const { id: stepId } = await openStep(id);
  const sure = { ...chair, secondFactor: { freshUntil: testNow } };
  const asked = { ...chair, secondFactor: { freshUntil: undefined } };
  const body = { outcome: 'approved', note: '' };
  assert.equal((await post(at.completeStep, asked, id, { stepId, body })).kind, 'confirm-first');
  assert.equal((await openStep(id)).id, stepId);
  went(await post(at.completeStep, sure, id, { stepId, body }));
});

test('the second officer to accept is told who did it and when, and nothing is done twice', async () => {
  const id = await office.file(commune, mai);
  went(await post(at.accept, desk, id, ticked));
  const late = pageOf(await post(at.accept, desk2, id, ticked));
  assert.equal(late.status, 409);
  for (const words of ['Hồ sơ đã chuyển sang bước khác', desk.name, 'Tiếp nhận hồ sơ'])
    assert.ok(late.markup.includes(words), words);
  const journal = await journalOf(office.db, id);
  assert.equal(journal.filter(({ type }) => type === 'DossierAccepted').length, 1);
});

test('the same form sent twice has one effect and the same answer', async () => {
  const id = await office.file(commune, mai);
  const key = newId();
  const first = went(await post(at.accept, desk, id, { ...ticked, key }));
  assert.equal(went(await post(at.accept, desk, id, { ...ticked, key })), first);
  const journal = await journalOf(office.db, id);
  assert.equal(journal.filter(({ type }) => type === 'DossierAccepted').length, 1);
});

test('a form with a mistake comes back with 422, the mistake named and the input kept', async () => {
  const id = await office.file(commune, mai);
  const accept = pageOf(await post(at.accept, desk, id, { body: { note: 'GIỮ LẠI' } }));
  assert.equal(accept.status, 422);
  assert.match(accept.markup, /Chưa đánh dấu: /);
  assert.match(accept.markup, /GIỮ LẠI/);
  const refuse = pageOf(await post(at.refuse, desk, id, { body: { reason: 'LÝ DO' } }));
  assert.equal(refuse.status, 422);
  assert.match(refuse.markup, /LÝ DO/);
  assert.equal((await dossierOf(id)).handling, 'submitted');
});

test('a step taken by one post is not another’s, and its form says so instead of a form', async () => {
  const id = await accepted();
  const { id: stepId } = await openStep(id);
  went(await post(at.takeStep, specialist, id, { stepId }));
  const form = pageOf(await get(at.completeStep, colleague, id, stepId));
  assert.equal(form.status, 409);
  assert.match(form.markup, /Một đồng nghiệp ở vị trí khác đã nhận bước này/);
  const taking = pageOf(await post(at.takeStep, colleague, id, { stepId }));
  assert.equal(taking.status, 409);
  assert.ok(taking.markup.includes(specialist.name));
});

test('a supplement asked for while it is handled stops the clock, and a second is told it is one too many', async () => {
  const id = await accepted();
  const { id: stepId } = await openStep(id);
  went(await post(at.takeStep, specialist, id, { stepId }));
  const body = { components: ['application'], note: 'Ghi rõ ngành, nghề.' };
  went(await post(at.requestSupplement, specialist, id, { body }));
  const page = pageOf(await get(at.dossier, specialist, id)).markup;
  assert.match(page, /Tạm dừng/);
  assert.match(page, /Ngày hẹn trả sẽ lùi lại/);
  assert.equal(pageOf(await post(at.requestSupplement, specialist, id, { body })).status, 409);
});

test('a refusal ends the dossier with its slip, for its owner too', async () => {
  const id = await office.file(commune, mai);
  went(await post(at.refuse, desk, id, { body: { reason: 'Đã đăng ký rồi.', ground: 'Điều 82' } }));
  const slip = await formOfDossier(deps)(mai, id, 'refusal', 'vi');
  const text = JSON.stringify(slip);
  assert.match(text, /Đã đăng ký rồi\./);
  assert.match(text, /Điều 82/);
  assert.equal(await formOfDossier(deps)(mai, id, 'receipt', 'vi'), undefined);
});

test('the receipt carries the code, the date and why it is that date, and a QR that leads to its tracking', async () => {
  const id = await accepted();
  const { code, deadline } = await dossierOf(id);
  const receipt = (await formOfDossier(deps)(mai, id, 'receipt', 'vi')) ?? assert.fail();
  const text = JSON.stringify(receipt);
  assert.ok(deadline && code);
  assert.ok(text.includes(`https://mot-cua.example/tra-cuu?ma=${code}`));
  assert.match(text, /3 ngày làm việc/);
  assert.match(text, /Tính 6 giờ 30 phút \(09:00–11:30, 13:30–17:30\)/);
  assert.match(text, /Không tính: Ngày Văn hóa Việt Nam/);
  const somebody = await office.citizen(9);
  assert.equal(await formOfDossier(deps)(somebody, id, 'receipt', 'vi'), undefined);
});

test('a file that is none is refused with its reason, and the number typed stays', async () => {
  const id = await accepted();
  const { id: stepId } = await openStep(id);
  went(await post(at.takeStep, specialist, id, { stepId }));
  const uploads = (async function* () {
    yield { field: 'files', fileName: 'kq.exe', stream: Readable.from([Buffer.from('MZ no paper')]) };
  })();
  const page = pageOf(await post(at.attachResult, specialist, id, { body: { number: '45/2026' }, uploads }));
  assert.equal(page.status, 422);
  assert.match(page.markup, /45\/2026/);
  assert.match(page.markup, /Loại tệp này không nhận được/);
  const none = pageOf(await post(at.attachResult, specialist, id, { body: {} }));
  assert.match(none.markup, /Chưa có tệp kết quả/);
});
