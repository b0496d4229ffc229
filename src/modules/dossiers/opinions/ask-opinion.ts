import { due, workdayMinutes } from '#calendar';
import {
  dateIn,
  err,
  type Instant,
  type Official,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import type { OpinionUnit } from '#organisations';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { callsOf } from '../steps/new-step.ts';
import { tell, untold } from '../telling.ts';

/** So many units a form asks at once; more are asked by sending it again. */
export const rowsOfForm = [1, 2, 3] as const;

/** Names a unit where one is chosen: a division by itself, another agency by its own id. */
export const unitValue = ({ unitId, agencyId }: OpinionUnit): string => unitId ?? agencyId;

export interface AskOpinion {
  readonly question: string;
  /** Several at once, each with the day it is to answer by. */
  readonly asked: readonly { readonly unit: OpinionUnit; readonly until: PlainDate }[];
}

/**
 * Asks other units what they think, beside the e-procedure. It lies inside the limit and never stops the clock
 * (handbook §4.7), so that no date lies behind the dossier's own; whoever asked goes on meanwhile.
 */
export function decideAskOpinion(dossier: Dossier, command: AskOpinion, context: DecisionContext): Decision {
  const { actor } = context;
  if (actor.kind !== 'official') throw new Error('Only an official asks');
  if (dossier.decision !== null) return err(refusal('opinion.decided-already'));
  if (command.question.trim() === '') return err(refusal('question.text-missing'));
  if (command.asked.length === 0) return err(refusal('question.unit-missing'));
  let told = untold(dossier);
  for (const { unit, until } of command.asked) {
    const refused = whomRefused(unit, told.dossier, { actor, already: dossier });
    if (refused) return err(refused);
    const dueAt = questionDue(until, dossier, context);
    if (!dueAt.ok) return dueAt;
    told = tell(told, {
      type: 'OpinionAsked',
      public: questionStep(told.dossier, { unit, dueAt: dueAt.value, by: actor.agencyId }, context),
      private: { question: command.question.trim() },
    });
  }
  return ok(told.events);
}

function whomRefused(
  { agencyId, unitId }: OpinionUnit,
  { steps }: Dossier,
  { actor, already }: { readonly actor: Official; readonly already: Dossier },
): Refusal | undefined {
  if (agencyId === actor.agencyId && (unitId === undefined || unitId === actor.unitId))
    return refusal('question.own-unit');
  const same = steps.find(
    (step) => isOpen(step) && step.agencyId === agencyId && step.asked && step.asked.unitId === unitId,
  );
  if (!same) return undefined;
  return refusal(already.steps.includes(same) ? 'question.unit-asked-already' : 'question.unit-twice');
}

/** The closing time of the chosen day, and never later than the dossier itself. */
function questionDue(
  until: PlainDate,
  dossier: Dossier,
  { now, calendar }: DecisionContext,
): Result<Instant, Refusal> {
  if (!dossier.deadline) throw new Error('A question before acceptance');
  if (until < dateIn(now)) return err(refusal('question.date-passed'));
  const isLate = dossier.deadline.dueAt <= now;
  if (!isLate && until > dateIn(dossier.deadline.dueAt)) return err(refusal('question.date-beyond-limit'));
  const dated = due({ kind: 'fixed-date', date: until }, now, calendar);
  if (!dated.ok) return err(refusal('clock.beyond-calendar'));
  const dueAt = insideLimit(dated.value.due, dossier, now);
  return dueAt > now ? ok(dueAt) : err(refusal('question.date-passed'));
}

/** A question's date, cut off at the dossier's own; of one that is late already there is nothing left to cut off. */
export function insideLimit(at: Instant, { deadline }: Pick<Dossier, 'deadline'>, now: Instant): Instant {
  if (!deadline) throw new Error('A question before acceptance');
  return at < deadline.dueAt || deadline.dueAt <= now ? at : deadline.dueAt;
}

/** Whoever is asked is reminded a working day before the date: our default, not the law's. */
export const questionCalls = (dueAt: Instant, { now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>) =>
  callsOf({ remindMinutes: workdayMinutes }, { openedAt: now, dueAt }, calendar);

function questionStep(
  { steps }: Dossier,
  { unit, dueAt, by }: { readonly unit: OpinionUnit; readonly dueAt: Instant; readonly by: UnitId },
  context: DecisionContext,
): Step {
  const { name, agencyId, unitId } = unit;
  const earlier = steps.filter(({ asked }) => asked !== undefined).length;
  return {
    id: context.newStepId(),
    node: `${questionNode}${earlier + 1}`,
    kind: 'consult',
    role: 'handler',
    agencyId,
    status: 'open',
    postId: null,
    openedAt: context.now,
    dueAt,
    doneAt: null,
    asked: { name, by, ...(unitId === undefined ? {} : { unitId }) },
    ...questionCalls(dueAt, context),
  };
}

/** No name of a drawing has a colon in it, so that a question is never taken for a task. */
const questionNode = 'hoi:';

export const isQuestion = (node: string): boolean => node.startsWith(questionNode);
