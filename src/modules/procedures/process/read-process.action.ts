import { pauseKinds } from '../policies.ts';
import type { ProcedureContent } from '../procedure.ts';
import type { SharedProcesses } from './calls.ts';
import { compileProcess } from './compile.ts';
import type { NoteFault } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import { readBpmn } from './read-bpmn.action.ts';
import type { StepGraph } from './step-graph.ts';

/** What a procedure's drawing is read beside. */
export type ProcessContext = {
  readonly note: NoteFault;
  readonly content: ProcedureContent;
  /** Keys of the questions of its e-form; undefined while there is none, and anything may be asked. */
  readonly asked: ReadonlySet<string> | undefined;
  readonly shared: SharedProcesses;
};

/** Reads and compiles the process of a procedure; undefined when it has a fault. */
export async function readProcess(bpmn: string, context: ProcessContext): Promise<StepGraph | undefined> {
  const { note, content, asked, shared } = context;
  let faulty = false;
  const noteHere: NoteFault = (element, message, line) => {
    faulty = true;
    note(element, message, line);
  };
  const drawing = await readBpmn(bpmn, noteHere);
  if (!drawing) return undefined;
  if (drawing.shared) noteHere(drawing.id, processFault.sharedPart);
  const graph = compileProcess(drawing, {
    note: noteHere,
    variable: (name) => asked?.has(name) ?? true,
    shared,
    agencies: new Map(content.agencies.map(({ key, outside }) => [key, { outside }])),
    pauses: pauseKinds.filter((kind) => content.pausePolicies[kind] !== 'none'),
  });
  return faulty ? undefined : graph;
}
