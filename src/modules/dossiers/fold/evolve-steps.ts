import type { Dossier, Step } from '../dossier.ts';
import type { EventOf, Redated } from '../events.ts';
import { markingOf } from './marking-of.ts';
import { withHandling } from './standing.ts';

export function stepOpened(
  before: Dossier,
  { public: step }: EventOf<'StepOpened' | 'OpinionAsked'>,
): Dossier {
  return withHandling({ ...before, steps: [...before.steps, step] });
}

/** Given to a post it is that post's work; given back it waits for whoever of the role takes it. */
export function stepAssigned(before: Dossier, { public: { stepId, to } }: EventOf<'StepAssigned'>): Dossier {
  const held = to
    ? ({ status: 'taken', postId: to.postId } as const)
    : ({ status: 'open', postId: null } as const);
  return withHandling(changeStep(before, stepId, held));
}

/**
 * A signature decides; sent back by whoever issues, what was signed is open again. Where others work beside it,
 * the dossier stands where they are.
 */
export function stepCompleted(
  before: Dossier,
  { public: done, private: { personId } }: EventOf<'StepCompleted'>,
): Dossier {
  const status = done.outcome === 'sentBack' ? 'sentBack' : 'done';
  const silent = done.outcome === 'silent' ? { opinion: { answer: 'silent', at: done.at } as const } : {};
  const changed = changeStep(before, done.stepId, {
    status,
    postId: done.postId,
    doneAt: done.at,
    ...(personId === undefined ? {} : { doneBy: personId }),
    ...silent,
  });
  return withHandling({
    ...changed,
    process: markingOf(done.process),
    decision: decisionAfter(before, done.outcome),
  });
}

export function decisionAfter(
  before: Dossier,
  outcome: EventOf<'StepCompleted'>['public']['outcome'],
): Dossier['decision'] {
  if (outcome === 'approved') return 'granted';
  if (outcome === 'refused') return 'refused';
  return outcome === 'sentBack' ? null : before.decision;
}

/** A question from the desk is reminded of, or taken back before it was answered. */
export function asked(
  before: Dossier,
  { type, public: { at, stepId } }: EventOf<'OpinionReminded' | 'QuestionWithdrawn'>,
): Dossier {
  if (type === 'QuestionWithdrawn') return changeStep(before, stepId, { status: 'cancelled', doneAt: at });
  const question = before.steps.find(({ id }) => id === stepId)?.asked;
  return question ? changeStep(before, stepId, { asked: { ...question, remindedAt: at } }) : before;
}

export const changeStep = (before: Dossier, id: Step['id'], change: Partial<Step>): Dossier => ({
  ...before,
  steps: before.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

/** Called once, and never again: the time to call is gone, in the state as in the JSON it becomes. */
export const stepCalled = (before: Dossier, id: Step['id'], call: 'remindAt' | 'escalateAt'): Dossier => ({
  ...before,
  steps: before.steps.map((step) => {
    if (step.id !== id) return step;
    const { [call]: _, ...rest } = step;
    return rest;
  }),
});

/** A new due date, and what it rests on; without one the clock still stands, or never did. */
export function withDue(
  before: Dossier,
  dueAt: Dossier['acceptBy'],
  assumed: readonly number[] | undefined,
): Dossier {
  if (!before.deadline || dueAt === null) return before;
  const { assumed: _, ...deadline } = before.deadline;
  const rests = assumed && assumed.length > 0 ? { assumed: [...assumed] } : {};
  return { ...before, deadline: { ...deadline, ...rests, dueAt } };
}

/** Steps and slices that were open while the clock stood, with their new dates. */
export function redate(before: Dossier, redated: Redated | undefined): Dossier {
  if (!redated) return before;
  const steps = new Map(redated.steps.map(({ id, dueAt }) => [id, dueAt]));
  const slices = new Map(redated.slices.map(({ key, dueAt }) => [key, dueAt]));
  return {
    ...before,
    steps: before.steps.map((step) => {
      const dueAt = steps.get(step.id);
      return dueAt === undefined ? step : { ...step, dueAt };
    }),
    slices: before.slices.map((slice) => {
      const dueAt = slices.get(slice.key);
      return dueAt === undefined ? slice : { ...slice, dueAt };
    }),
  };
}
