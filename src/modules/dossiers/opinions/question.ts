import { dateIn, err, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';

export interface AboutQuestion {
  readonly stepId: Step['id'];
}

export interface WithdrawQuestion extends AboutQuestion {
  readonly reason: string;
}

/** The question of the actor's own agency that nobody has answered yet. */
export function openQuestion(
  { steps }: Dossier,
  stepId: Step['id'],
  actor: DecisionContext['actor'],
): Result<Step, Refusal> {
  const step = steps.find(({ id }) => id === stepId);
  if (!step?.asked) return err(refusal('step.unknown'));
  if (actor.kind !== 'official' || actor.agencyId !== step.asked.by)
    return err(refusal('question.not-yours'));
  return isOpen(step) ? ok(step) : err(refusal('question.not-open'));
}

/** Whoever was asked is reminded; once a day, so that it stays a reminder. */
export function decideRemindOpinion(
  dossier: Dossier,
  { stepId }: AboutQuestion,
  { actor, now }: DecisionContext,
): Decision {
  const found = openQuestion(dossier, stepId, actor);
  if (!found.ok) return found;
  const last = found.value.asked?.remindedAt;
  if (last !== undefined && dateIn(last) === dateIn(now)) return err(refusal('question.reminded-today'));
  return ok([{ type: 'OpinionReminded', public: { at: now, stepId }, private: {} }]);
}

/** A question that is not needed any more is taken back, with a reason; it stays on record. */
export function decideWithdrawQuestion(
  dossier: Dossier,
  { stepId, reason }: WithdrawQuestion,
  { actor, now }: DecisionContext,
): Decision {
  const found = openQuestion(dossier, stepId, actor);
  if (!found.ok) return found;
  if (reason.trim() === '') return err(refusal('question.reason-missing'));
  return ok([{ type: 'QuestionWithdrawn', public: { at: now, stepId }, private: { reason: reason.trim() } }]);
}
