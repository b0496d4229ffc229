import { err, type Instant, ok, type PostId, refusal } from '#kernel';
import { asksFor } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { isOpen } from '../fold/standing.ts';
import { moveOn, taskOf, tellMove } from '../steps/advance.ts';
import { tell, untold } from '../telling.ts';

/** A question from the desk is beside the e-procedure, which stays where it is. */
function questionDone(
  { process }: Dossier,
  { stepId, postId, now }: { readonly stepId: Step['id']; readonly postId: PostId; readonly now: Instant },
): DossierEvent {
  if (!process) throw new Error('A question before acceptance');
  return {
    type: 'StepCompleted',
    public: { at: now, stepId, postId, outcome: 'done', process },
    private: { note: '' },
  };
}

export interface AnswerOpinion {
  readonly stepId: Step['id'];
  readonly answer: 'agree' | 'agreeIf' | 'disagree';
  readonly note: string;
}

/**
 * The opinion of an agency that was asked. A newer answer replaces an older one and never erases it, for as
 * long as nobody has decided (handbook §4.10). Anything but plain agreement says why.
 */
export function decideAnswerOpinion(
  dossier: Dossier,
  { stepId, answer, note }: AnswerOpinion,
  context: DecisionContext,
): Decision {
  const { actor, now } = context;
  const step = asksFor(dossier, actor).find(({ id }) => id === stepId);
  if (!step || actor.kind !== 'official') return err(refusal('opinion.not-asked'));
  if (dossier.decision !== null) return err(refusal('opinion.decided-already'));
  if (answer !== 'agree' && note.trim() === '') return err(refusal('opinion.reason-missing'));
  const given = tell(untold(dossier), {
    type: 'OpinionGiven',
    public: { at: now, stepId, postId: actor.postId, answer },
    private: { note: note.trim() },
  });
  if (!isOpen(step)) return ok(given.events);
  if (step.asked) return ok(tell(given, questionDone(dossier, { stepId, postId: actor.postId, now })).events);
  const moved = moveOn(dossier, { type: 'completed', task: taskOf(step) }, context);
  if (!moved.ok) return moved;
  const done = tell(given, {
    type: 'StepCompleted',
    public: { at: now, stepId, postId: actor.postId, outcome: 'done', process: moved.value.marking },
    private: { note: '' },
  });
  const next = tellMove(done, moved.value, context);
  return next.ok ? ok(next.value.events) : next;
}
