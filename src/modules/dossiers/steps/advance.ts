import { assertNever, type JsonObject, ok, type Refusal, type Result } from '#kernel';
import {
  advance,
  graphStep,
  type Marking,
  type Move,
  type ProcessEvent,
  type StepGraph,
  type Task,
} from '#procedures';
import { timelinessOf } from '../clock.ts';
import type { DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { withSliceOpen, withSlicesSettled } from '../slices/slices.ts';
import { type Told, tell } from '../telling.ts';
import { waitOfStep } from '../waits/wait-of-step.ts';
import { tellWaitDropped } from '../waits/wait-over.ts';
import { newStep } from './new-step.ts';

/** What gateways look at: the answers of the form, and what was decided. */
export const variablesOf = (dossier: Dossier, { answers }: DecisionContext): JsonObject => ({
  ...answers,
  ...(dossier.decision === null ? {} : { decision: dossier.decision }),
});

/** The e-procedure a dossier is handled by; without one nothing of it can be open. */
export function graphOf({ rules }: DecisionContext): StepGraph {
  if (!rules.graph) throw new Error('A step is open without an e-procedure');
  return rules.graph;
}

/** Where the e-procedure goes by an event; a refusal where the drawing has nowhere to go. */
export const moveOn = (
  dossier: Dossier,
  event: ProcessEvent,
  context: DecisionContext,
): Result<Move, Refusal> =>
  advance(graphOf(context), dossier.process ?? undefined, event, variablesOf(dossier, context));

/**
 * Tells what a move does: steps that are dropped, steps that open, slices begun and finished. A reception
 * step is done by the officer who accepts, in the same moment. When only the return is left, handling is
 * over: lateness is decided here, not at hand-out (handbook §0.5).
 */
export function tellMove(told: Told, move: Move, context: DecisionContext): Result<Told, Refusal> {
  const left = tellCancelled(told, move, context);
  if (!left.ok) return left;
  let next = left.value;
  for (const task of move.opened) next = opened(next, task, context);
  next = withSlicesSettled(next, graphOf(context), context);
  for (const task of move.opened) {
    if (graphStep(graphOf(context), task.node).kind !== 'receive') continue;
    const received = receivedAtOnce(next, task, move.marking, context);
    if (!received.ok) return received;
    next = received.value;
  }
  return ok(withQuestionsDropped(next, context));
}

/** Once somebody has decided, or handling is over, nobody has to answer a question from the desk any more. */
function withQuestionsDropped(told: Told, { now }: DecisionContext): Told {
  const { decision, finishedAt, steps } = told.dossier;
  if (decision === null && finishedAt === null) return told;
  return steps
    .filter((step) => isOpen(step) && step.asked !== undefined)
    .reduce(
      (next, { id }) => tell(next, { type: 'StepCancelled', public: { at: now, stepId: id }, private: {} }),
      told,
    );
}

function tellCancelled(told: Told, { closed }: Move, context: DecisionContext): Result<Told, Refusal> {
  let next = told;
  for (const task of closed) {
    const step = stepAt(next.dossier, task);
    if (!step) continue;
    const dropped = tellWaitDropped(next, step, context);
    if (!dropped.ok) return dropped;
    const said = { at: context.now, stepId: step.id };
    next = tell(dropped.value, { type: 'StepCancelled', public: said, private: {} });
  }
  return ok(next);
}

function opened(told: Told, task: Task, context: DecisionContext): Told {
  const step = newStep(told.dossier, task, { ...context, graph: graphOf(context) });
  const begun = tell(withSliceOpen(told, step, context), { type: 'StepOpened', public: step, private: {} });
  switch (step.kind) {
    case 'wait':
      return tell(begun, ...waitOfStep(step, context));
    case 'return':
      return tell(begun, handlingFinished(begun.dossier, context));
    case 'receive':
    case 'process':
    case 'consult':
    case 'letter':
    case 'review':
    case 'sign':
    case 'issue':
      return begun;
    default:
      return assertNever(step.kind);
  }
}

function receivedAtOnce(
  told: Told,
  task: Task,
  marking: Marking,
  context: DecisionContext,
): Result<Told, Refusal> {
  const { actor, now } = context;
  const step = stepAt(told.dossier, task);
  if (actor.kind !== 'official' || !step) throw new Error('Only an official receives');
  const variables = variablesOf(told.dossier, context);
  const moved = advance(graphOf(context), marking, { type: 'completed', task }, variables);
  if (!moved.ok) return moved;
  const done = tell(told, {
    type: 'StepCompleted',
    public: { at: now, stepId: step.id, postId: actor.postId, outcome: 'done', process: moved.value.marking },
    private: { note: '' },
  });
  return tellMove(done, moved.value, context);
}

/** The open step that stands for a task of the e-procedure. */
export const stepAt = (dossier: Dossier, { node, party }: Task): Step | undefined =>
  dossier.steps.find((step) => isOpen(step) && step.node === node && step.party === party);

export const taskOf = ({ node, party }: Step): Task => (party === undefined ? { node } : { node, party });

function handlingFinished({ deadline, decision }: Dossier, { now }: DecisionContext) {
  if (!deadline) throw new Error('Handling ends that never began');
  return {
    type: 'HandlingFinished',
    public: { at: now, timeliness: timelinessOf(now, deadline.dueAt), decision: decision ?? 'granted' },
    private: {},
  } as const;
}
