import type { Dossier, DossierPause } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { redate, withDue } from './evolve-steps.ts';
import { withHandling } from './standing.ts';

/** Before reception nothing runs yet; after it the clock stands from the request on (handbook §4.7). */
export function supplementRequested(
  before: Dossier,
  { public: asked }: EventOf<'SupplementRequested'>,
): Dossier {
  const { effect, calendar: _, ...openSupplement } = asked;
  const request = { ...before, openSupplement, acceptBy: null };
  if (asked.stage === 'intake') return { ...request, handling: 'intakeSupplement' };
  return {
    ...request,
    handling: 'supplement',
    supplementsAsked: before.supplementsAsked + 1,
    pauses: [...before.pauses, pause(asked.askedAt, 'supplement', effect)],
  };
}

export function supplementAnswered(before: Dossier, event: EventOf<'SupplementAnswered'>): Dossier {
  const { at, acceptBy, dueAt, assumed, redated } = event.public;
  const answered: Dossier = {
    ...before,
    openSupplement: null,
    papers: [...before.papers, ...event.private.papers],
    pauses: ending(before.pauses, 'supplement', at),
  };
  if (before.handling === 'intakeSupplement') return { ...answered, handling: 'submitted', acceptBy };
  return withHandling(redate(withDue(answered, dueAt, assumed), redated));
}

export function waitBegan(before: Dossier, { public: began }: EventOf<'WaitBegan'>): Dossier {
  const { at, reason, until, effect, stepId } = began;
  const pauses = effect === 'none' ? before.pauses : [...before.pauses, pause(at, reason, effect)];
  return withHandling({
    ...before,
    money: reason === 'financial' ? 'due' : before.money,
    waits: [...before.waits, { reason, since: at, until, stepId }],
    pauses,
  });
}

export function waitEnded(before: Dossier, { public: over }: EventOf<'WaitEnded'>): Dossier {
  const { at, reason, stepId, dueAt, assumed, redated, dropped } = over;
  const waits = before.waits.filter((wait) => wait.reason !== reason || wait.stepId !== stepId);
  const resumed: Dossier = {
    ...before,
    money: reason === 'financial' ? moneyAfter(waits, dropped) : before.money,
    waits,
    // The clock stands for as long as anything of the kind is awaited.
    pauses: waits.some((wait) => wait.reason === reason) ? before.pauses : ending(before.pauses, reason, at),
  };
  return withHandling(redate(withDue(resumed, dueAt, assumed), redated));
}

/** Paid, unless nobody has and nothing is to be paid any more. */
function moneyAfter(waits: Dossier['waits'], dropped: true | undefined): Dossier['money'] {
  if (!dropped) return 'paid';
  return waits.some(({ reason }) => reason === 'financial') ? 'due' : 'notDue';
}

const pause = (
  from: DossierPause['from'],
  reason: DossierPause['reason'],
  effect: DossierPause['effect'],
): DossierPause => ({ from, to: null, reason, ...(effect === 'restart' ? { effect } : {}) });

const ending = (
  pauses: readonly DossierPause[],
  reason: DossierPause['reason'],
  to: DossierPause['from'],
): DossierPause[] =>
  pauses.map((each) => (each.to === null && each.reason === reason ? { ...each, to } : each));
