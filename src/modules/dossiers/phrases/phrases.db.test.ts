import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId, Official } from '#kernel';
import { findUnit } from '#organisations';
import { diskStore } from '#platform/files';
import { newId } from '#platform/ids';
import { gap, loadVersion } from '#procedures';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { caseworkPatterns as at } from '../casework/casework.paths.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { intakeRoutes } from '../intake/intake.route.ts';
import { managePhrasesRoutes } from './manage-phrases.route.ts';
import { newPhrasePath, phrasePath, phrasesPath, removePhrasePath } from './phrases.paths.ts';
import { keptPhrases } from './phrases.store.ts';

const commune = '24871';
const office = await testOffice();
after(() => office.close());

const deps: DossierDeps = {
  office: office.office,
  files: diskStore('/nowhere'),
  publicUrl: 'https://mot-cua.example',
  versionOf: async (id) => (await loadVersion(office.db, id)) ?? assert.fail(),
  formSetAt: async (when) => formSetAt([], when),
  now: () => testNow,
  unitOf: async (id) => (await findUnit(office.db, id)) ?? assert.fail(),
};
const routes = [...intakeRoutes(deps), ...managePhrasesRoutes(deps)];
const owner = { ...(await office.citizen(1)), name: 'Trần <Thị> {mã hồ sơ}' };
const desk = await office.official(commune, 'deskOfficer');
const handling = async (id: DossierId) => (await findDossier(office.db, id))?.handling;

const refuse = (actor: Actor, id: DossierId, body: Record<string, string>, key: string = newId()) =>
  askPage(routes, ['POST', at.refuse], actor, { params: { id }, body, key });

test('a phrase of the procedure comes into the form without losing anything, and its gap holds the form back', async () => {
  const id = await office.file(commune, owner);
  const shown = pageOf(await askPage(routes, ['GET', at.refuse], desk, { params: { id } })).markup;
  const choice = /<option value="(tt\d+\.vi)"/.exec(shown)?.[1] ?? assert.fail('no phrase is offered');
  const key = newId();
  const typed = { reason: 'Đã xem xét.', ground: 'Quy định của thủ tục', 'mau-reason': choice };
  const inserted = pageOf(await refuse(desk, id, { ...typed, chen: 'reason' }, key));
  assert.equal(inserted.status, 200);
  assert.match(inserted.markup, /Đã xem xét\.\nViệc ông\/bà Trần &lt;Thị> \{mã hồ sơ} yêu cầu/);
  assert.ok(inserted.markup.includes('Quy định của thủ tục') && inserted.markup.includes(key));
  assert.equal(await handling(id), 'submitted');
  const reason = `Không thuộc thẩm quyền, hỏi ${gap}`;
  assert.equal(pageOf(await refuse(desk, id, { ...typed, reason }, key)).status, 422);
  assert.equal(await handling(id), 'submitted');
  assert.equal(
    (await refuse(desk, id, { ...typed, reason: 'Không thuộc thẩm quyền' }, key)).kind,
    'redirect',
  );
  assert.equal(await handling(id), 'refused');
});

const [head, stranger] = [
  await office.official(commune, 'divisionHead'),
  await office.official('24895', 'divisionHead'),
];
const post = (actor: Actor, path: string, body: Record<string, string>, phrase = '') =>
  askPage(routes, ['POST', path], actor, { params: { phrase }, body });
const names = async (actor: Official) => (await keptPhrases(office.db, actor)).map(({ name }) => name);
const words = (name: string, more = {}) => ({ viec: 'refusal', ten: name, vi: 'Hồ sơ {mã hồ sơ}', ...more });

test('the agency’s phrases are kept by its heads and read by its officials; nobody sees or changes another’s', async () => {
  const add = (actor: Actor, body: Record<string, string>) => post(actor, newPhrasePath, body);
  for (const _ of [1, 2])
    assert.equal((await add(head, words('Chung', { cua: 'co-quan' }))).kind, 'redirect');
  assert.equal((await add(desk, words('Riêng'))).kind, 'redirect');
  assert.equal(pageOf(await add(desk, words('Khác', { cua: 'co-quan' }))).status, 422);
  assert.equal(pageOf(await add(desk, words('Riêng', { vi: 'Hồ sơ khác' }))).status, 422);
  assert.deepEqual(
    [await names(head), await names(desk), await names(stranger)],
    [['Chung'], ['Riêng', 'Chung'], []],
  );
  const [own, shared] = await keptPhrases(office.db, desk);
  assert.ok(own && shared);
  for (const [actor, phrase] of [
    [desk, shared],
    [head, own],
    [stranger, shared],
    [stranger, own],
  ] as const) {
    const asked = { params: { phrase: phrase.id } };
    assert.equal((await askPage(routes, ['GET', phrasePath(':phrase')], actor, asked)).kind, 'not-found');
    for (const path of [phrasePath(':phrase'), removePhrasePath(':phrase')])
      assert.equal((await post(actor, path, words('Đổi', { ban: '1' }), phrase.id)).kind, 'not-found');
  }
  assert.deepEqual(await names(desk), ['Riêng', 'Chung']);
  assert.equal((await post(desk, removePhrasePath(':phrase'), {}, own.id)).kind, 'redirect');
  assert.deepEqual(await names(desk), ['Chung']);
});

test('a change over a text that was not seen is told, and an unknown placeholder with its place', async () => {
  const [shared] = await keptPhrases(office.db, head);
  const change = (body: Record<string, string>) => post(head, phrasePath(':phrase'), body, shared?.id);
  assert.equal((await change(words('Chung', { vi: 'Mới', ban: '1' }))).kind, 'redirect');
  const late = pageOf(await change(words('Chung', { vi: 'Muộn', ban: '1' })));
  assert.equal(late.status, 422);
  assert.match(late.markup, /vừa được người khác sửa[\s\S]*name="ban" value="2"/);
  const unknown = pageOf(await change(words('Chung', { vi: 'A\n{người nhận}', ban: '2' })));
  assert.match(unknown.markup, /Dòng 2, ký tự 1: không có chỗ điền nào tên là \{người nhận}/);
  const list = pageOf(await askPage(routes, ['GET', phrasesPath], desk)).markup;
  assert.match(list, />\s*Mới\s*</);
});
