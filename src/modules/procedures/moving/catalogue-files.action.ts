import type { Executor } from '#platform/db';
import { loadPublished, newestVersions } from '../catalogue.store.ts';
import { writeFiles } from '../content/write-files.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import { versionDigests } from './digests.store.ts';
import type { MovedFiles } from './moved.ts';

/** The newest version of every procedure, or of those that are named, with the processes they share. */
export async function catalogueFiles(db: Executor, codes?: ReadonlySet<string>): Promise<MovedFiles> {
  const files = new Map<string, string>();
  const bases: Record<string, readonly string[]> = {};
  const digests = await versionDigests(db);
  for (const { id, code } of await newestVersions(db)) {
    if (codes && !codes.has(code)) continue;
    const { yaml, form, bpmn, fees, cases } = writeFiles(await loadPublished(db, id));
    const folder = `procedures/${code}`;
    files.set(`${folder}/procedure.yaml`, yaml);
    if (form !== undefined) files.set(`${folder}/form.json`, form);
    if (cases !== undefined) files.set(`${folder}/form-cases.json`, cases);
    if (bpmn !== undefined) files.set(`${folder}/process.bpmn`, bpmn);
    if (fees !== undefined) files.set(`${folder}/fees.dmn`, fees);
    bases[`procedure:${code}`] = digests.get(code) ?? [];
  }
  for (const [name, bpmn] of await sharedProcessTexts(db)) files.set(`processes/${name}.bpmn`, bpmn);
  return { files, bases };
}
