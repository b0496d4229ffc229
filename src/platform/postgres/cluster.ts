import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { explainFailure } from './failure.ts';
import { finish, type Launcher, launch, launchers } from './launcher.ts';
import { logSince } from './log-file.ts';
import { isAlive } from './postmaster.ts';

/** The superuser of the embedded server; only the owner of the data directory can reach its socket. */
export const superuser = 'motcua';

/**
 * `builtin` C.UTF-8 (PostgreSQL 17 and newer): letters are folded by Unicode's own tables and text is
 * ordered by code point, so that no index depends on the C library of the machine the data is moved to.
 * People's names are sorted by Intl.Collator('vi') in the program. Checksums find rotten disks early.
 */
const initdbArgs = [
  `--username=${superuser}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth=trust',
];

type Try = { readonly launcher: Launcher; readonly binaries: Binaries; readonly pgData: string };

/**
 * Makes sure there is a cluster in `pgData` and says how its server is to be run.
 * Throws an error that lists what was tried when no way works.
 */
export async function prepareCluster(binaries: Binaries, pgData: string): Promise<Launcher> {
  const log = `${pgData}-start.log`;
  await writeFile(log, '');
  await sweep(pgData);
  const tried: string[] = [];
  for (const launcher of launchers()) {
    const attempt = { launcher, binaries, pgData };
    const work = existsSync(path.join(pgData, 'PG_VERSION')) ? checkCluster : createCluster;
    const how = await work(attempt, log).catch((error: unknown) => String(error));
    if (how === undefined) return launcher;
    tried.push(`${launcher.name}: ${how}`);
  }
  throw new Error(
    explainFailure(
      `PostgreSQL cannot be run on ${pgData} (tried as ${tried.join('; ')}). When started as root, motcua ` +
        'needs the commands setpriv or unshare, or a data directory and a checkout that every user may enter.',
      logSince(log, 0),
    ),
  );
}

/** Made aside and moved into place, so that a start cut short or two starts at once leave no half cluster. */
async function createCluster({ launcher, binaries, pgData }: Try, log: string): Promise<string | undefined> {
  const made = await mkdtemp(`${pgData}.new-${process.pid}-`);
  try {
    if (launcher.owner) await chown(made, launcher.owner.uid, launcher.owner.gid);
    const result = await finish(launch(launcher, binaries.initdb, ['-D', made, ...initdbArgs], log));
    if (!result.ok) return `initdb ${result.how}`;
    await rename(made, pgData).catch((error: unknown) => {
      if (!existsSync(path.join(pgData, 'PG_VERSION'))) throw error;
    });
    return undefined;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Whether the server can read its files this way; asking for a setting starts nothing. */
async function checkCluster({ launcher, binaries, pgData }: Try, log: string): Promise<string | undefined> {
  if (launcher.owner) await own(pgData, launcher.owner);
  const result = await finish(launch(launcher, binaries.postgres, ['-D', pgData, '-C', 'port'], log));
  return result.ok ? undefined : `postgres ${result.how}`;
}

/** Gives all files to the account the server runs as, when they belong to another. */
export async function own(folder: string, owner: { uid: number; gid: number }): Promise<void> {
  if ((await stat(folder)).uid === owner.uid) return;
  const entries = await readdir(folder, { recursive: true });
  // The folder itself last: a change of owner that was cut short is taken up again at the next start.
  for (const entry of entries) await chown(path.join(folder, entry), owner.uid, owner.gid);
  await chown(folder, owner.uid, owner.gid);
}

/** Removes half-made clusters of starts that were killed. */
async function sweep(pgData: string): Promise<void> {
  const prefix = `${path.basename(pgData)}.new-`;
  for (const entry of await readdir(path.dirname(pgData))) {
    if (entry.startsWith(prefix) && !isAlive(Number.parseInt(entry.slice(prefix.length), 10))) {
      await rm(path.join(path.dirname(pgData), entry), { recursive: true, force: true });
    }
  }
}
