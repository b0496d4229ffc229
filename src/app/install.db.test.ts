import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import pino from 'pino';
import { passwordHasher } from '#identity';
import { diskStore } from '#platform/files';
import { pdfPrinter } from '#platform/pdf';
import { sealWith } from '#platform/seal';
import { testDatabase } from '#test/database';
import { contentDir, testNow, testSecret } from '#test/office';
import { install } from './install.ts';

const database = await testDatabase();
const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-install-'));
after(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (demo: boolean) =>
  install(
    database.owner,
    { demo, contentDir, now: testNow },
    {
      db: database.owner,
      passwords: passwordHasher(),
      seal: sealWith(testSecret),
      files: diskStore(folder),
      printer: pdfPrinter(path.join(contentDir, 'fonts')),
    },
    pino({ level: 'silent' }),
  );

test('of two first starts at once one installs, and no later one changes what was decided', async () => {
  const [one, other] = await Promise.all([start(true), start(true)]);
  assert.deepEqual([one.first, other.first].sort(), [false, true]);
  assert.deepEqual(await start(false), { province: '68', demo: true, first: false });
});
