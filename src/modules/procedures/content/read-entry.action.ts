import { readForm } from '../form/read-form.ts';
import type { CatalogueEntry } from '../procedure.ts';
import { compileProcess } from '../process/compile.ts';
import { faultsIn } from '../process/drawing.ts';
import { legalMinutes } from '../process/legal-time.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { longestMinutes, type StepGraph } from '../process/step-graph.ts';
import { checkAllowances, checkTable } from './check-limits.ts';
import { type Fault, readLocated } from './located.ts';
import { readProcedure } from './read-procedure.ts';
import { noteFault, rootOf, under } from './reader.ts';

/** The files of one procedure's folder; `folder` is how they are called in messages. */
export type EntryFiles = {
  readonly folder: string;
  readonly yaml: string;
  readonly form?: string | undefined;
  readonly bpmn?: string | undefined;
};

/** Reads one procedure whole. All mistakes of its files go into `faults`; the entry is then not to be used. */
export async function readEntry(files: EntryFiles, faults: Fault[]): Promise<CatalogueEntry> {
  const source = readLocated(`${files.folder}/procedure.yaml`, files.yaml);
  const root = rootOf(source, source.syntax.length > 0 ? [] : faults);
  faults.push(...source.syntax);
  const components = componentKeysOf(source.value);
  const form = files.form === undefined ? undefined : formOf(files, files.form, components, faults);
  const asked = new Set(form?.pages.flatMap((page) => page.fields.map((field) => field.key)));
  const { effectiveFrom, content, hasDrawing } = readProcedure(root, asked);
  if (!files.folder.endsWith(content.code)) noteFault(under(root, 'code'), 'must be the name of the folder');
  if (hasDrawing !== (files.bpmn !== undefined)) {
    noteFault(
      under(root, 'process'),
      hasDrawing ? 'names process.bpmn, which is missing' : 'does not name process.bpmn',
    );
  }
  const process =
    files.bpmn === undefined ? undefined : await processOf(files.folder, files.bpmn, asked, faults);
  const { limit } = content.timeLimit;
  const allowed = limit.kind === 'by-plan' ? undefined : legalMinutes(limit);
  if (process && allowed !== undefined && longestMinutes(process) > allowed) {
    const needed = longestMinutes(process);
    noteFault(under(root, 'process'), `needs ${needed} working minutes, the limit allows ${allowed}`);
  }
  checkTable(root, content, form);
  checkAllowances(root, content);
  const place = { file: source.file, line: source.lineOf(['effectiveFrom']) };
  return { place, effectiveFrom, content, form, process, processBpmn: files.bpmn };
}

function formOf(files: EntryFiles, text: string, components: readonly string[], faults: Fault[]) {
  const source = readLocated(`${files.folder}/form.json`, text);
  faults.push(...source.syntax);
  return readForm(source, components, source.syntax.length > 0 ? [] : faults);
}

async function processOf(
  folder: string,
  bpmn: string,
  asked: ReadonlySet<string>,
  faults: Fault[],
): Promise<StepGraph | undefined> {
  const note = faultsIn(`${folder}/process.bpmn`, bpmn, faults);
  const drawing = await readBpmn(bpmn, note);
  return drawing && compileProcess(drawing, { note, variable: (name) => asked.has(name) });
}

/** Keys of components as written, before the file is checked: the form is read first and may name them. */
function componentKeysOf(value: unknown): readonly string[] {
  const list = isRecord(value) ? value['components'] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) =>
    isRecord(each) && typeof each['key'] === 'string' ? [each['key']] : [],
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
