import { inBoth } from '#kernel';
import { casesWords } from '../cases/cases.text.ts';
import type { FormCase } from '../cases/form-case.ts';
import { readCases } from '../cases/read-cases.ts';
import { readFees } from '../fees/read-fees.action.ts';
import type { FormDefinition } from '../form/form.ts';
import { readForm } from '../form/read-form.ts';
import { noteNobodyFiles } from '../form/requester.ts';
import { checkGuide } from '../guide/read-guide.ts';
import type { CatalogueEntry } from '../procedure.ts';
import { allowancesOf } from '../process/allowances.ts';
import type { SharedProcesses } from '../process/calls.ts';
import { faultsIn } from '../process/drawing.ts';
import { overruns } from '../process/legal-limits.ts';
import { readProcess } from '../process/read-process.action.ts';
import { checkAllowances, checkResults, checkTable } from './check-limits.ts';
import { faultSaid } from './faults.ts';
import { type Fault, readLocated } from './located.ts';
import { readProcedure } from './read-procedure.ts';
import { noteFault, rootOf, under } from './reader.ts';

/** The files of one procedure's folder; `folder` is how they are called in messages. */
export type EntryFiles = {
  readonly folder: string;
  readonly yaml: string;
  readonly form?: string | undefined;
  readonly bpmn?: string | undefined;
  /** `fees.dmn`: the decision table of fees. */
  readonly fees?: string | undefined;
  /** `form-cases.json`: saved cases of the form. */
  readonly cases?: string | undefined;
};

/**
 * Reads one procedure whole. All mistakes of its files go into `faults`; the entry is then not to be used.
 * `shared` are the processes that its own may call.
 */
export async function readEntry(
  files: EntryFiles,
  faults: Fault[],
  shared: SharedProcesses = new Map(),
): Promise<CatalogueEntry> {
  const source = readLocated(`${files.folder}/procedure.yaml`, files.yaml);
  const root = rootOf(source, source.syntax.length > 0 ? [] : faults);
  faults.push(...source.syntax);
  const components = componentKeysOf(source.value);
  const form = files.form === undefined ? undefined : formOf(files, files.form, components, faults);
  const asked = new Set(form?.pages.flatMap((page) => page.fields.map((field) => field.key)));
  const table = await feesOf(files, form, faults);
  const { effectiveFrom, content, hasDrawing } = readProcedure(root, asked, table);
  if (!files.folder.endsWith(content.code))
    noteFault(
      under(root, 'code'),
      faultSaid((t) => t.folderName),
    );
  if (hasDrawing !== (files.bpmn !== undefined)) {
    noteFault(
      under(root, 'process'),
      faultSaid((t) => (hasDrawing ? t.drawingMissing : t.drawingNotNamed)),
    );
  }
  const note = faultsIn(`${files.folder}/process.bpmn`, files.bpmn ?? '', faults);
  const process =
    files.bpmn === undefined
      ? undefined
      : await readProcess(files.bpmn, { note, content, asked: form && asked, shared });
  for (const overrun of process ? overruns(process, allowancesOf(content)) : [])
    noteFault(under(root, 'process'), overrun);
  checkTable(root, content, form);
  checkAllowances(root, content);
  checkResults(root, content);
  checkGuide(root, content);
  const cases = casesOf(files, faults);
  const place = { file: source.file, line: source.lineOf(['effectiveFrom']) };
  const [processBpmn, feesDmn] = [files.bpmn, files.fees];
  return { place, effectiveFrom, content, form, process, processBpmn, feesDmn, cases };
}

function formOf(files: EntryFiles, text: string, components: readonly string[], faults: Fault[]) {
  const source = readLocated(`${files.folder}/form.json`, text);
  faults.push(...source.syntax);
  const form = readForm(source, components, source.syntax.length > 0 ? [] : faults);
  if (source.syntax.length === 0) noteNobodyFiles(rootOf(source, faults), form);
  return form;
}

const feesOf = async (files: EntryFiles, form: FormDefinition | undefined, faults: Fault[]) =>
  files.fees === undefined
    ? undefined
    : readFees(files.fees, { file: `${files.folder}/fees.dmn`, form, faults });

/** The saved cases; none where there is no file. */
function casesOf({ folder, form, cases }: EntryFiles, faults: Fault[]): readonly FormCase[] {
  if (cases === undefined) return [];
  const file = `${folder}/form-cases.json`;
  const read = readCases(file, cases, faults);
  if (form === undefined && read.length > 0)
    faults.push({ file, line: 1, path: '', message: inBoth(casesWords, (t) => t.noForm) });
  return read;
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
