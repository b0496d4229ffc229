import type { Kysely } from 'kysely';
import type { Schema } from '#db/row-types';

/**
 * One statement. With a name it is prepared once a connection and then only executed: round trips and
 * planning decide how many dossiers a small machine carries (docs/decisions/0003).
 */
export interface Query {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Where statements run: the pool or one transaction. The first, required parameter of every store. */
export interface Executor {
  /** Typed queries for reads and for what is not hot. */
  readonly sql: Kysely<Schema>;
  run<Row>(query: Query): Promise<readonly Row[]>;
}

/** All statements of one commit. Only use cases begin one, and never ask for a second inside it. */
export interface Tx extends Executor {
  readonly inTransaction: true;
}

export interface Db extends Executor {
  /** Commits what `work` did, or nothing when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
