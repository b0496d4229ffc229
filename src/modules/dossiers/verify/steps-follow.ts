import type { JsonObject } from '#kernel';
import { type Marking, openTasks, type StepGraph, stepsBefore } from '#procedures';
import type { DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent, EventOf } from '../events.ts';
import { decisionAfter } from '../fold/evolve-steps.ts';
import { markingOf } from '../fold/marking-of.ts';
import { isOpen } from '../fold/standing.ts';
import { insideLimit, questionCalls } from '../opinions/ask-opinion.ts';
import { sliceDue, sliceTimeliness } from '../slices/slices.ts';
import { graphOf, moveOn, taskOf } from '../steps/advance.ts';
import { newStep } from '../steps/new-step.ts';
import { same } from './same.ts';
import { closingOf, gave, type Saying } from './saying.ts';

/** A step with its agency, its date and its calls, as its place in the drawing gives them. */
export const stepFollows = (before: Dossier, step: Step, context: DecisionContext): Saying => ({
  ...blank,
  ...newStep(before, taskOf(step), { ...context, graph: graphOf(context), newStepId: () => step.id }),
});

/** What a step need not have; in it, it would have to follow. */
const blank = {
  party: undefined,
  slice: undefined,
  waitsFor: undefined,
  remindAt: undefined,
  escalateAt: undefined,
};

/** By when it is to be answered: never later than the dossier itself, whatever day was chosen. */
export function questionFollows(before: Dossier, step: Step, context: DecisionContext): Saying {
  if (step.dueAt === null) throw new Error('a question has a date');
  const { now, calendar } = context;
  const dueAt = insideLimit(closingOf(step.dueAt, now, calendar), before, now);
  return { remindAt: undefined, dueAt, ...questionCalls(dueAt, context) };
}

type Completed = EventOf<'StepCompleted'>['public'];

/** Where the e-procedure goes when a step is done, sent back or was silent. */
export function completionFollows(
  before: Dossier,
  said: Completed,
  context: DecisionContext,
  last: DossierEvent | undefined,
): Saying {
  const { stepId, outcome } = said;
  const step = before.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error('the dossier has no such step');
  // A question from the desk is beside the e-procedure, which stays where it is.
  if (step.asked) return { process: before.process };
  if (outcome === 'silent' && silentAt(before, last) === step.node) return { process: before.process };
  const task = taskOf(step);
  if (outcome === 'sentBack') return { process: sentBack(before, step, said, context) };
  const event =
    outcome === 'silent'
      ? ({ type: 'expired', node: step.node } as const)
      : ({ type: 'completed', task } as const);
  const moved = moveOn({ ...before, decision: decisionAfter(before, outcome) }, event, context);
  return { process: gave(moved).marking };
}

/** Of several opinions of a task that were silent at once the first has moved the process on for all. */
function silentAt({ steps }: Dossier, last: DossierEvent | undefined): string | undefined {
  if (last?.type !== 'StepCompleted' || last.public.outcome !== 'silent') return undefined;
  return steps.find(({ id }) => id === last.public.stepId)?.node;
}

/** Whoever sends back chooses how far; the marking has to be that of one of the choices. */
function sentBack(before: Dossier, step: Step, { process }: Completed, context: DecisionContext): Marking {
  if (!before.process) throw new Error('the e-procedure has not begun');
  const task = taskOf(step);
  const choices = stepsBefore(graphOf(context), before.process, task).map(
    (to) => gave(moveOn(before, { type: 'sentBack', task, to }, context)).marking,
  );
  const [nearest] = choices;
  if (!nearest) throw new Error('there is no step to send it back to');
  return choices.find((marking) => same(marking, markingOf(process))) ?? nearest;
}

export function sliceOpenedFollows(before: Dossier, key: string, context: DecisionContext): Saying {
  const slice = before.slices.find((each) => each.key === key);
  if (!slice) throw new Error('the dossier has no such slice');
  return { dueAt: sliceDue(before, slice, context) };
}

export function sliceFinishedFollows(before: Dossier, key: string, context: DecisionContext): Saying {
  const slice = before.slices.find((each) => each.key === key);
  if (!slice || slice.dueAt === null) throw new Error('the slice was not open');
  return { timeliness: sliceTimeliness(before, slice, { graph: graphOf(context), now: context.now }) };
}

/** Whether a graph looks at the answers of the form, so that without them nobody can tell where it leads. */
export const looksAtAnswers = (graph: StepGraph | undefined): boolean =>
  graph !== undefined && Object.values(graph.nodes).some(({ type }) => type === 'choose');

/** Open steps that the marking does not know, and open tasks that no step stands for. */
export function strayed({ steps, process }: Dossier): readonly JsonObject[] {
  const named = ({ node, party }: { node: string; party?: string | undefined }) =>
    party === undefined ? node : `${node}/${party}`;
  const open = steps
    .filter((step) => isOpen(step) && step.asked === undefined)
    .map(named)
    .sort();
  const tasks = process ? openTasks(process).map(named).sort() : [];
  return same(open, tasks) ? [] : [{ steps: open, tasks }];
}
