import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#kernel';
import type { RetentionTable } from '../retention.ts';
import type { Fault } from './located.ts';
import { readCatalogue } from './read-catalogue.action.ts';
import { retentionFrom } from './read-retention.ts';

/** The retention periods of a content folder, or every mistake in the file and in the catalogue it speaks of. */
export async function loadRetention(
  contentFolder: string,
): Promise<Result<RetentionTable, readonly Fault[]>> {
  const catalogue = await readCatalogue(contentFolder);
  if (!catalogue.ok) return catalogue;
  const name = join(contentFolder, 'retention.yaml');
  const faults: Fault[] = [];
  const contents = catalogue.value.map(({ content }) => content);
  const table = retentionFrom({ name, text: await readFile(name, 'utf8') }, contents, faults);
  return faults.length > 0 ? err(faults) : ok(table);
}
