import type { Db, Query } from '#platform/db';

/** What befalls one command; `rival` is whatever somebody else does between its reading and its writing. */
export type Fault =
  | { readonly kind: 'lost-before' | 'lost-after' }
  | { readonly kind: 'rival'; readonly rival: () => Promise<void> };

/** The connection broke; whoever sent the command does not know whether it was done. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** A database whose connection breaks, or whose rows others change meanwhile, exactly when it is told to. */
export interface FaultyDb extends Db {
  /** Meets the next command. */
  readonly strike: (fault: Fault) => void;
  /** The dossiers that were written since it was last asked, in the order of their ids. */
  readonly written: () => readonly string[];
}

export function faultyDb(db: Db): FaultyDb {
  let fault: Fault | undefined;
  const written = new Set<string>();
  const run = async <Row>(query: Query): Promise<readonly Row[]> => {
    const now = fault;
    if (writes(query)) written.add(String(query.values[0]));
    if (now?.kind === 'rival' && query.name === 'dossier-load-for-command') {
      fault = undefined;
      const rows = await db.run<Row>(query);
      await now.rival();
      return rows;
    }
    if (!now || now.kind === 'rival' || !writes(query)) return db.run<Row>(query);
    fault = undefined;
    if (now.kind === 'lost-after') await db.run(query);
    throw new ConnectionLost(now.kind);
  };
  return {
    ...{ sql: db.sql, transaction: (work) => db.transaction(work), close: () => db.close() },
    run,
    strike: (next) => {
      fault = next;
    },
    written: () => {
      const ids = [...written].sort();
      written.clear();
      return ids;
    },
  };
}

const writes = ({ name }: Query): boolean =>
  name?.startsWith('dossier-save') === true || name === 'dossier-accept';
