import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { formSetAt } from '#documents';
import type { Actor, DossierId } from '#kernel';
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
const routes = intakeRoutes(deps);
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
