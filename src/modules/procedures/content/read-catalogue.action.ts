import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#kernel';
import type { CatalogueEntry } from '../procedure.ts';
import type { SharedProcesses } from '../process/calls.ts';
import { readShared } from '../process/read-shared.action.ts';
import type { Fault } from './located.ts';
import { readEntry } from './read-entry.action.ts';
import { retentionIn } from './retention-in.action.ts';

/** Reads every procedure of a content folder: all entries, or all mistakes in all files, by their paths. */
export async function readCatalogue(
  contentFolder: string,
): Promise<Result<readonly CatalogueEntry[], readonly Fault[]>> {
  const folder = join(contentFolder, 'procedures');
  const codes = await foldersIn(folder);
  if (!codes) return err([{ file: folder, line: 1, path: '', message: 'there is no such folder' }]);
  const faults: Fault[] = [];
  const entries: CatalogueEntry[] = [];
  const shared = await readShared(contentFolder, faults);
  for (const code of codes) {
    const entry = await readOne(contentFolder, code, faults, shared);
    if (entry) entries.push(entry);
  }
  // A folder may hold procedures alone; what it says of keeping must fit them.
  const contents = entries.map(({ content }) => content);
  if (faults.length === 0) await retentionIn(contentFolder, contents, faults);
  return faults.length > 0 ? err(faults) : ok(entries);
}

/** One procedure of a content folder; its mistakes go into `faults`. Undefined when it has no procedure.yaml. */
export async function readOne(
  contentFolder: string,
  code: string,
  faults: Fault[],
  shared?: SharedProcesses,
): Promise<CatalogueEntry | undefined> {
  const called = join(contentFolder, 'procedures', code);
  const read = (name: string) => textOf(join(called, name));
  const yaml = await read('procedure.yaml');
  if (yaml === undefined) {
    faults.push({ file: `${called}/procedure.yaml`, line: 1, path: '', message: 'is missing' });
    return undefined;
  }
  const others = ['form.json', 'process.bpmn', 'fees.dmn', 'form-cases.json'];
  const [form, bpmn, fees, cases] = await Promise.all(others.map(read));
  const files = { folder: called, yaml, form, bpmn, fees, cases };
  return readEntry(files, faults, shared ?? (await readShared(contentFolder, faults)));
}

async function foldersIn(folder: string): Promise<readonly string[] | undefined> {
  const entries = await unlessMissing(readdir(folder, { withFileTypes: true }));
  return entries
    ?.filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const textOf = (path: string): Promise<string | undefined> => unlessMissing(readFile(path, 'utf8'));

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
