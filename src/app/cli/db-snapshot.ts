import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { type Db, openDatabase } from '#platform/db';
import { migrate, readMigrations, snapshot } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { root } from '../root.ts';

/** `motcua db snapshot`: for developers, after writing a migration. */
export function addDbSnapshot(program: Command): void {
  program
    .command('db')
    .description('tools for developers of the database')
    .command('snapshot')
    .description('migrate a fresh database and write db/snapshots: the schema as text and the row types')
    .action(writeFreshSnapshots);
}

/** Migrates a fresh database in a temporary folder and writes what it looks like then. */
export const writeFreshSnapshots = (): Promise<void> => onFreshDatabase(writeSnapshots);

async function writeSnapshots(db: Db): Promise<void> {
  await migrate(db, await readMigrations(path.join(root(), 'db', 'migrations')));
  for (const [name, text] of Object.entries(await snapshot(db))) {
    await writeFile(path.join(root(), 'db', 'snapshots', name), text);
    process.stdout.write(`wrote db/snapshots/${name}\n`);
  }
}

async function onFreshDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'motcua-snapshot-'));
  try {
    const server = await startPostgres({ dataDir, settings: { fsync: 'off' } });
    const db = openDatabase({ address: server.address, poolSize: 1 });
    try {
      await work(db);
    } finally {
      await db.close();
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
