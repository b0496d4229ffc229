import {
  type Actor,
  type Bilingual,
  err,
  ok,
  type PostId,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import { stepsToGiveOut } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';

/** A post to whom work may be given, with the names a journal keeps and who holds it now. */
export interface WorkPost {
  readonly postId: PostId;
  readonly postName: Bilingual;
  readonly unitId: UnitId;
  readonly unitName: Bilingual;
  readonly agencyId: UnitId;
  readonly role: string;
  readonly person: string;
}

/** What is chosen to give a step back to all of its role. */
export const backToAll = 'all';

export interface AssignStep {
  readonly stepId: Step['id'];
  /** Undefined: back to whoever of the role takes it. */
  readonly to: WorkPost | undefined;
  /** Who had it when whoever decides looked; undefined: nobody. */
  readonly from: Pick<WorkPost, 'postId' | 'unitId'> | undefined;
  readonly reason: string;
}

/** Roles that give out work in the whole of their agency; other heads in their own unit (handbook §4.3). */
const ofAgency: ReadonlySet<string> = new Set(['centreHead']);

/** Whether work of this unit of their agency is a head's to give out. */
export const givesOutIn = (actor: Actor, unitId: UnitId): boolean =>
  actor.kind === 'official' && (unitId === actor.unitId || ofAgency.has(actor.role));

/**
 * A head gives a step to a post of theirs, or takes it back. Work that somebody already has is moved with a reason;
 * that of another unit is its own head's to move.
 */
export function decideAssignStep(
  dossier: Dossier,
  command: AssignStep,
  { actor, now }: DecisionContext,
): Decision {
  const found = openStep(dossier, command.stepId);
  if (!found.ok) return found;
  if (actor.kind !== 'official' || !stepsToGiveOut(dossier, actor).includes(found.value))
    return err(refusal('assign.not-for-unit'));
  const others = [command.from, command.to].some((post) => post && !givesOutIn(actor, post.unitId));
  if (others) return err(refusal('assign.not-for-unit'));
  if (command.from && command.reason.trim() === '') return err(refusal('assign.reason-missing'));
  const moved = moveOf(found.value, command);
  if (!moved.ok) return moved;
  return ok([
    {
      type: 'StepAssigned',
      public: { at: now, stepId: command.stepId, how: 'assigned', ...moved.value },
      private: { reason: command.reason.trim(), person: command.to?.person ?? '' },
    },
  ]);
}

/** Whoever has a step passes it on, with a reason: to another post that may do it, or back to all of the role. */
export function decideHandOverStep(
  dossier: Dossier,
  command: AssignStep,
  { actor, now }: DecisionContext,
): Decision {
  const found = openStep(dossier, command.stepId);
  if (!found.ok) return found;
  const step = found.value;
  if (step.status !== 'taken') return err(refusal('assign.not-taken'));
  if (actor.kind !== 'official' || step.postId !== actor.postId) return err(refusal('step.taken-by-other'));
  if (command.reason.trim() === '') return err(refusal('assign.reason-missing'));
  const moved = moveOf(step, command);
  if (!moved.ok) return moved;
  return ok([
    {
      type: 'StepAssigned',
      public: { at: now, stepId: step.id, how: 'handedOver', ...moved.value },
      private: { reason: command.reason.trim(), person: command.to?.person ?? '' },
    },
  ]);
}

function openStep({ steps }: Dossier, stepId: Step['id']): Result<Step, Refusal> {
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return err(refusal('step.unknown'));
  return isOpen(step) ? ok(step) : err(refusal('step.already-done'));
}

/** From whom to whom: only while it is still with whom it was seen, and only to a post of its role in its agency. */
function moveOf(step: Step, { from, to }: AssignStep) {
  if (step.postId !== (from?.postId ?? null)) return err(refusal('assign.holder-changed'));
  if (step.postId === (to?.postId ?? null))
    return err(refusal(to ? 'assign.same-post' : 'assign.nobody-has-it'));
  if (to && (to.role !== step.role || to.agencyId !== step.agencyId))
    return err(refusal('assign.not-for-post'));
  const { postId, postName, unitId, unitName } = to ?? {};
  return ok({
    from: step.postId,
    to: postId && postName && unitId && unitName ? { postId, postName, unitId, unitName } : null,
  });
}
