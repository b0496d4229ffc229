import type { ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { own, prepareCluster } from './cluster.ts';
import { explainFailure } from './failure.ts';
import { addressOf, type Guard, openGuard, serves } from './guard.ts';
import { launch } from './launcher.ts';
import { logSince, rotateLog, sizeOfLog } from './log-file.ts';
import { isAlive, readPostmaster, servesData } from './postmaster.ts';
import { socketFolder } from './socket-folder.ts';

export type PostgresOptions = {
  /** motcua's data directory; the cluster lies in its folder `postgres`. Made when missing. */
  readonly dataDir: string;
  /** Settings over ours: tests turn fsync off, data never does. */
  readonly settings?: Readonly<Record<string, string>>;
};

export type RunningPostgres = {
  readonly address: ReturnType<typeof addressOf>;
  /** False when a server of this data directory already ran: left by a killed motcua, or in use by another. */
  readonly startedByUs: boolean;
  readonly pid: number;
  /** Stops the server unless another motcua process still uses it. Close all pools first. */
  stop(): Promise<void>;
};

type Place = { readonly dataDir: string; readonly pgData: string; readonly log: string };

/** Durability is never traded: an acknowledged submission survives a power cut. */
const ourSettings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '100',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  // Without the detail of an error, which repeats the refused row with what is in it.
  log_error_verbosity: 'terse',
};

/**
 * Starts the embedded PostgreSQL of a data directory, or adopts the one that runs there already.
 * Throws an error that says what is wrong, with the end of the server's log.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const place = { dataDir, pgData: path.join(dataDir, 'postgres'), log: path.join(dataDir, 'postgres.log') };
  const binaries = findBinaries();
  let problem = '';
  // Twice more: a server that fails with an empty log starts at the next try, and a lost race ends in adopting.
  for (let attempt = 0; attempt < 3; attempt++) {
    const adopted = await adopt(place);
    if (adopted) return adopted;
    const started = await startServer(place, binaries, options.settings ?? {});
    if (typeof started !== 'string') return started;
    problem = started;
    if (problem !== '' && !/lock file .* already exists/.test(problem)) break;
  }
  throw new Error(
    explainFailure(`PostgreSQL did not start on ${place.pgData} (log: ${place.log}).`, problem),
  );
}

/** The server that runs on the data directory: waits while it starts or stops. */
async function adopt(place: Place): Promise<RunningPostgres | undefined> {
  for (let silent = 0; ; silent++) {
    const found = readPostmaster(place.pgData);
    if (!found || !isAlive(found.pid)) return undefined;
    if (!servesData(found.pid, place.pgData)) {
      // The number went to another program after a crash, so that the server it named is surely dead.
      rmSync(path.join(place.pgData, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (found.status === 'ready' && (await serves(found.socketDir, place.pgData))) {
      const guard = await openGuard(found.socketDir).catch(() => undefined);
      if (guard) return running(found.pid, found.socketDir, false, guard);
    }
    if (found.status !== 'ready') silent = 0;
    if (silent > 200) {
      throw new Error(`A PostgreSQL (process ${found.pid}) runs on ${place.pgData}, but it does not answer.`);
    }
    await sleep(50);
  }
}

/** The running server, or what it wrote to its log when it ended instead. */
async function startServer(
  place: Place,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<RunningPostgres | string> {
  const launcher = await prepareCluster(binaries, place.pgData);
  const socketDir = socketFolder(place.dataDir);
  if (launcher.owner) await own(socketDir, launcher.owner);
  rotateLog(place.log);
  const logStart = sizeOfLog(place.log);
  const child = launch(launcher, binaries.postgres, serverArgs(place, socketDir, settings), place.log);
  if (!(await becomesReady(child, place.pgData))) return logSince(place.log, logStart);
  child.unref();
  return running(child.pid ?? 0, socketDir, true, await openGuard(socketDir));
}

function serverArgs(place: Place, socketDir: string, settings: Readonly<Record<string, string>>): string[] {
  const all = { ...ourSettings, unix_socket_directories: socketDir, ...settings };
  return ['-D', place.pgData, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Recovery after a power cut may take minutes: waits as long as the process lives. */
async function becomesReady(child: ChildProcess, pgData: string): Promise<boolean> {
  let ended = false;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  while (!ended) {
    const found = readPostmaster(pgData);
    if (found?.pid === child.pid && found?.status === 'ready') return true;
    await sleep(15);
  }
  return false;
}

function running(pid: number, socketDir: string, startedByUs: boolean, guard: Guard): RunningPostgres {
  let stopped: Promise<void> | undefined;
  return {
    address: addressOf(socketDir),
    startedByUs,
    pid,
    stop: () => {
      stopped ??= stopServer(pid, guard);
      return stopped;
    },
  };
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stopServer(pid: number, guard: Guard): Promise<void> {
  const last = await guard.leave().catch(() => false);
  if (last && isAlive(pid)) process.kill(pid, 'SIGINT');
  await guard.end();
  const patience = Date.now() + 60_000;
  while (last && isAlive(pid)) {
    if (Date.now() > patience) throw new Error(`PostgreSQL (process ${pid}) did not stop within a minute.`);
    await sleep(15);
  }
}
