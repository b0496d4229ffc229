import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../content/located.ts';
import type { SharedProcesses } from './calls.ts';
import { compileProcess } from './compile.ts';
import { type Drawing, faultsIn } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import { readBpmn } from './read-bpmn.action.ts';

/**
 * Reads the shared processes of a content folder, `processes/NAME.bpmn`, and checks each as far as it can
 * be without the process that calls it. No folder: none are shared.
 */
export async function readShared(contentFolder: string, faults: Fault[]): Promise<SharedProcesses> {
  return readSharedTexts(await sharedTextsIn(contentFolder), faults, join(contentFolder, 'processes'));
}

/** The same of drawings as texts, by name; `folder` is how it is called in messages. */
export async function readSharedTexts(
  texts: ReadonlyMap<string, string>,
  faults: Fault[],
  folder: string,
): Promise<SharedProcesses> {
  const drawings = new Map<string, Drawing>();
  const checks: (() => void)[] = [];
  for (const [name, text] of texts) {
    const note = faultsIn(join(folder, `${name}.bpmn`), text, faults);
    const before = faults.length;
    const drawing = await readBpmn(text, note);
    if (!drawing || faults.length > before) continue;
    if (!drawing.shared) note(drawing.id, processFault.notMarkedShared);
    drawings.set(name, drawing);
    checks.push(() => compileProcess(drawing, { note, variable: () => true, shared: drawings }));
  }
  for (const check of checks) check();
  return drawings;
}

/** The drawings of a content folder's shared processes as they stand, by name. */
export async function sharedTextsIn(contentFolder: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(contentFolder, 'processes');
  const files = await bpmnFilesIn(folder);
  const texts = files.map(
    async (file) => [basename(file, '.bpmn'), await readFile(join(folder, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

async function bpmnFilesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.bpmn')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
