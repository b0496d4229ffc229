import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type DatabaseAddress, type Db, openDatabase } from '#platform/db';
import { diskStore } from '#platform/files';
import { isEmptyDatabase, migrate, readMigrations } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { root } from '../root.ts';
import { makeProvince } from '../simulation/province.action.ts';
import { simulate } from '../simulation/simulate.action.ts';
import type { Simulation } from '../simulation/simulated.ts';
import { say } from './with-database.ts';

interface Options {
  readonly seed: number;
  readonly dossiers: number;
  readonly units: number;
  readonly databaseUrl?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** The last year whose days off the content announces; the next is announced while it runs. */
const year = 2027;

/** `motcua simulate`: exit code 1 at the first thing that does not hold, with the seed that shows it again. */
export function addSimulate(program: Command): void {
  const command = program
    .command('simulate')
    .description(
      'run an invented province for a year on a database of its own, with faults, and check after each step that everything holds',
    )
    .option('--seed <n>', 'what chance follows: the same seed tells the same journals', wholeNumber, 1)
    .option('--dossiers <n>', 'how many are filed in the year', wholeNumber, 500)
    .option('--units <n>', 'communes that take part, 12 at most', wholeNumber, 4)
    .option(
      '--database-url <url>',
      'an empty database of an outside PostgreSQL; else one that goes away again',
    )
    .option('--quiet', 'do not tell how far it has come')
    .option('--json', 'answer as JSON');
  command.action(() => run(command.opts<Options>()));
}

async function run(options: Options): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-simulation-'));
  const server = options.databaseUrl
    ? undefined
    : await startPostgres({ dataDir: path.join(folder, 'data'), settings: goesAway });
  try {
    const address = server?.address ?? { connectionString: options.databaseUrl ?? '' };
    const told = await onDatabase(address, (dbs) => play({ ...options, ...dbs, folder }));
    if (options.json) say(JSON.stringify(told, null, 2));
    else tell(told);
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One for each commune that acts beside the others. */
const connections = 12;

async function onDatabase<T>(
  address: DatabaseAddress,
  work: (dbs: { readonly owner: Db; readonly db: Db }) => Promise<T>,
): Promise<T> {
  const owner = openDatabase({ address, poolSize: 2 });
  const db = openDatabase({ address, poolSize: connections, role: 'motcua_app' });
  try {
    if (!(await isEmptyDatabase(owner)))
      throw new Error(
        'There is something in this database. A simulation wants an empty one: it is never run on an office.',
      );
    await migrate(owner, await readMigrations(path.join(root(), 'db', 'migrations')));
    return await work({ owner, db });
  } finally {
    await Promise.all([db.close(), owner.close()]);
  }
}

/** Of a server that goes away again: what a power cut takes can be had again by its seed. */
const goesAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_init_zero: 'off' };

async function play(given: Options & { owner: Db; db: Db; folder: string }): Promise<Simulation> {
  const { seed, units, dossiers, owner, db, folder, quiet } = given;
  const contentDir = path.join(root(), 'content');
  const province = await makeProvince({ ...{ owner, db, contentDir, folder, seed, units, year } });
  const files = diskStore(path.join(folder, 'files'));
  return simulate(province, { seed, year, dossiers, files, progress: quiet ? undefined : teller() });
}

/** A line a month. */
function teller(): (told: { readonly day: string; readonly commands: number }) => void {
  const start = performance.now();
  return ({ day, commands }) => {
    if (!day.endsWith('-01') && !day.endsWith('-12-31')) return;
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stderr.write(`${day}: ${commands} commands, ${seconds} s\n`);
  };
}

function tell({ seed, dossiers, commands, actions, faults, handling, digest }: Simulation): void {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  say(`Seed ${seed}: ${dossiers} dossiers, ${commands} commands in a year, no invariant broken.`);
  say(`Done: ${list(actions)}.`);
  say(`Befell: ${list(faults)}.`);
  say(`At the end: ${list(handling)}.`);
  say(`Journals: ${digest}`);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('it is a whole number.');
  return Number(text);
}
