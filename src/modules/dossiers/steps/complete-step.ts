import { err, may, ok, type Refusal, type Result, refusal } from '#kernel';
import { advance } from '#procedures';
import { stepsFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { openSteps } from './open-steps.ts';

export interface CompleteStep {
  readonly stepId: Step['id'];
  /** `done` passes on, `approved` is a leader's yes, `sentBack` returns to the step before with a reason. */
  readonly outcome: 'done' | 'approved' | 'sentBack';
  /** The proposal, the ground of the approval, or the reason for sending back. */
  readonly note: string;
}

type Found = Result<Step, Refusal>;

/** A step's post finishes it. Proposals and reasons are words: without them nobody above can decide. */
export function decideCompleteStep(
  dossier: Dossier,
  command: CompleteStep,
  context: DecisionContext,
): Decision {
  const { now, actor, rules } = context;
  const found = workOf(dossier, command, context);
  if (!found.ok) return found;
  const { graph } = rules;
  if (!graph || !dossier.process || !dossier.deadline || actor.kind !== 'official')
    throw new Error('A step is open without an e-procedure');
  const step = found.value;
  const type = command.outcome === 'sentBack' ? 'sentBack' : 'completed';
  const moved = advance(graph, dossier.process, { type, task: { node: step.node } });
  if (!moved.ok) return moved;
  return ok([
    {
      type: 'StepCompleted',
      public: {
        at: now,
        stepId: step.id,
        postId: actor.postId,
        outcome: command.outcome,
        process: moved.value.marking,
      },
      private: { note: command.note },
    },
    ...openSteps(dossier, moved.value, { ...context, graph, deadline: dossier.deadline }),
  ]);
}

function workOf(dossier: Dossier, command: CompleteStep, { actor }: DecisionContext): Found {
  const step = dossier.steps.find(({ id }) => id === command.stepId);
  if (!step) return err(refusal('step.unknown'));
  if (step.doneAt !== null) return err(refusal('step.already-done'));
  if (!stepsFor(dossier, actor).includes(step))
    return err(refusal(step.postId === null ? 'step.not-for-post' : 'step.taken-by-other'));
  if (step.kind === 'return') return err(refusal('step.return-by-hand-out'));
  const deciding = step.kind === 'sign';
  if (deciding && !may(actor, 'dossier.approve')) return err(refusal('dossier.not-permitted'));
  if (deciding && command.outcome === 'done') return err(refusal('step.needs-approval'));
  if (!deciding && command.outcome === 'approved') return err(refusal('step.not-a-signature'));
  if (command.note.trim() === '' && (step.kind === 'process' || command.outcome === 'sentBack'))
    return err(refusal('step.note-missing'));
  if (step.kind === 'issue' && command.outcome === 'done' && !hasResult(dossier))
    return err(refusal('result.missing'));
  return ok(step);
}

export const hasResult = (dossier: Dossier): boolean =>
  dossier.papers.some(({ purpose }) => purpose === 'result');
