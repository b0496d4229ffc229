import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '#platform/config';
import { type Db, openDatabase } from '#platform/db';
import type { Log } from '#platform/log';
import { migrate, readMigrations, requireMigrated } from '#platform/migrate';
import { startPostgres } from '#platform/postgres';
import { root } from './root.ts';

export type OpenedDatabase = {
  /** In the role of the running office. */
  readonly db: Db;
  /** In the role that owns the tables: for what only a migration or an import may do. */
  readonly openOwner: () => Db;
  /** What was migrated just now. */
  readonly migrated: readonly string[];
  /** Closes the pool, and stops the embedded server when nobody else uses it. */
  close(): Promise<void>;
};

/**
 * The database of a configuration, started where it is ours, migrated (or only checked), and opened.
 * Throws MigrationProblem when this version must not run on it.
 */
export async function openOfficeDatabase(
  config: Config,
  log: Log,
  options: { readonly migrate: boolean },
): Promise<OpenedDatabase> {
  if (!options.migrate) requireData(config);
  const server = config.databaseUrl ? undefined : await startPostgres({ dataDir: config.dataDir });
  const address = server?.address ?? { connectionString: config.databaseUrl ?? '' };
  const openOwner = (): Db => openDatabase({ address, poolSize: 2 });
  try {
    const migrated = await bringUpToDate(openOwner(), options.migrate);
    for (const name of migrated) log.info({ migration: name }, 'migrated');
    const db = openDatabase({
      address,
      poolSize: config.poolSize,
      role: 'motcua_app',
      // Its message alone: the driver's error drags along the connection with its secret key.
      onIdleError: ({ message }) => log.warn({ reason: message }, 'an idle database connection ended'),
    });
    const close = async (): Promise<void> => {
      await db.close();
      await server?.stop();
    };
    return { db, openOwner, migrated, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** A mistyped folder is not filled with a new, empty database by a command that only wants to look. */
function requireData({ databaseUrl, dataDir }: Config): void {
  if (databaseUrl || existsSync(path.join(dataDir, 'postgres'))) return;
  throw new Error(
    `There is no data of motcua in ${dataDir}. Name its folder with --data (MOTCUA_DATA), or make it with "motcua migrate".`,
  );
}

async function bringUpToDate(owner: Db, mayMigrate: boolean): Promise<readonly string[]> {
  try {
    const migrations = await readMigrations(path.join(root(), 'db', 'migrations'));
    if (mayMigrate) return await migrate(owner, migrations);
    await requireMigrated(owner, migrations);
    return [];
  } finally {
    await owner.close();
  }
}
