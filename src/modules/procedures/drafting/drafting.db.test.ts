import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { instant } from '#kernel';
import { testOffice } from '#test/office';
import { checkDraft } from './check-draft.action.ts';
import type { DraftFiles } from './draft.ts';
import { draftFileNames, fileText, withFile } from './draft-files.ts';
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
