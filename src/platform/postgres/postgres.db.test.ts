import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openDatabase } from '#platform/db';
import { startPostgres } from './index.ts';
import { isAlive } from './postmaster.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motcua-postgres-'));
  folders.push(folder);
  return folder;
}

test('a server left behind by a killed process is adopted with all that was committed, and stopped', async () => {
  const dataDir = newFolder();
  const program = path.join(import.meta.dirname, '../../../test/support/killed-owner.ts');
  const owner = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = Number(await once(owner.stdout, 'data'));
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  assert.ok(isAlive(pid), 'the server outlives its owner');

  const server = await startPostgres({ dataDir });
  assert.deepEqual([server.startedByUs, server.pid], [false, pid]);
  const db = openDatabase({ address: server.address, poolSize: 1 });
  const rows = await db.run<{ receipt: string }>({ text: 'select receipt from handed_out', values: [] });
  assert.deepEqual(rows, [{ receipt: 'acknowledged' }]);
  await db.close();
  await server.stop();
  assert.ok(!isAlive(pid));
});

test('several starts at once on an empty folder share one server, and the last one out stops it', async () => {
  const dataDir = newFolder();
  const servers = await Promise.all([
    startPostgres({ dataDir }),
    startPostgres({ dataDir }),
    startPostgres({ dataDir }),
  ]);
  assert.equal(new Set(servers.map(({ pid }) => pid)).size, 1);
  assert.equal(servers.filter(({ startedByUs }) => startedByUs).length, 1);
  const [first, second, last] = servers;
  await first?.stop();
  await second?.stop();
  assert.ok(last && isAlive(last.pid), 'somebody still uses it');
  await last.stop();
  assert.ok(!isAlive(last.pid));
});

test('a pid file that names another program is stale, and a start goes on', async () => {
  const dataDir = newFolder();
  await (await startPostgres({ dataDir })).stop();
  const stale = path.join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(stale, `${process.pid}\n${path.join(dataDir, 'postgres')}\n0\n5432\n\n\n\nready\n`);
  const server = await startPostgres({ dataDir });
  assert.ok(server.startedByUs);
  await server.stop();
});

test('a closed folder whose path is too long for a socket is served through a short private one', async () => {
  const closed = path.join(newFolder(), 'a-rather-long-name-of-a-folder'.repeat(4));
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const dataDir = path.join(closed, 'data');
  const server = await startPostgres({ dataDir });
  folders.push(server.address.host);
  assert.ok(server.address.host.length < 90);
  const db = openDatabase({ address: server.address, poolSize: 1 });
  const [row] = await db.run<{ listens: string }>({ text: 'show listen_addresses', values: [] });
  assert.deepEqual(row, { listen_addresses: '' });
  await db.close();
  await server.stop();
});

test('a start that cannot succeed says why, in words of an administrator', async () => {
  const dataDir = newFolder();
  await (await startPostgres({ dataDir })).stop();
  const version = path.join(dataDir, 'postgres', 'PG_VERSION');
  assert.ok(existsSync(version) && readFileSync(version, 'utf8').startsWith('18'));
  writeFileSync(version, '13\n');
  await assert.rejects(startPostgres({ dataDir }), /made by another version of PostgreSQL/);
});
