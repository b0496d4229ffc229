import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcedureContent } from '../procedure.ts';
import type { RetentionTable } from '../retention.ts';
import type { Fault } from './located.ts';
import { retentionFrom } from './read-retention.ts';

/** The retention periods of a content folder; undefined when it has none. Mistakes go into `faults`. */
export async function retentionIn(
  contentFolder: string,
  contents: readonly ProcedureContent[],
  faults: Fault[],
): Promise<RetentionTable | undefined> {
  const name = join(contentFolder, 'retention.yaml');
  try {
    return retentionFrom({ name, text: await readFile(name, 'utf8') }, contents, faults);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
