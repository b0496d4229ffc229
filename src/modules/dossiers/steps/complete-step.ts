import { err, may, mustConfirm, ok, type Refusal, type Result, refusal } from '#kernel';
import { stepsFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { hasResultToIssue } from '../result/has-result.ts';
import { tell, untold } from '../telling.ts';
import { moveOn, taskOf, tellMove } from './advance.ts';
import { dutyConflict } from './duties.ts';

export interface CompleteStep {
  readonly stepId: Step['id'];
  /**
   * `done` passes on, `approved` is a leader's yes, `refused` a leader's no with reasons, `sentBack` returns
   * to an earlier step with a reason.
   */
  readonly outcome: 'done' | 'approved' | 'refused' | 'sentBack';
  /** The proposal, the ground of the approval, the reason of a refusal or for sending back. */
  readonly note: string;
  /** The provision a refusal rests on. */
  readonly ground?: string | undefined;
  /** The step it goes back to, by its name in the drawing; without one the step before. */
  readonly to?: string | undefined;
}

type Found = Result<Step, Refusal>;

/** A step's post finishes it. Proposals and reasons are words: without them nobody above can decide. */
export function decideCompleteStep(
  dossier: Dossier,
  command: CompleteStep,
  context: DecisionContext,
): Decision {
  const { now, actor } = context;
  const found = workOf(dossier, command, context);
  if (!found.ok) return found;
  if (actor.kind !== 'official') throw new Error('Only an official completes a step');
  const step = found.value;
  const task = taskOf(step);
  const { outcome, to } = command;
  // What was decided is what the gateways behind the signature look at.
  const decision = outcome === 'approved' ? 'granted' : outcome === 'refused' ? 'refused' : dossier.decision;
  const moved = moveOn(
    { ...dossier, decision },
    outcome === 'sentBack'
      ? { type: 'sentBack', task, ...(to === undefined ? {} : { to }) }
      : { type: 'completed', task },
    context,
  );
  if (!moved.ok) return moved;
  const ground = command.ground?.trim() ?? '';
  const done = tell(untold(dossier), {
    type: 'StepCompleted',
    public: { at: now, stepId: step.id, postId: actor.postId, outcome, process: moved.value.marking },
    private: {
      note: command.note.trim(),
      ...(ground === '' ? {} : { ground }),
      personId: actor.personId,
    },
  });
  const next = tellMove(done, moved.value, context);
  return next.ok ? ok(next.value.events) : next;
}

function workOf(dossier: Dossier, command: CompleteStep, context: DecisionContext): Found {
  const { actor } = context;
  const step = dossier.steps.find(({ id }) => id === command.stepId);
  if (!step) return err(refusal('step.unknown'));
  if (step.doneAt !== null) return err(refusal('step.already-done'));
  if (!stepsFor(dossier, actor).includes(step))
    return err(refusal(step.postId === null ? 'step.not-for-post' : 'step.taken-by-other'));
  if (step.kind === 'return') return err(refusal('step.return-by-hand-out'));
  if (step.kind === 'letter' && command.outcome !== 'sentBack') return err(refusal('step.ends-with-letter'));
  const conflict = command.outcome === 'sentBack' ? undefined : dutyConflict(dossier, step, actor);
  if (conflict) return err(conflict);
  return refusalOf(dossier, step, command, context) ?? ok(step);
}

function refusalOf(
  dossier: Dossier,
  step: Step,
  { outcome, note, ground }: CompleteStep,
  { actor, now }: DecisionContext,
) {
  const deciding = step.kind === 'sign';
  const decides = outcome === 'approved' || outcome === 'refused';
  if (deciding && !may(actor, 'dossier.approve')) return err(refusal('dossier.not-permitted'));
  if (deciding && outcome === 'done') return err(refusal('step.needs-approval'));
  if (!deciding && decides) return err(refusal('step.not-a-signature'));
  if (note.trim() === '' && (step.kind === 'process' || outcome === 'sentBack' || outcome === 'refused'))
    return err(refusal('step.note-missing'));
  if (outcome === 'refused' && (ground ?? '').trim() === '') return err(refusal('refuse.ground-missing'));
  // Last of all, so that nobody takes out their telephone for a form that is not complete.
  if (decides && mustConfirm(actor, now)) return err(refusal('second-factor.needed'));
  if (step.kind === 'issue' && outcome === 'done' && !hasResultToIssue(dossier, step))
    return err(refusal('result.missing'));
  return undefined;
}
