import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addMinutes } from '#kernel';
import { testDatabase } from '#test/database';
import { testNow } from '#test/office';
import { sampleTemplate } from '../printed/template.examples.ts';
import { templateAt, usedTemplates, useTemplate } from './template.store.ts';

const database = await testDatabase();
after(() => database.close());
const { db, owner } = database;

test('a paper is printed by the template of its time, also when it is made again later', async () => {
  const [first, second] = [addMinutes(testNow, 10), addMinutes(testNow, 60)];
  assert.equal(await templateAt(db, second), undefined);
  assert.ok((await useTemplate(owner, sampleTemplate, first)).ok);
  const next = { ...sampleTemplate, version: 'lam-dong-2028', letterhead: {} };
  assert.ok((await useTemplate(owner, next, second)).ok);
  assert.equal(await templateAt(db, testNow), undefined);
  assert.deepEqual(await templateAt(db, addMinutes(first, 1)), sampleTemplate);
  assert.deepEqual((await templateAt(db, addMinutes(second, 1)))?.version, 'lam-dong-2028');
  assert.equal((await usedTemplates(db)).length, 2);
});

test('a version that was used is never another, and no template is changed or taken away', async () => {
  const changed = { ...sampleTemplate, letterhead: { place: 'Đà Lạt' } };
  const again = await useTemplate(owner, changed, addMinutes(testNow, 90));
  assert.equal(again.ok ? '' : again.error.code, 'form.template-used');
  for (const text of [`update form_template set content = '{}'`, 'delete from form_template'])
    await assert.rejects(db.run({ text, values: [] }), /permission denied/);
});
