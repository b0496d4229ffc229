import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DatabaseAddress } from '#platform/db';
import { startPostgres } from '#platform/postgres';
import { rememberStatements } from './statements.ts';

let server: Promise<DatabaseAddress> | undefined;

/**
 * The server the tests use: the one of MOTCUA_TEST_DATABASE_URL, or an embedded one in a temporary folder,
 * started once a process and gone with it.
 */
export function testServer(): Promise<DatabaseAddress> {
  server ??= startServer();
  return server;
}

async function startServer(): Promise<DatabaseAddress> {
  const connectionString = process.env['MOTCUA_TEST_DATABASE_URL'];
  if (connectionString) return { connectionString };
  rememberStatements();
  sweepDeadServers();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`));
  // Test data need not survive a power cut; everything else is as in service.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const { address, pid } = await startPostgres({ dataDir, settings });
  process.once('exit', () => removeServer(dataDir, pid));
  return address;
}

const prefix = 'motcua-test-';

/** Test runs that were killed leave a server and a folder behind; the next run takes them away. */
function sweepDeadServers(): void {
  for (const entry of readdirSync(os.tmpdir())) {
    const owner = entry.startsWith(prefix) ? Number(entry.slice(prefix.length).split('-')[0]) : 0;
    if (owner > 0 && !lives(owner)) {
      const dataDir = path.join(os.tmpdir(), entry);
      removeServer(dataDir, serverOf(dataDir));
    }
  }
}

function removeServer(dataDir: string, pid: number): void {
  if (pid > 0 && lives(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function serverOf(dataDir: string): number {
  try {
    return Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

/** Whether a process of this machine is there. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
