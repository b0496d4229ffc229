import type { Executor } from '#platform/db';
import type { Fault } from '../content/located.ts';
import { compileProcess } from '../process/compile.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { readSharedTexts } from '../process/read-shared.action.ts';
import { sharedProcessTexts } from '../process/shared-processes.store.ts';
import type { StepGraph } from '../process/step-graph.ts';
import { questionsOf } from '../process-designer/condition-rows.ts';
import { decisionQuestion } from '../process-designer/decision-question.ts';
import type { Design } from '../process-designer/design.ts';
import { minutesByName, partsOf } from '../process-designer/load-design.action.ts';
import { outlineOf } from '../process-designer/read-outline.ts';
import { sumsOf } from '../process-designer/sums.ts';
import { sharedDesignerPath, sharedPath } from './shared.paths.ts';
import { sharedDraft } from './shared-draft.store.ts';

/** The draft of a shared process on the desk; `no-draft` while nobody has begun one, undefined without such a process. */
export async function loadSharedDesign(
  db: Executor,
  name: string,
  drawn?: string,
): Promise<Design | 'no-draft' | undefined> {
  const draft = await sharedDraft(db, name);
  const texts = await sharedProcessTexts(db);
  if (!draft) return texts.has(name) ? 'no-draft' : undefined;
  const design = await sharedDesignOf(name, drawn ?? draft.bpmn, texts);
  return { ...design, revision: draft.revision, editable: draft.state === 'editing' };
}

/** What a drawing makes of a shared process beside the others, whatever state it is in. */
export async function sharedDesignOf(
  name: string,
  bpmn: string,
  inUse: ReadonlyMap<string, string>,
): Promise<Omit<Design, 'revision' | 'editable'>> {
  const all: Fault[] = [];
  const texts = new Map(inUse).set(name, bpmn);
  const drawings = await readSharedTexts(texts, all, 'processes');
  const faults = all.filter(({ file }) => file.endsWith(`/${name}.bpmn`));
  const drawing = await readBpmn(bpmn, () => undefined);
  const outline = drawing && outlineOf(drawing);
  const others = partsOf(new Map([...drawings].filter(([other]) => other !== name)));
  const graph = drawing && faults.length === 0 ? compiled(drawing, drawings) : undefined;
  return {
    ...{ base: sharedDesignerPath(name), home: sharedPath(name), code: '', content: undefined, xml: bpmn },
    called: { vi: drawing?.name || name, en: drawing?.nameEn || drawing?.name || name },
    ...{ outline, faults, graph, shared: others, agencies: [], times: [] },
    sums: outline ? sumsOf(outline, minutesByName(others)) : { until: new Map(), total: 0 },
    questions: questionsOf(undefined, decisionQuestion()),
  };
}

/** A drawing in use as it runs, to be held against the next one. */
export async function sharedGraph(
  name: string,
  texts: ReadonlyMap<string, string>,
): Promise<StepGraph | undefined> {
  const drawings = await readSharedTexts(texts, [], 'processes');
  const drawing = drawings.get(name);
  return drawing && compiled(drawing, drawings);
}

const compiled = (
  drawing: Parameters<typeof compileProcess>[0],
  shared: NonNullable<Parameters<typeof compileProcess>[1]['shared']>,
): StepGraph | undefined => compileProcess(drawing, { note: () => undefined, variable: () => true, shared });
