import type { ProcedureVersionId } from '#kernel';
import type { Executor } from '#platform/db';
import { loadVersion } from './catalogue.store.ts';
import type { ProcedureVersion } from './procedure.ts';

/** Finds a version by id. Throws when there is none: whoever has an id has it from the database. */
export type VersionLoader = (db: Executor, id: ProcedureVersionId) => Promise<ProcedureVersion>;

/**
 * A loader that reads each version once: versions are immutable, and every command on a dossier needs its
 * own. Only `effectiveTo` may be older than the database's; ask `versionInForce` what is in force.
 */
export function cachedVersions(most = 500): VersionLoader {
  const known = new Map<ProcedureVersionId, ProcedureVersion>();
  return async (db, id) => {
    const before = known.get(id);
    if (before) return before;
    const version = await loadVersion(db, id);
    if (!version) throw new Error(`No procedure version ${id}`);
    if (known.size >= most) known.clear();
    known.set(id, version);
    return version;
  };
}
