/** A migration as it lies in `db/migrations`: forward only, never changed once released. */
export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };
export type Applied = { readonly name: string; readonly sha256: string };

/** `0042_dossiers_add_supplement.sql`: one global order, the owner's name in it. */
export const isMigrationName = (file: string): boolean => /^\d{4}_[a-z]+_[a-z0-9_]+\.sql$/.test(file);

/**
 * The migrations still to be applied, in order; or why this code must not touch this database:
 * it was migrated by a newer version, an applied file was changed, or a new file comes too early.
 */
export function planMigrations(
  known: readonly Migration[],
  applied: readonly Applied[],
): { readonly pending: readonly Migration[] } | { readonly problem: string } {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const newer = applied.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (newer.length > 0) {
    return { problem: `The database was migrated by a newer motcua, which knows ${newer.join(', ')}.` };
  }
  const changed = applied.filter(({ name, sha256 }) => byName.get(name)?.sha256 !== sha256);
  if (changed.length > 0) {
    return {
      problem: `Already applied and changed since: ${changed.map(({ name }) => name).join(', ')}. Write a new migration instead.`,
    };
  }
  const done = new Set(applied.map(({ name }) => name));
  const last = [...done].sort().at(-1) ?? '';
  const pending = known.filter(({ name }) => !done.has(name));
  const early = pending.filter(({ name }) => name < last).map(({ name }) => name);
  if (early.length > 0) {
    return {
      problem: `${early.join(', ')} come before ${last}, which is applied: give them a later number.`,
    };
  }
  return { pending };
}
