import { err, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { moveOn, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';

/**
 * The opinions of a task whose date has passed without an answer: silence is consent (handbook §4.7), of an agency
 * outside that was asked by letter too.
 */
export const silentOpinions = ({ steps }: Dossier, node: string, now: number): readonly Step[] =>
  steps.filter(
    (step) =>
      step.party !== undefined &&
      step.node === node &&
      isOpen(step) &&
      step.dueAt !== null &&
      step.dueAt < now,
  );

/** Ends an opinion task on its date. Whether silence ends it is the drawing's: `until`, not `all` or `any`. */
export function decideExpireOpinion(
  dossier: Dossier,
  { node }: { readonly node: string },
  context: DecisionContext,
): Decision {
  const { now } = context;
  const silent = silentOpinions(dossier, node, now);
  if (silent.length === 0) return err(refusal('opinion.date-not-passed'));
  const moved = moveOn(dossier, { type: 'expired', node }, context);
  if (!moved.ok) return moved;
  const over = silent.reduce(
    (told, { id }) =>
      tell(told, {
        type: 'StepCompleted',
        public: { at: now, stepId: id, postId: null, outcome: 'silent', process: moved.value.marking },
        private: { note: '' },
      }),
    untold(dossier),
  );
  const next = tellMove(over, { ...moved.value, closed: [] }, context);
  return next.ok ? ok(next.value.events) : next;
}
