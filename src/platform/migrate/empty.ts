import type { Executor } from '#platform/db';

/** Whether nobody has put anything into this database yet. */
export async function isEmptyDatabase(db: Executor): Promise<boolean> {
  const found = await db.run({
    text: `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') limit 1`,
    values: [],
  });
  return found.length === 0;
}
