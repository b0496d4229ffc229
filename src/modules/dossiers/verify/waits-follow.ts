import { due } from '#calendar';
import { acceptBy } from '../clock.ts';
import type { DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { datesAfter } from '../redating.ts';
import { closingOf, gave, type Saying } from './saying.ts';

/** By when an answer is awaited, and whether its wait begins the allowance anew. */
export function supplementFollows({ handling }: Dossier, { now, calendar, rules }: DecisionContext): Saying {
  const stage = handling === 'submitted' ? 'intake' : 'handling';
  const restarts = stage === 'handling' && rules.pauses.supplement === 'restart';
  return {
    stage,
    answerBy: gave(due(rules.supplement.answerWithin, now, calendar)).due,
    effect: restarts ? 'restart' : undefined,
  };
}

export function supplementAnswerFollows(before: Dossier, context: DecisionContext): Saying {
  if (before.openSupplement?.stage === 'intake')
    return { ...standing, acceptBy: gave(acceptBy(context.now, context.calendar)) };
  return { ...standing, ...gave(datesAfter(before, 'supplement', context)), acceptBy: null };
}

/** Of a clock that does not run on. */
const standing = { dueAt: null, assumed: undefined, redated: undefined };

/** A wait of a step lasts as long as the step has; another until the closing time of the day somebody named. */
export function waitFollows(
  { steps }: Dossier,
  { reason, stepId, until }: EventOf<'WaitBegan'>['public'],
  { now, calendar, rules }: DecisionContext,
): Saying {
  const effect = rules.pauses[reason];
  if (stepId !== null) return { effect, until: steps.find(({ id }) => id === stepId)?.dueAt ?? null };
  return { effect, until: until === null ? null : closingOf(until, now, calendar) };
}

/** The clock runs on only when nothing else of the kind is awaited. */
export function waitOverFollows(
  before: Dossier,
  { reason }: EventOf<'WaitEnded'>['public'],
  context: DecisionContext,
): Saying {
  const several = before.waits.filter((wait) => wait.reason === reason).length > 1;
  return { ...standing, ...(several ? {} : gave(datesAfter(before, reason, context))) };
}
