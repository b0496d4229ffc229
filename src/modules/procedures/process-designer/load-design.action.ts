import type { Executor } from '#platform/db';
import { newestVersions } from '../catalogue.store.ts';
import type { Fault } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import { draftPath, processDesignerPath } from '../drafting/drafting.paths.ts';
import { allowancesOf } from '../process/allowances.ts';
import type { SharedProcesses } from '../process/calls.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { readSharedTexts } from '../process/read-shared.action.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import { questionsOf } from './condition-rows.ts';
import { decisionQuestion } from './decision-question.ts';
import type { Design, SharedPart } from './design.ts';
import { outlineOf } from './read-outline.ts';
import { sumsOf } from './sums.ts';
import { timesOf } from './times.ts';

/** The process of a procedure's draft; `no-draft` while nobody has begun one, undefined without such a procedure. */
export async function loadDesign(
  db: Executor,
  code: string,
  drawn?: string,
): Promise<Design | 'no-draft' | undefined> {
  const draft = await openDraft(db, code);
  if (!draft) {
    const known = (await newestVersions(db)).some((version) => version.code === code);
    return known ? 'no-draft' : undefined;
  }
  const sharedTexts = await readSharedTexts(await sharedProcessTexts(db), [], 'processes');
  const files = drawn === undefined ? draft.files : { ...draft.files, bpmn: drawn };
  const design = await designOf(code, files, sharedTexts);
  return { ...design, revision: draft.revision, editable: draft.state === 'editing' };
}

/** What the files of a procedure make of its process, whatever state they are in. */
export async function designOf(
  code: string,
  files: { readonly yaml: string; readonly form?: string | undefined; readonly bpmn?: string | undefined },
  sharedTexts: SharedProcesses,
): Promise<Omit<Design, 'revision' | 'editable'>> {
  const all: Fault[] = [];
  const entry = await readEntry({ folder: code, ...files }, all, sharedTexts);
  const drawing = files.bpmn === undefined ? undefined : await readBpmn(files.bpmn, () => undefined);
  const outline = drawing && outlineOf(drawing);
  const shared = partsOf(sharedTexts);
  const { content, form, process } = entry;
  const sums = outline ? sumsOf(outline, minutesByName(shared)) : { until: new Map(), total: 0 };
  return {
    base: processDesignerPath(code),
    home: draftPath(code),
    code,
    called: content.name,
    content,
    xml: files.bpmn,
    outline,
    faults: all.filter(isOfProcess),
    graph: process,
    sums,
    // A limit that is not written, or wrongly, is read as some number: nothing can be compared with it.
    times: all.some(isOfLimit) ? [] : timesOf(process, allowancesOf(content), sums.total),
    agencies: content.agencies.map(({ key, name }) => ({ key, name })),
    questions: questionsOf(form, decisionQuestion()),
    shared,
  };
}

const isOfProcess = ({ file, path }: Fault): boolean => file.endsWith('process.bpmn') || path === 'process';

const isOfLimit = ({ file, path }: Fault): boolean =>
  file.endsWith('procedure.yaml') && path.startsWith('timeLimit');

/** The shared processes that may be called. */
export const partsOf = (drawings: SharedProcesses): readonly SharedPart[] =>
  [...drawings].map(([name, drawing]) => {
    const outline = outlineOf(drawing);
    return {
      name,
      title: { vi: drawing.name, en: drawing.nameEn },
      minutes: outline ? sumsOf(outline).total : 0,
    };
  });

export const minutesByName = (shared: readonly SharedPart[]): ReadonlyMap<string, number> =>
  new Map(shared.map(({ name, minutes }) => [name, minutes]));
