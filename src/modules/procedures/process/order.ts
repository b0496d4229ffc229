import { isJsonObject, type JsonValue } from '#kernel';
import { decision } from './compiling.ts';
import type { Drawing, NoteFault } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import { reckon, stepsInOrder } from './reckon.ts';
import { nextNodes, type StepGraph } from './step-graph.ts';

/**
 * The order of an office: reception first, return last, nobody gets a result that nobody has signed, and no
 * gateway asks for a decision before it is made.
 */
export function checkOrder(
  graph: StepGraph,
  { id: whole, shared: part }: Pick<Drawing, 'id' | 'shared'>,
  note: NoteFault,
): void {
  const steps = stepsInOrder(graph);
  const first = nextNodes(graph.nodes[graph.start] ?? { type: 'end' })[0];
  const last = Object.entries(graph.nodes).find(
    ([, node]) => node.type !== 'end' && nextNodes(node).some((id) => graph.nodes[id]?.type === 'end'),
  )?.[0];
  const kindAt = (id: string | undefined): string | undefined =>
    steps.find((step) => step.id === id)?.step.kind;
  if (!part && kindAt(first) !== 'receive') note(first ?? whole, processFault.receiveFirst);
  if (!part && kindAt(last) !== 'return') note(last ?? whole, processFault.returnLast);
  for (const { id, step } of steps) {
    const place = step.kind === 'receive' ? first : step.kind === 'return' ? last : id;
    if (part && (step.kind === 'receive' || step.kind === 'return'))
      note(id, processFault.callersStep(step.kind));
    else if (id !== place) note(id, processFault.ownEnd(step.kind));
  }
  if (!checkSigned(graph, part, note) && !part) note(whole, processFault.nobodySigns);
}

type Signed = (before: boolean) => boolean;

/** Whether somebody signs on every way; walks each with the question whether it has been done by now. */
function checkSigned(graph: StepGraph, part: boolean, note: NoteFault): boolean {
  const signed = reckon<Signed>(graph, {
    nothing: (before) => before,
    step: (step) => (before) => before || step.kind === 'sign',
    after: (first, next) => (before) => next(first(before)),
    parallel: (branches) => (before) => branches.map((branch) => branch(before)).some((each) => each),
    choice: (ways, gateway) => (before) => {
      if (!before && ways.some(({ when }) => looksAtDecision(when ?? null)))
        note(gateway, processFault.decisionTooEarly);
      return ways.map(({ value }) => value(before)).every((each) => each);
    },
  });
  // A part may come after the signature of the process that calls it: asked again where it is called.
  return signed(part);
}

function looksAtDecision(condition: JsonValue): boolean {
  if (Array.isArray(condition)) return condition.some(looksAtDecision);
  if (!isJsonObject(condition)) return false;
  const target = condition['var'];
  return target === decision || Object.values(condition).some((each) => looksAtDecision(each ?? null));
}
