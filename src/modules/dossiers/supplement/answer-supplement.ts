import { err, ok, refusal } from '#kernel';
import { acceptBy, countedBy } from '../clock.ts';
import type { Decision, DecisionContext, ProcedureRules } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { datesAfter } from '../redating.ts';
import { moveOn, taskOf, tellMove } from '../steps/advance.ts';
import { type Told, tell, untold } from '../telling.ts';

export interface AnswerSupplement {
  readonly papers: readonly Paper[];
  readonly note: string;
  /** What is said of single components, in the place of files or beside them. */
  readonly explanations?: Readonly<Record<string, string>> | undefined;
  /** Why not everything comes, where the procedure lets something be left out. */
  readonly missingBecause?: string | undefined;
}

/** Whether an answer to this request may leave something out, with a reason. */
export const mayLeaveOut = (
  { stage }: Pick<NonNullable<Dossier['openSupplement']>, 'stage'>,
  { supplement: { partial = 'before-acceptance' } }: Pick<ProcedureRules, 'supplement'>,
): boolean => partial === 'always' || (partial === 'before-acceptance' && stage === 'intake');

/**
 * Every component that was asked for is answered, by files or in words; then the desk's or the dossier's clock runs
 * again. Before acceptance something may be left out with a reason, since the desk may ask again as often as it must.
 */
export function decideAnswerSupplement(
  dossier: Dossier,
  command: AnswerSupplement,
  context: DecisionContext,
): Decision {
  const asked = dossier.openSupplement;
  if (!asked) return err(refusal('supplement.not-open'));
  const explanations = saidOf(asked.components, command.explanations);
  const given = new Set([...command.papers.map(({ component }) => component), ...Object.keys(explanations)]);
  const missing = asked.components.filter((key) => !given.has(key));
  const because = command.missingBecause?.trim() ?? '';
  const leavesOut = missing.length > 0;
  if (leavesOut && (because === '' || missing.length === asked.components.length))
    return err(refusal('supplement.incomplete', { components: missing }));
  if (leavesOut && !mayLeaveOut(asked, context.rules)) return err(refusal('supplement.partial-not-allowed'));
  const { now, calendar } = context;
  const intake = asked.stage === 'intake';
  const by = intake ? acceptBy(now, calendar) : ok(null);
  const dates = intake ? ok({ dueAt: null }) : datesAfter(dossier, 'supplement', context);
  if (!by.ok) return by;
  if (!dates.ok) return dates;
  const answered = tell(untold(dossier), {
    type: 'SupplementAnswered',
    public: {
      ...{ at: now, acceptBy: by.value },
      ...dates.value,
      ...(leavesOut ? { missing } : {}),
      ...countedBy(dossier, calendar),
    },
    private: {
      note: command.note.trim(),
      papers: [...command.papers],
      ...(Object.keys(explanations).length > 0 ? { explanations } : {}),
      ...(leavesOut ? { missingBecause: because } : {}),
    },
  });
  return waitedFor(answered, context);
}

/** Words of components that were asked for; empty ones say nothing. */
const saidOf = (
  asked: readonly string[],
  said: AnswerSupplement['explanations'] = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    asked.flatMap((key) => {
      const text = Object.hasOwn(said, key) ? (said[key]?.trim() ?? '') : '';
      return text === '' ? [] : [[key, text]];
    }),
  );

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
