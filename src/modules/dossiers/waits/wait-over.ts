import { ok, type Refusal, type Result } from '#kernel';
import type { DecisionContext } from '../decision.ts';
import type { Step, Wait } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { datesAfter } from '../redating.ts';
import { type Told, tell } from '../telling.ts';

/**
 * Tells that a wait is over, with the dates of a clock that runs again; nothing runs while something else of the
 * kind is awaited.
 */
export function tellWaitOver(
  told: Told,
  { reason, stepId }: Wait,
  over: { readonly private: EventOf<'WaitEnded'>['private']; readonly dropped?: true },
  context: DecisionContext,
): Result<Told, Refusal> {
  const several = told.dossier.waits.filter((each) => each.reason === reason).length > 1;
  const dates = several ? ok({ dueAt: null }) : datesAfter(told.dossier, reason, context);
  if (!dates.ok) return dates;
  const dropped = over.dropped ? { dropped: true as const } : {};
  const said = { at: context.now, reason, stepId, ...dates.value, ...dropped };
  return ok(tell(told, { type: 'WaitEnded', public: said, private: over.private }));
}

/** A step that is dropped takes along what it waited for: nobody would ever end it, and the clock would stand for good. */
export function tellWaitDropped(told: Told, step: Step, context: DecisionContext): Result<Told, Refusal> {
  const wait = told.dossier.waits.find(({ stepId }) => stepId === step.id);
  if (!wait) return ok(told);
  return tellWaitOver(told, wait, { private: { note: '', number: '' }, dropped: true }, context);
}
