import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { touchedByVersion } from '#dossiers';
import { testNow, testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { beginDraft, saveDraft } from '../drafting/edit-draft.action.ts';
import { formReviewPath, formVersionsPath } from '../form-versions/form-versions.paths.ts';
import { formVersionsRoutes } from '../form-versions/form-versions.route.ts';
import { versionsRoutes } from './versions.route.ts';

const office = await testOffice();
after(() => office.close());
const { db } = office;
const routes = versionsRoutes({ db, touched: (now) => touchedByVersion(db, now) });
const controller = await office.official('68', 'procedureController');
const list = '/quan-tri/thu-tuc';
const one = '/quan-tri/thu-tuc/:code';
const show = (code: string, query: Readonly<Record<string, string>> = {}) =>
  askPage(routes, ['GET', one], controller, { params: { code }, query });

test('only who keeps the catalogue comes in', () => {
  assert.deepEqual(new Set(routes.map(({ permission }) => permission)), new Set(['catalogue.manage']));
  assert.ok(controller.permissions.has('catalogue.manage'));
});

test('the controller sees every procedure and, for each, who lives under its version', async () => {
  const all = pageOf(await askPage(routes, ['GET', list], controller, { now: testNow }));
  assert.ok(all.markup.includes('/quan-tri/thu-tuc/1.001612'));
  await office.file('24871', await office.citizen());
  const page = pageOf(await show('1.001612'));
  assert.match(page.markup, /data-label="Hồ sơ đang giải quyết"[^>]*>1</);
  assert.ok(page.markup.includes('mới có một phiên bản'));
});

test('a procedure that does not exist is not found, and numbers that are none are passed over', async () => {
  assert.deepEqual(await show('1.999999'), { kind: 'not-found' });
  assert.deepEqual(await show('constructor'), { kind: 'not-found' });
  assert.equal(pageOf(await show('1.001612', { tu: '-1', den: '1e9' })).status, 200);
});

test('the form of a draft is held against the one in force, for who writes it and for who approves it', async () => {
  const code = '2.000635';
  const [routesOfForms, by] = [formVersionsRoutes({ db }), { actor: controller, now: testNow }];
  assert.deepEqual(
    routesOfForms.map(({ permission }) => permission),
    ['catalogue.manage', 'catalogue.approve'],
  );
  const see = async (path: string, query = {}) =>
    pageOf(await askPage(routesOfForms, ['GET', path], controller, { params: { code }, query })).markup;
  assert.ok((await see(formVersionsPath(':code'))).includes('Chưa có hai biểu mẫu để so sánh'));
  const begun = await beginDraft(db, code, by);
  const revision = begun.ok ? begun.value.revision : assert.fail('no draft');
  const write = async (form: (old: string) => string, seen: number) =>
    saveDraft(
      db,
      { code, revision: seen, edit: (files) => ({ ...files, form: form(files.form ?? '') }) },
      by,
    );
  assert.ok((await see(formVersionsPath(':code'))).includes('Biểu mẫu giống nhau'));
  await write((old) => old.replace('"required": true', '"required": false'), revision);
  for (const path of [formVersionsPath(':code'), formReviewPath(':code')]) {
    const page = await see(path);
    assert.ok(page.includes('Bắt buộc: có → không') && page.includes('Hỗ trợ người nộp'));
  }
  assert.ok((await see(formVersionsPath(':code'), { tu: '1', den: '1' })).includes('Biểu mẫu giống nhau'));
  await write((old) => old.replace('{', '{{'), revision + 1);
  assert.ok((await see(formVersionsPath(':code'))).includes('chưa so sánh được'));
});
