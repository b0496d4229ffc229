import { err, ok, type Result } from '#kernel';
import type { Executor } from '#platform/db';
import type { Fault } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import type { CatalogueEntry } from '../procedure.ts';
import { readSharedTexts } from '../process/read-shared.action.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import type { MovedCatalogue } from './moved.ts';

/**
 * Reads the files of procedures and shared processes as the import reads a folder, or tells every mistake. What they
 * call and do not bring is what is here.
 */
export async function readMoved(
  db: Executor,
  files: ReadonlyMap<string, string>,
): Promise<Result<MovedCatalogue, readonly Fault[]>> {
  const faults: Fault[] = [];
  const shared = new Map(
    [...files].flatMap(([path, text]) => {
      const name = /^processes\/([a-z][a-z0-9-]*)\.bpmn$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );
  const all = new Map([...(await sharedProcessTexts(db)), ...shared]);
  const drawings = await readSharedTexts(all, faults, 'processes');
  const entries: CatalogueEntry[] = [];
  for (const [path, yaml] of files) {
    const folder = /^(procedures\/[^/]+)\/procedure\.yaml$/.exec(path)?.[1];
    if (folder === undefined) continue;
    const of = (name: string) => files.get(`${folder}/${name}`);
    const rest = {
      form: of('form.json'),
      bpmn: of('process.bpmn'),
      fees: of('fees.dmn'),
      cases: of('form-cases.json'),
    };
    entries.push(await readEntry({ folder, yaml, ...rest }, faults, drawings));
  }
  return faults.length > 0 ? err(faults) : ok({ entries, shared });
}
