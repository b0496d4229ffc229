import { type GraphStep, nodeOf, type StepGraph } from '../process/step-graph.ts';

/** What became of a step; `limit` when only its time is another. */
export type StepMark = 'added' | 'removed' | 'limit' | 'changed' | 'same';

/** What of a step is another than before. */
export const changedParts = ['name', 'kind', 'who', 'limit', 'timers', 'opinions', 'wait'] as const;
export type ChangedPart = (typeof changedParts)[number];

export type StepChange = {
  readonly id: string;
  readonly mark: StepMark;
  readonly before: GraphStep | undefined;
  readonly after: GraphStep | undefined;
  readonly parts: readonly ChangedPart[];
};

/** A line from a step to the next; `changed` when other conditions lead along it. */
export type LineChange = {
  readonly from: string;
  readonly to: string;
  readonly mark: 'added' | 'removed' | 'changed' | 'same';
};

export type ProcessChanges = {
  /** In the order of the newer process, those that went at the end. */
  readonly steps: readonly StepChange[];
  readonly lines: readonly LineChange[];
};

/** Everything in which two processes differ, step by step and line by line. Steps are the same when their ids are. */
export function changesBetween(before: StepGraph | undefined, after: StepGraph | undefined): ProcessChanges {
  const [old, now] = [stepsOf(before), stepsOf(after)];
  const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  const [oldLines, newLines] = [linesOf(before), linesOf(after)];
  const keys = [...new Set([...newLines.keys(), ...oldLines.keys()])];
  return {
    steps: ids.map((id) => stepChange(id, old.get(id), now.get(id))),
    lines: keys.map((key) => {
      const [from = '', to = ''] = key.split(' ');
      const [was, is] = [oldLines.get(key), newLines.get(key)];
      const mark =
        was === undefined ? 'added' : is === undefined ? 'removed' : was === is ? 'same' : 'changed';
      return { from, to, mark };
    }),
  };
}

/** Whether nothing of it differs. */
export const isSameProcess = ({ steps, lines }: ProcessChanges): boolean =>
  [...steps, ...lines].every(({ mark }) => mark === 'same');

/** Lines that are worth a sentence: between steps that both versions have. */
export function toldLines({ steps, lines }: ProcessChanges): readonly LineChange[] {
  const both = new Set(steps.filter(({ before, after }) => before && after).map(({ id }) => id));
  return lines.filter(({ mark, from, to }) => mark !== 'same' && both.has(from) && both.has(to));
}

function stepChange(id: string, before: GraphStep | undefined, after: GraphStep | undefined): StepChange {
  const said = { id, before, after, parts: [] };
  if (!before || !after) return { ...said, mark: before ? 'removed' : 'added' };
  const parts = changedParts.filter((part) => partOf(before, part) !== partOf(after, part));
  const mark = parts.length === 0 ? 'same' : parts.every((part) => part === 'limit') ? 'limit' : 'changed';
  return { ...said, mark, parts };
}

/** A part of a step as a text that is the same when it is. */
function partOf(step: GraphStep, part: ChangedPart): string {
  const said: Readonly<Record<ChangedPart, readonly unknown[]>> = {
    name: [step.name.vi, step.name.en],
    kind: [step.kind],
    who: [step.role, step.agency],
    limit: [step.limitMinutes],
    timers: [step.remindMinutes, step.escalateMinutes],
    opinions: [step.parties, step.rule],
    wait: [step.wait],
  };
  return JSON.stringify(said[part]);
}

function stepsOf(graph: StepGraph | undefined): ReadonlyMap<string, GraphStep> {
  const nodes = Object.entries(graph?.nodes ?? {});
  return new Map(nodes.flatMap(([id, node]) => (node.type === 'step' ? [[id, node]] : [])));
}

/** The lines between steps, `from to`, each with the conditions on its ways as text. */
function linesOf(graph: StepGraph | undefined): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  if (!graph) return lines;
  for (const [from, node] of Object.entries(graph.nodes)) {
    if (node.type !== 'step') continue;
    for (const { to, conditions } of waysFrom(graph, node.next, [])) {
      const key = `${from} ${to}`;
      lines.set(key, [lines.get(key), conditions.join(' ')].filter((each) => each !== undefined).join(' | '));
    }
  }
  return lines;
}

type Reached = { readonly to: string; readonly conditions: readonly string[] };

function waysFrom(graph: StepGraph, id: string, conditions: readonly string[]): readonly Reached[] {
  const node = nodeOf(graph, id);
  if (node.type === 'step') return [{ to: id, conditions }];
  if (node.type === 'end') return [];
  if (node.type === 'split') return node.branches.flatMap(({ next }) => waysFrom(graph, next, conditions));
  if (node.type !== 'choose') return waysFrom(graph, node.next, conditions);
  return node.branches.flatMap(({ when, next }) =>
    waysFrom(graph, next, [...conditions, JSON.stringify(when ?? null)]),
  );
}

/** One side of a comparison: which it is, in words, and its process. */
export interface Side {
  readonly called: string;
  readonly graph: StepGraph | undefined;
}
