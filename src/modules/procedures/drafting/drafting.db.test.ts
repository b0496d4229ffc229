import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { instant } from '#kernel';
import { testOffice } from '#test/office';
import { askPage, pageOf } from '#test/pages';
import { checkDraft, readDraft } from './check-draft.action.ts';
import { openDraft } from './draft.store.ts';
import type { DraftFiles } from './draft.ts';
import { draftFileNames, fileText, withFile } from './draft-files.ts';
import { entryPath, guidePreviewPath, paperConditionPath, partPath } from './drafting.paths.ts';
import { draftingRoutes } from './drafting.route.ts';
import { beginDraft, saveDraft } from './edit-draft.action.ts';

const office = await testOffice();
after(() => office.close());
const now = instant('2026-11-20T10:00');
const by = { actor: await office.official('68', 'procedureController'), now };
const code = '2.000815';

test('a draft begins as what is in force, and two who begin it have the same one', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => beginDraft(office.db, code, by)));
  assert.ok(one?.ok && two?.ok);
  assert.deepEqual(one.value.id, two.value.id);
  const checked = await checkDraft(office.db, { code, files: one.value.files, now });
  assert.ok(checked.ok);
  assert.equal(checked.value.planned.kind, 'unchanged');
});

test('whoever saves over a draft they have not seen is told, and what the other wrote stays', async () => {
  const begun = await beginDraft(office.db, code, by);
  assert.ok(begun.ok);
  const save = (yaml: string) =>
    saveDraft(office.db, { code, revision: begun.value.revision, edit: (files) => ({ ...files, yaml }) }, by);
  const outcomes = await Promise.all([save('one: 1'), save('two: 2')]);
  assert.equal(outcomes.filter((each) => each.ok).length, 1);
  assert.deepEqual(
    outcomes.flatMap((each) => (each.ok ? [] : [each.error.code])),
    ['draft.changed-meanwhile'],
  );
});

test('each file of a draft is saved, and whoever saves what was there has written nothing', async () => {
  const begun = await beginDraft(office.db, '2.000635', by);
  assert.ok(begun.ok);
  let { revision } = begun.value;
  for (const name of draftFileNames) {
    const edit = (files: DraftFiles) => withFile(files, name, `${fileText(files, name) ?? ''}\n`);
    const saved = await saveDraft(office.db, { code: '2.000635', revision, edit }, by);
    assert.ok(saved.ok && saved.value.revision === revision + 1, name);
    revision = saved.value.revision;
  }
  const same = await saveDraft(office.db, { code: '2.000635', revision, edit: (files) => files }, by);
  assert.ok(same.ok && same.value.revision === revision);
});

const untouched = {
  ...{ drafts: 0, dossiers: 0, working: 0 },
  ...{ answered: new Map(), attached: new Map(), past: new Map() },
};

test('questions of “what do I need” and conditions of papers are written, and tried as citizens will see them', async () => {
  const guided = '2.000986';
  await beginDraft(office.db, guided, by);
  const deps = {
    db: office.db,
    touched: async () => new Map(),
    ...{ designers: [], tryCases: () => [], touchedParts: async () => untouched },
  };
  const routes = draftingRoutes(deps);
  const draft = async () => (await openDraft(office.db, guided)) ?? assert.fail('no draft');
  const get = (path: string, params = {}, query = {}) =>
    askPage(routes, ['GET', path], by.actor, { params: { code: guided, ...params }, query, now });
  const post = async (path: string, params: object, body: Readonly<Record<string, string>>) => {
    const seen = String((await draft()).revision);
    const asked = { params: { code: guided, ...params }, body: { ban: seen, lan: seen, ...body }, now };
    const reply = await askPage(routes, ['POST', path], by.actor, asked);
    return reply.kind === 'redirect' ? reply.to : pageOf(reply).markup;
  };
  const yaml = async () => (await draft()).files.yaml;
  const part = partPath(':code', ':part');
  const entry = entryPath(':code', ':part', ':entry');

  const led = await post(part, { part: 'huong-dan' }, { viec: 'them', ten: 'Ông/bà từng kết hôn chưa?' });
  const at = /huong-dan\/(\d)$/.exec(led)?.[1] ?? assert.fail(led);
  const question = { part: 'huong-dan', entry: at };
  const typed = { 'label.vi': 'Ông/bà từng kết hôn chưa?', 'label.en': 'Were you married before?' };
  const rows = { 'lc-so': '1', 'lc-0-ten': 'Đã từng', 'lc-0-ten-en': 'Yes, I was' };
  const more = await post(entry, question, { ...typed, ...rows, lc: 'them' });
  assert.ok(
    more.includes('name="lc-1-ten"') && more.includes('value="Đã từng"'),
    'a row more, and nothing lost',
  );
  const both = { ...rows, 'lc-so': '2', 'lc-1-ten': 'Chưa', 'lc-1-ten-en': 'No' };
  const saved = await post(entry, question, { ...typed, ...both, 'lc-0-ma': '', 'lc-1-ma': '' });
  assert.match(saved, new RegExp(`huong-dan/${at}$`), 'no paper looks at it yet, so something is left to do');
  assert.match(await yaml(), /key: ong-ba-tung-ket-hon-chua/);

  const condition = paperConditionPath(':code', ':part', ':entry', ':which');
  const paper = { part: 'giay-to', entry: '2', which: 'huong-dan' };
  const offered = pageOf(await get(condition, paper)).markup;
  assert.ok(offered.includes('Ông/bà từng kết hôn chưa?'));
  const row = {
    viec: 'them',
    xet: 'ong-ba-tung-ket-hon-chua',
    vao: 'chung',
    'phep-so': 'is',
    'gia-tri': 'da-tung',
  };
  assert.match(await post(condition, paper, row), /giay-to\/2\/dieu-kien\/huong-dan$/);
  assert.ok(pageOf(await get(entry, paper)).markup.includes('“Ông/bà từng kết hôn chưa?” là “Đã từng”'));
  const filing = { part: 'giay-to', entry: '2', which: 'bieu-mau' };
  assert.equal(pageOf(await get(condition, filing)).status, 200);

  const preview = guidePreviewPath(':code');
  const asked = pageOf(await get(preview)).markup;
  assert.ok(asked.includes('Ông/bà từng kết hôn chưa?') && asked.includes('bản xem thử'));
  const { entry: read } = await readDraft(office.db, await draft());
  const answers = Object.fromEntries(
    read.content.guide?.questions.map(({ key, options }) => [key, options[0]?.value ?? '']) ?? [],
  );
  const papers = pageOf(await get(preview, {}, answers)).markup;
  assert.ok(
    papers.includes('Giấy tờ cần có') && papers.includes(`/quan-tri/thu-tuc/${guided}/du-thao/can-gi?`),
  );
});
