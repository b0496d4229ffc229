import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { foldText } from '#kernel';
import { openDatabase } from '#platform/db';
import { emptyDatabase, testDatabase } from '#test/database';
import { migrationsFolder } from '#test/templates';
import { readMigrations } from './files.ts';
import { MigrationProblem, migrate, requireMigrated } from './migrate.ts';
import { snapshot } from './snapshot.ts';

test('five processes migrate one fresh database at once: each migration runs exactly once', async () => {
  const { address, close } = await emptyDatabase();
  const migrations = await readMigrations(migrationsFolder);
  const racers = Array.from({ length: 5 }, () => openDatabase({ address, poolSize: 1 }));
  const applied = await Promise.all(racers.map((db) => migrate(db, migrations)));
  await Promise.all(racers.map((db) => db.close()));
  assert.deepEqual(
    applied.flat().sort(),
    migrations.map(({ name }) => name),
  );
  await close();
});

test('a migration that fails leaves nothing behind and says where it failed', async () => {
  const { owner, close } = await emptyDatabase();
  const broken = { name: '0001_test_broken.sql', sha256: 'x', sql: 'create table t ();\ncreate tabel u ();' };
  await assert.rejects(
    migrate(owner, [broken]),
    (error) =>
      error instanceof MigrationProblem && /0001_test_broken.sql failed at line 2/.test(error.message),
  );
  const [row] = await owner.run<{ t: string | null }>({
    text: "select to_regclass('t')::text as t",
    values: [],
  });
  assert.equal(row?.t, null);
  await close();
});

test('a database of a newer version is refused by migrate and by the office', async () => {
  const { owner, close } = await testDatabase();
  const known = (await readMigrations(migrationsFolder)).slice(0, -1);
  await assert.rejects(migrate(owner, known), /migrated by a newer motcua/);
  await assert.rejects(requireMigrated(owner, known), /migrated by a newer motcua/);
  await close();
});

test('the stored snapshots are those of the migrations: run "npm run snapshot" after changing one', async (t) => {
  const { owner, close } = await testDatabase();
  const [server] = await owner.run<{ v: number }>({
    text: "select current_setting('server_version_num')::int as v",
    values: [],
  });
  // An older server words some definitions differently; the embedded one is the measure.
  if ((server?.v ?? 0) < 180000) t.skip('snapshots are made by PostgreSQL 18');
  else {
    for (const [name, text] of Object.entries(await snapshot(owner))) {
      const stored = await readFile(path.join(migrationsFolder, '../snapshots', name), 'utf8');
      assert.equal(stored, text, `db/snapshots/${name} is out of date`);
    }
  }
  await close();
});

test('fold_text in the database is foldText in the program', async () => {
  const { db, close } = await testDatabase();
  const texts = [
    '  Đăng  ký KHAI SINH ',
    'Nguyễn Thị Ưởng',
    'Bưu điện'.normalize('NFD'),
    'a\u00a0b',
    'Ẩm THỰC',
  ];
  const rows = await db.run<{ folded: string }>({
    text: 'select fold_text(t) as folded from unnest($1::text[]) with ordinality u(t, n) order by n',
    values: [texts],
  });
  assert.deepEqual(
    rows.map(({ folded }) => folded),
    texts.map(foldText),
  );
  await close();
});
