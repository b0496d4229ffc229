import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Fault, Said } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import type { ProcedureContent } from '../procedure.ts';
import { allowancesOf } from './allowances.ts';
import { compileProcess } from './compile.ts';
import { faultsIn } from './drawing.ts';
import { type Allowance, overruns } from './legal-limits.ts';
import { readBpmn } from './read-bpmn.action.ts';
import { readProcess } from './read-process.action.ts';
import { readShared } from './read-shared.action.ts';
import type { StepGraph } from './step-graph.ts';

/** What a check has found: the compiled process, or its faults; and the procedure it was checked beside. */
export type CheckedProcess = {
  readonly faults: readonly Fault[];
  readonly graph: StepGraph | undefined;
  readonly content: ProcedureContent | undefined;
  readonly allowances: readonly Allowance[];
};

type Beside = { readonly content: ProcedureContent; readonly asked: ReadonlySet<string> | undefined };

/**
 * Checks a process drawn anywhere, beside the procedure of the catalogue that is named, else beside the
 * `procedure.yaml` in the same folder, else by itself.
 */
export async function checkProcess(
  file: string,
  { contentFolder, procedure }: { readonly contentFolder: string; readonly procedure?: string | undefined },
): Promise<CheckedProcess> {
  const faults: Fault[] = [];
  const text = await textOf(file);
  const folder = procedure === undefined ? dirname(file) : join(contentFolder, 'procedures', procedure);
  const beside = await procedureIn(folder, faults);
  if (text === undefined) faults.push(atStart(file, 'there is no such file'));
  if (procedure !== undefined && !beside) faults.push(atStart(folder, 'there is no such procedure'));
  const allowances = beside ? allowancesOf(beside.content) : [];
  const graph = text === undefined ? undefined : await graphIn(file, text, { beside, contentFolder, faults });
  for (const overrun of graph ? overruns(graph, allowances) : []) faults.push(atStart(file, overrun));
  return { faults, graph: faults.length > 0 ? undefined : graph, content: beside?.content, allowances };
}

async function graphIn(
  file: string,
  text: string,
  known: { readonly beside: Beside | undefined; readonly contentFolder: string; readonly faults: Fault[] },
): Promise<StepGraph | undefined> {
  const { beside, faults } = known;
  // The shared parts are the import's to judge: here only what this file makes of them.
  const shared = await readShared(known.contentFolder, []);
  const note = faultsIn(file, text, faults);
  if (beside) return readProcess(text, { note, ...beside, shared });
  const drawing = await readBpmn(text, note);
  const graph = drawing && compileProcess(drawing, { note, variable: () => true, shared });
  return faults.length > 0 ? undefined : graph;
}

/** The procedure of a folder. Its own mistakes are told with those of the process; a process it has is not. */
async function procedureIn(folder: string, faults: Fault[]): Promise<Beside | undefined> {
  const yaml = await textOf(join(folder, 'procedure.yaml'));
  if (yaml === undefined) return undefined;
  const form = await textOf(join(folder, 'form.json'));
  const own: Fault[] = [];
  const entry = await readEntry({ folder, yaml, form }, own);
  const elsewhere = (fault: Fault) => fault.path !== 'process' && basename(fault.file) !== 'process.bpmn';
  faults.push(...own.filter(elsewhere));
  const fields = entry.form?.pages.flatMap((page) => page.fields.map((field) => field.key));
  return { content: entry.content, asked: fields && new Set(fields) };
}

const atStart = (file: string, message: Said): Fault => ({ file, line: 1, path: '', message });

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined;
    throw error;
  }
}
