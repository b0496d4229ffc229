import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** Reads one file of the content and checks its shape; what does not fit stops the start, with the place. */
export async function readContent<Schema extends TSchema>(
  contentDir: string,
  path: string,
  schema: Schema,
): Promise<Static<Schema>> {
  const value: unknown = JSON.parse(await readFile(join(contentDir, path), 'utf8'));
  const first = Value.Errors(schema, value)[0];
  if (first) throw new Error(`content/${path} at ${first.instancePath || '/'}: ${first.message}`);
  return Value.Parse(schema, value);
}
