import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Instant, instant, plainDate } from '#kernel';
import { type TestDatabase, testDatabase } from '#test/database';
import { versionIdInForce } from '../catalogue.store.ts';
import { faultText } from '../content/located.ts';
import { importCatalogue, planCatalogue } from '../import-catalogue.action.ts';
import { codesByVersion, listProcedures, versionsOf, wordingOf } from './versions.store.ts';

const code = '1.001699';
let base: TestDatabase;
let folder: string;

before(async () => {
  base = await testDatabase({ poolSize: 1 });
  folder = await mkdtemp(path.join(tmpdir(), 'motcua-versions-'));
  await cp('content/procedures', path.join(folder, 'procedures'), { recursive: true });
  await cp('content/processes', path.join(folder, 'processes'), { recursive: true });
  await published(instant('2026-11-20T09:00'));
});
after(async () => {
  await base.close();
  await rm(folder, { recursive: true });
});

async function published(now: Instant): Promise<readonly string[]> {
  const report = await importCatalogue(base.owner, folder, now);
  assert.ok(report.ok, report.ok ? '' : report.error.map(faultText).join('\n'));
  return report.value.changed;
}

async function edit(find: string, put: string): Promise<void> {
  const file = path.join(folder, 'procedures', code, 'procedure.yaml');
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes(find), find);
  await writeFile(file, text.replace(find, put));
}

test('a plan says what an import would do, and does nothing', async () => {
  await edit('competentLevel: commune', 'keywords: [mức độ khuyết tật]\ncompetentLevel: commune');
  const plan = await planCatalogue(base.db, folder, instant('2026-11-21T09:00'));
  assert.ok(plan.ok);
  const [change, ...others] = plan.value.publications;
  assert.deepEqual([change?.class, change?.effectiveFrom, others], ['cosmetic', '2026-11-21', []]);
  assert.equal((await versionsOf(base.db, code)).length, 1);
});

test('each version keeps what it changed, and words reach back until a change of substance', async () => {
  assert.deepEqual(await published(instant('2026-11-21T09:00')), [code]);
  await edit('value: 25', 'value: 20');
  await edit('2025-07-01', '2027-03-01');
  assert.deepEqual(await published(instant('2026-11-27T09:00')), [code]);
  assert.deepEqual(await published(instant('2026-11-28T09:00')), []);
  const versions = await versionsOf(base.db, code);
  assert.deepEqual(
    versions.map(({ version, change, effectiveFrom, effectiveTo }) => [
      version,
      change,
      effectiveFrom,
      effectiveTo,
    ]),
    [
      [1, undefined, '2025-07-01', '2026-11-21'],
      [2, 'cosmetic', '2026-11-21', '2027-03-01'],
      [3, 'substantive', '2027-03-01', undefined],
    ],
  );
  const [first, second, third] = versions;
  assert.ok(first && second && third);
  const words = async (id: typeof first.id, day: string) =>
    (await wordingOf(base.db, id, plainDate(day)))?.version;
  assert.equal(await words(first.id, '2026-11-20'), 1);
  assert.equal(await words(first.id, '2026-11-21'), 2);
  assert.equal(await words(first.id, '2027-06-01'), 2, 'the rules of the third are not its own');
  assert.equal(await words(third.id, '2026-11-21'), 3);
  assert.equal((await codesByVersion(base.db)).get(third.id), code);
  assert.equal(await versionIdInForce(base.db, code, plainDate('2027-02-28')), second.id);
  assert.equal(await versionIdInForce(base.db, code, plainDate('2027-03-01')), third.id);
});

test('the controller sees first what is to come', async () => {
  const [first, ...others] = await listProcedures(base.db, plainDate('2026-12-01'));
  const next = { version: 3, from: '2027-03-01', change: 'substantive' };
  assert.deepEqual([first?.code, first?.inForce, first?.versions, first?.next], [code, 2, 3, next]);
  assert.equal(others.length, 84);
  assert.ok(
    others.every(({ inForce, versions, next: coming }) => inForce === 1 && versions === 1 && !coming),
  );
});

test('what a version changed is never rewritten', async () => {
  const text = `update procedure_version set change_class = 'cosmetic' where version = 3`;
  await assert.rejects(base.owner.run({ text, values: [] }), /is not changed/);
});
