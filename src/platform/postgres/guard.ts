import pg from 'pg';
import { superuser } from './cluster.ts';

/** Any fixed number: the lock that says "a motcua process uses this server". */
const useLock = 4_851_066;
const database = 'motcua';

/**
 * One connection held as long as a motcua process uses the embedded server, with a shared lock: several
 * processes may use one data directory, and the last one stops the server. A killed process loses its
 * connection, and with it the lock.
 */
export type Guard = {
  /** Gives up the use; true when nobody else uses the server. The connection stays open in that case. */
  leave(): Promise<boolean>;
  end(): Promise<void>;
};

export async function openGuard(socketDir: string): Promise<Guard> {
  const connection = connect(socketDir);
  await connection.query('select pg_advisory_lock_shared($1)', [useLock]);
  await createDatabase(socketDir);
  return {
    leave: async () => {
      // A connection that was lost has lost its lock too; the question is then asked on a new one.
      await connection.query('select pg_advisory_unlock_shared($1)', [useLock]).catch(() => undefined);
      const { rows } = await connection.query('select pg_try_advisory_lock($1) as last', [useLock]);
      return rows[0]?.last === true;
    },
    end: () => connection.end(),
  };
}

/** Where the pools connect to. */
export const addressOf = (socketDir: string) =>
  ({ host: socketDir, port: 5432, user: superuser, database }) as const;

/** Whether the server takes connections and truly serves this data directory. */
export async function serves(socketDir: string, pgData: string): Promise<boolean> {
  const connection = connect(socketDir);
  try {
    const { rows } = await connection.query("select current_setting('data_directory') as dir");
    return rows[0]?.dir === pgData;
  } catch {
    return false;
  } finally {
    await connection.end();
  }
}

/** One connection, kept for its session's lock; idle, it keeps no program running that is otherwise done. */
function connect(socketDir: string): pg.Pool {
  const pool = new pg.Pool({
    ...addressOf(socketDir),
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 10_000,
  });
  // The end of the server shows in the next statement; without a listener it would end the program.
  pool.on('error', () => undefined);
  return pool;
}

/** On a connection of its own: a pool closes one whose statement failed, and with it the lock would go. */
async function createDatabase(socketDir: string): Promise<void> {
  const connection = connect(socketDir);
  try {
    const { rowCount } = await connection.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await connection.query(`create database ${database}`);
  } catch (error) {
    // Another process made it at the same moment.
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await connection.end();
  }
}
