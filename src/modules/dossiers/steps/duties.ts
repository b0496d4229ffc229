import { type Actor, type Refusal, refusal } from '#kernel';
import type { Dossier, Step } from '../dossier.ts';

/**
 * Duties that one person may not have in one dossier, whichever posts they act in: the specialist who appraised it
 * does not sign, and nobody who signs also issues (handbook §4.3, "may not"). A substitute acts for the one they
 * stand in for, so that neither of the two may have done the other duty. The handbook knows no exception.
 */
export function dutyConflict(
  { steps }: Pick<Dossier, 'steps'>,
  step: Step,
  actor: Actor,
): Refusal | undefined {
  if (actor.kind !== 'official') return undefined;
  const persons: readonly string[] = actor.onBehalf
    ? [actor.personId, actor.onBehalf.personId]
    : [actor.personId];
  const did = (kind: Step['kind']): boolean =>
    steps.some((done) => done.kind === kind && done.status === 'done' && persons.includes(done.doneBy ?? ''));
  if (step.kind === 'sign' && did('process')) return refusal('duty.appraised-it');
  if (step.kind === 'issue' && did('sign')) return refusal('duty.signed-it');
  return undefined;
}
