import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { instant, plainDate } from '#kernel';
import { type TestDatabase, testDatabase } from '#test/database';
import { versionInForce } from './catalogue.store.ts';
import { faultText } from './content/located.ts';
import { lifeEvents } from './events/events.store.ts';
import { importCatalogue } from './import-catalogue.action.ts';
import { findListed } from './listed/listed.store.ts';
import { searchIn } from './search/search.ts';
import { cachedIndex } from './search/search-index.action.ts';
import { cachedVersions } from './version-cache.action.ts';

const now = instant('2026-11-20T09:00');
const today = plainDate('2026-11-20');
let base: TestDatabase;
let folder: string;

before(async () => {
  base = await testDatabase({ poolSize: 1 });
  folder = await mkdtemp(path.join(tmpdir(), 'motcua-content-'));
  await cp('content/procedures', path.join(folder, 'procedures'), { recursive: true });
  await cp('content/processes', path.join(folder, 'processes'), { recursive: true });
  const result = await importCatalogue(base.owner, folder, now);
  assert.ok(result.ok, result.ok ? '' : result.error.map(faultText).join('\n'));
  assert.equal(result.value.added.length, 85);
});
after(async () => {
  await base.close();
  await rm(folder, { recursive: true });
});

const yamlOf = (code: string) => path.join(folder, 'procedures', code, 'procedure.yaml');
const edit = async (code: string, change: (text: string) => string) =>
  writeFile(yamlOf(code), change(await readFile(yamlOf(code), 'utf8')));

test('the same files make no new version, also when two imports run at once', async () => {
  const reports = await Promise.all([1, 2].map(() => importCatalogue(base.owner, folder, now)));
  for (const report of reports) assert.equal(report.ok && report.value.unchanged.length, 85);
});

test('a changed procedure becomes a new version from its day on, and the old one stays readable', async () => {
  const first = await versionInForce(base.db, '1.001699', today);
  await edit('1.001699', (text) => text.replace('value: 25', 'value: 20'));
  const tooEarly = await importCatalogue(base.owner, folder, now);
  assert.ok(!tooEarly.ok);
  assert.match(
    tooEarly.error.map(faultText).join('\n'),
    /procedures\/1\.001699\/procedure\.yaml:2: effectiveFrom — must be later than 2025-07-01/,
  );
  await edit('1.001699', (text) => text.replace('2025-07-01', '2026-12-01'));
  const done = await importCatalogue(base.owner, folder, now);
  assert.deepEqual(done.ok && done.value.changed, ['1.001699']);
  assert.equal((await versionInForce(base.db, '1.001699', today))?.version, 1);
  assert.equal((await versionInForce(base.db, '1.001699', plainDate('2026-12-01')))?.version, 2);
  assert.ok(first);
  const load = cachedVersions();
  const again = await load(base.db, first.id);
  assert.deepEqual(again.content.timeLimit.limit, { kind: 'workday', value: 25 });
  assert.equal(await load(base.db, first.id), again, 'read once');
});

test('one mistake in one file publishes nothing and says where it is', async () => {
  const other = await testDatabase();
  const broken = await mkdtemp(path.join(tmpdir(), 'motcua-content-'));
  await cp('content/procedures', path.join(broken, 'procedures'), { recursive: true });
  await cp('content/processes', path.join(broken, 'processes'), { recursive: true });
  const file = path.join(broken, 'procedures/2.001019/procedure.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('amountVnd: 50000', 'amountVnd: 2.5'));
  const result = await importCatalogue(other.owner, broken, now);
  assert.ok(!result.ok);
  assert.deepEqual(
    result.error.map((fault) => [fault.file, fault.path]),
    [[file, 'fee.amountVnd']],
  );
  const nowhere = await importCatalogue(other.owner, path.join(broken, 'nowhere'), now);
  assert.match(nowhere.ok ? '' : nowhere.error.map(faultText).join(), /there is no such folder/);
  assert.equal(searchIn(await cachedIndex(other.db)(today), { text: '', limit: 1 }).total, 0);
  await other.close();
  await rm(broken, { recursive: true });
});

test('an index follows the catalogue and the day, and is made once for both', async () => {
  const indexes = cachedIndex(base.db);
  const index = await indexes(today);
  assert.equal(await indexes(today), index);
  assert.equal(searchIn(index, { text: '', limit: 20 }).total, 85);
  assert.equal(searchIn(index, { text: 'khai shinh', limit: 1 }).hits[0]?.code, '1.001193');
  assert.equal(searchIn(await indexes(plainDate('2025-06-30')), { text: '', limit: 5 }).total, 0);
  await edit('1.001653', (text) => text.replace('vi: "Cấp đổi, cấp lại', 'vi: "Xyzzy cấp đổi, cấp lại'));
  const imported = await importCatalogue(base.owner, folder, now);
  assert.ok(imported.ok, imported.ok ? '' : imported.error.map(faultText).join('\n'));
  assert.equal(searchIn(await indexes(today), { text: 'xyzzy', limit: 1 }).hits[0]?.code, '1.001653');
});

test('the national list, life events and words come in whole, and go with their files', async () => {
  for (const name of ['listed-procedures.json', 'life-events.yaml', 'search-words.yaml']) {
    await cp(path.join('content', name), path.join(folder, name));
  }
  assert.ok((await importCatalogue(base.owner, folder, now)).ok);
  const index = await cachedIndex(base.db)(today);
  // 1,601 listed and 85 described, of which 73 are both: the described one stands for its title.
  assert.equal(searchIn(index, { text: '', limit: 1 }).total, 1613);
  assert.equal(searchIn(index, { text: '', route: 'listed', limit: 1 }).total, 1528);
  assert.equal((await findListed(base.db, '1.014061'))?.source.asOf, '2026-07');
  assert.equal((await lifeEvents(base.db))[0]?.key, 'sinh-con');
  await rm(path.join(folder, 'listed-procedures.json'));
  const missing = await importCatalogue(base.owner, folder, now);
  assert.match(
    missing.ok ? '' : missing.error.map(faultText).join('\n'),
    /life-events\.yaml:\d+: \[0\]\.procedures\[2\] — is no procedure/,
  );
  for (const name of ['life-events.yaml', 'search-words.yaml']) await rm(path.join(folder, name));
  assert.ok((await importCatalogue(base.owner, folder, now)).ok);
  assert.equal(searchIn(await cachedIndex(base.db)(today), { text: '', limit: 1 }).total, 85);
});

test('the database refuses what must never be', async () => {
  const run = (db: TestDatabase['db'], text: string) => db.run({ text, values: [] });
  await assert.rejects(run(base.db, `update procedure_version set name_vi = 'x'`), /permission denied/);
  await assert.rejects(run(base.db, `delete from procedure_version`), /permission denied/);
  await assert.rejects(run(base.owner, `update procedure_version set name_vi = 'x'`), /is not changed/);
  await assert.rejects(run(base.owner, `delete from procedure_version`), /is not changed/);
  const ended = `update procedure_version set effective_to = '2027-01-01' where version = 1 and effective_to is not null`;
  await assert.rejects(run(base.db, ended), /is not changed/);
  await assert.rejects(run(base.db, `delete from listed_procedure`), /permission denied/);
  await assert.rejects(run(base.db, `update finding set words = '{}'`), /permission denied/);
  const twin = `insert into procedure_version (id, procedure_code, version, effective_from, route,
      competent_level, name_vi, name_en, field_vi, field_en, keywords, content, content_sha256, published_at)
    select gen_random_uuid(), procedure_code, 9, '2026-01-01', route, competent_level, name_vi, name_en,
      field_vi, field_en, keywords, content, content_sha256, published_at
    from procedure_version where procedure_code = '1.001193'`;
  await assert.rejects(run(base.owner, twin), /procedure_version_one_in_force/);
});
