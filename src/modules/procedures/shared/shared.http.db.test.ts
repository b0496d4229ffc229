import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { loadPublished } from '../catalogue.store.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import { designerPaths } from '../process-designer/designer.paths.ts';
import { designerRoutes } from '../process-designer/designer.route.ts';
import {
  sharedApprovePath,
  sharedDesignerPath,
  sharedListPath,
  sharedPath,
  sharedReviewPath,
  sharedSubmitPath,
} from './shared.paths.ts';
import { sharedRoutes } from './shared.route.ts';
import { sharedDraft } from './shared-draft.store.ts';
import { sharedSource } from './shared-source.action.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const version = await office.versionOf('1.013225');
const touched = async () => new Map([[version.id, { drafts: 3, dossiers: 41 }]]);
const routes = [...sharedRoutes({ db, touched }), ...designerRoutes(sharedSource(db))];
const controller = await office.official('68', 'procedureController');
const leader = await office.official('68', 'leader');
const code = 'sign-and-issue';
const paths = designerPaths(sharedDesignerPath(':code'));

const get = async (path: string, actor = controller) =>
  pageOf(await askPage(routes, ['GET', path], actor, { params: { code } }));
const post = (path: string, body: Readonly<Record<string, string>> = {}, actor = controller) =>
  askPage(routes, ['POST', path], actor, { params: { code }, body });
const inUse = async () => (await sharedProcessTexts(db)).get(code);
const seen = async () => ({ ban: String((await sharedDraft(db, code))?.revision) });

test('a process that others call is written by one and put into use by another; versions there are stay as they are', async () => {
  const before = await inUse();
  assert.match((await get(sharedPath(':code'))).markup, /Chưa có bản dự thảo/);
  assert.equal((await post(paths.begin)).kind, 'redirect');
  assert.match((await get(paths.list)).markup, /Các bước/);
  const draft = await sharedDraft(db, code);
  const bpmn = (draft?.bpmn ?? '').replace(/motcua:limit="[^"]*"/, 'motcua:limit="3h"');
  await post(paths.canvas, { bpmn, ...(await seen()) });
  const page = await get(sharedPath(':code'));
  assert.match(page.markup, /± Hạn/);
  assert.match(page.markup, /1\.013225, bản 1[\s\S]*>41</);
  assert.equal(await inUse(), before);
  await post(sharedSubmitPath(':code'), await seen());
  const own = await post(sharedApprovePath(':code'), await seen());
  assert.ok(own.kind === 'redirect');
  assert.equal(await inUse(), before, 'nobody approves their own work');
  assert.match((await get(sharedReviewPath(':code'), leader)).markup, /Duyệt và đưa vào dùng/);
  await post(sharedApprovePath(':code'), await seen(), leader);
  assert.match((await inUse()) ?? '', /motcua:limit="3h"/);
  assert.deepEqual((await loadPublished(db, version.id)).process, version.process);
  const journal = await db.run<{ action: string }>({
    text: 'select action from admin_event where subject_id = $1 order by seq',
    values: [code],
  });
  assert.deepEqual(
    journal.map(({ action }) => action),
    ['process.draft-begun', 'process.draft-submitted', 'process.published'],
  );
});

test('a new one is begun by its name, which nobody else may have', async () => {
  const called = { ten: 'Thu phí thẩm định', tenEn: 'Collect the fee' };
  const begun = await askPage(routes, ['POST', sharedListPath], controller, { body: called });
  assert.ok(begun.kind === 'redirect');
  assert.equal(begun.to, sharedPath('thu-phi-tham-dinh'));
  const again = pageOf(await askPage(routes, ['POST', sharedListPath], controller, { body: called }));
  assert.equal(again.status, 422);
  const nameless = pageOf(await askPage(routes, ['POST', sharedListPath], controller, { body: {} }));
  assert.match(nameless.markup, /Ông\/bà nhập tên/);
});
