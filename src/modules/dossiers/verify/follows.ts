import { acceptBy, deadlineFrom, timelinessOf } from '../clock.ts';
import { answerAwaitedBy } from '../closing/close-for-silence.ts';
import { reopening } from '../closing/reopen.ts';
import type { DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent, EventOf } from '../events.ts';
import { limitFor } from '../intake/accept.ts';
import { begunUnder } from '../reception-correction/change-procedure.ts';
import { datesFrom } from '../reception-correction/correct-reception.ts';
import { recounted } from '../recount/recount.ts';
import { moveOn } from '../steps/advance.ts';
import { closingOf, gave, type Saying } from './saying.ts';
import {
  completionFollows,
  questionFollows,
  sliceFinishedFollows,
  sliceOpenedFollows,
  stepFollows,
} from './steps-follow.ts';
import { supplementAnswerFollows, supplementFollows, waitFollows, waitOverFollows } from './waits-follow.ts';

/**
 * What an entry had to say, by the very functions that decide: its dates, and where it left the e-procedure.
 * `before` is the dossier it was said of; `last` the entry before it. What somebody chose is not in it.
 */
export function follows(
  before: Dossier,
  event: Exclude<DossierEvent, { type: 'DossierSubmitted' }>,
  context: DecisionContext,
  last: DossierEvent | undefined,
): Saying {
  switch (event.type) {
    case 'SupplementRequested':
      return supplementFollows(before, context);
    case 'SupplementAnswered':
      return supplementAnswerFollows(before, context);
    case 'WaitBegan':
      return waitFollows(before, event.public, context);
    case 'WaitEnded':
      return waitOverFollows(before, event.public, context);
    case 'StepOpened':
      return stepFollows(before, event.public, context);
    case 'OpinionAsked':
      return questionFollows(before, event.public, context);
    case 'StepCompleted':
      return completionFollows(before, event.public, context, last);
    case 'SliceOpened':
      return sliceOpenedFollows(before, event.public.key, context);
    case 'SliceFinished':
      return sliceFinishedFollows(before, event.public.key, context);
    case 'DossierAccepted':
      return acceptanceFollows(before, event.public, context);
    case 'ReceptionCorrected':
      return receptionFollows(before, event.public, context);
    case 'DossierExtended':
      return extensionFollows(before, event.public, context);
    case 'DueRecounted':
      return {
        assumed: undefined,
        redated: undefined,
        ...gave(recounted(before, context.calendar, context)),
      };
    case 'HandlingFinished':
      return finishFollows(before, event.public, context);
    case 'DossierLapsed':
      return { since: answerAwaitedBy(before) };
    case 'DossierReopened':
      return { ...gave(reopening(before, context)).said };
    default:
      return {};
  }
}

/** The desk's eight hours of a request. */
export const filingFollows = ({ now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>): Saying => ({
  acceptBy: gave(acceptBy(now, calendar)),
});

function acceptanceFollows(
  before: Dossier,
  { deadline }: EventOf<'DossierAccepted'>['public'],
  context: DecisionContext,
): Saying {
  const { now, rules, calendar } = context;
  const { variant, source, limit } = deadline;
  // What a unit has promised is chosen from a table that changes; that it was, is what the entry says.
  const localLimits = source === 'local' ? [{ variant, limit, ground: '' }] : [];
  const rule = gave(limitFor(variant, { rules, acceptance: { code: '', agencies: [], localLimits } }));
  return {
    deadline: gave(deadlineFrom(now, { ...rule, clock: calendar.clock, calendar })),
    process: gave(moveOn(before, { type: 'started' }, context)).marking,
  };
}

/** The time limit from the time that was right, or of the procedure that was; and where that begins. */
function receptionFollows(
  before: Dossier,
  said: EventOf<'ReceptionCorrected'>['public'],
  context: DecisionContext,
): Saying {
  const { deadline, acceptedAt, procedure } = said;
  const number = (before.receptionCorrections ?? 0) + 1;
  if (acceptedAt !== undefined)
    return { number, redated: undefined, ...gave(datesFrom(before, acceptedAt, context)) };
  if (!procedure || !deadline) return { number, deadline: undefined };
  if (before.acceptedAt === null) throw new Error('it was not received yet');
  const { variant, source, limit } = deadline;
  const localLimits = source === 'local' ? [{ variant, limit, ground: '' }] : [];
  const rule = gave(
    limitFor(variant, { rules: context.rules, acceptance: { code: '', agencies: [], localLimits } }),
  );
  const begun = gave(begunUnder(before, before.acceptedAt, { ...rule, context }));
  return { number, deadline: begun.deadline, procedure: { ...procedure, process: begun.move.marking } };
}

function extensionFollows(
  { deadline }: Dossier,
  { promisedAt }: EventOf<'DossierExtended'>['public'],
  { now, calendar }: DecisionContext,
): Saying {
  return {
    promisedAt: closingOf(promisedAt, now, calendar),
    beforeDue: deadline !== null && now <= deadline.dueAt,
  };
}

function finishFollows(
  { deadline, decision }: Dossier,
  said: EventOf<'HandlingFinished'>['public'],
  { now }: DecisionContext,
): Saying {
  if (!deadline) throw new Error('Handling ends that never began');
  return {
    timeliness: timelinessOf(now, deadline.dueAt),
    // The first release knew no refusal with reasons, and did not say that something was granted.
    ...(said.decision === undefined ? {} : { decision: decision ?? 'granted' }),
  };
}
