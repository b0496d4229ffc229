import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from '#db/row-types';
import type { Db, Query, Tx } from './executor.ts';
import { typeParsers } from './types.ts';

/** Where the database is: a URL, or the parts of a connection over a Unix socket. */
export type DatabaseAddress =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export interface DatabaseOptions {
  readonly address: DatabaseAddress;
  /** Connections at most. A laptop needs few; 16 clients are served well by 10. */
  readonly poolSize?: number | undefined;
  /**
   * The role statements run as; `motcua_app` may not change the journal. Undefined keeps the login's own,
   * for the migrator alone.
   */
  readonly role?: string | undefined;
  readonly onIdleError?: ((error: Error) => void) | undefined;
}

/** Opens a pool. Nothing is asked of the server before the first statement. */
export function openDatabase(options: DatabaseOptions): Db {
  const pool = new pg.Pool({
    ...options.address,
    max: options.poolSize ?? 10,
    types: typeParsers,
    application_name: 'motcua',
    ...(options.role ? { options: `-c role=${options.role}` } : {}),
  });
  // An idle connection that the server ends must not end the program; the next statement gets a new one.
  let closing = false;
  pool.on('error', (error) => !closing && options.onIdleError?.(error));
  // Nor must one that ends between two statements of a transaction, which nobody listens to: its next statement fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    sql: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
    run: (query) => runOn(pool, query),
    transaction: (work) => transaction(pool, work),
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}

async function runOn<Row>(on: pg.Pool | pg.PoolClient, query: Query): Promise<readonly Row[]> {
  const result = await on.query<Row & pg.QueryResultRow>({ ...query, values: [...query.values] });
  return result.rows;
}

async function transaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that the server ends in the middle fails its statement; with nobody listening it ends the program too.
  const lost = (error: Error) => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await client.query('begin');
    const value = await work(txOn(client));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => {
      broken ??= failed instanceof Error ? failed : new Error(String(failed));
    });
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}

/** Kysely is made only when asked for: a hot command runs two named statements and needs none. */
function txOn(client: pg.PoolClient): Tx {
  let sql: Kysely<Schema> | undefined;
  return {
    inTransaction: true,
    run: (query) => runOn(client, query),
    get sql() {
      sql ??= new Kysely<Schema>({ dialect: new PostgresDialect({ pool: sameClient(client) }) });
      return sql;
    },
  };
}

function sameClient(client: pg.PoolClient) {
  const borrowed = {
    query: client.query.bind(client),
    release: () => {},
  };
  return { connect: async () => borrowed, end: async () => {}, options: {} };
}
