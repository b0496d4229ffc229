import { err, ok, refusal } from '#kernel';
import { acceptBy, countedBy } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { datesAfter } from '../redating.ts';
import { moveOn, taskOf, tellMove } from '../steps/advance.ts';
import { type Told, tell, untold } from '../telling.ts';

export interface AnswerSupplement {
  readonly papers: readonly Paper[];
  readonly note: string;
}

/** Every component that was asked for must come; then the desk's or the dossier's clock runs again. */
export function decideAnswerSupplement(
  dossier: Dossier,
  command: AnswerSupplement,
  context: DecisionContext,
): Decision {
  const asked = dossier.openSupplement;
  if (!asked) return err(refusal('supplement.not-open'));
  const given = new Set(command.papers.map(({ component }) => component));
  const missing = asked.components.filter((key) => !given.has(key));
  if (missing.length > 0) return err(refusal('supplement.incomplete', { components: missing }));
  const { now, calendar } = context;
  const intake = asked.stage === 'intake';
  const by = intake ? acceptBy(now, calendar) : ok(null);
  const dates = intake ? ok({ dueAt: null }) : datesAfter(dossier, 'supplement', context);
  if (!by.ok) return by;
  if (!dates.ok) return dates;
  const answered = tell(untold(dossier), {
    type: 'SupplementAnswered',
    public: { at: now, acceptBy: by.value, ...dates.value, ...countedBy(dossier, calendar) },
    private: { note: command.note.trim(), papers: [...command.papers] },
  });
  return waitedFor(answered, context);
}

/** Where the e-procedure itself stands waiting for the supplement, it goes on with it. */
function waitedFor(answered: Told, context: DecisionContext): Decision {
  const step = answered.dossier.steps.find((each) => each.waitsFor === 'supplement' && isOpen(each));
  if (!step) return ok(answered.events);
  const moved = moveOn(answered.dossier, { type: 'completed', task: taskOf(step) }, context);
  if (!moved.ok) return moved;
  const done = tell(answered, {
    type: 'StepCompleted',
    public: { at: context.now, stepId: step.id, postId: null, outcome: 'done', process: moved.value.marking },
    private: { note: '' },
  });
  const next = tellMove(done, moved.value, context);
  return next.ok ? ok(next.value.events) : next;
}
