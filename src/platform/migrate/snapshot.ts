import type { Db } from '#platform/db';
import { readColumns } from './catalog.ts';
import { dumpSchema } from './dump.ts';
import { writeRowTypes } from './row-types.ts';

/** The generated files of `db/snapshots` and their texts, for the database as it is. */
export async function snapshot(db: Db): Promise<Readonly<Record<'schema.sql' | 'row-types.ts', string>>> {
  return { 'schema.sql': await dumpSchema(db), 'row-types.ts': writeRowTypes(await readColumns(db)) };
}
