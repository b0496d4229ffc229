import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { slicesOver } from './evolve-slices.ts';
import { markingOf } from './marking-of.ts';
import { isOpen } from './standing.ts';

type At = Dossier['submittedAt'];

/** Nothing is awaited and nobody works on it any more. */
export const ended = (before: Dossier, at: At): Dossier => ({
  ...before,
  acceptBy: null,
  openSupplement: null,
  waits: [],
  endedAt: at,
  slices: slicesOver(before, at),
  steps: before.steps.map((step) => (isOpen(step) ? { ...step, status: 'cancelled', doneAt: at } : step)),
});

/** Handing out is the return step: it is done, not dropped. */
export function returned(before: Dossier, { public: open }: EventOf<'ResultReturned'>): Dossier {
  const handedOut: Dossier = {
    ...before,
    steps: before.steps.map((step) =>
      step.kind === 'return' && isOpen(step) ? { ...step, status: 'done', doneAt: open.at } : step,
    ),
  };
  return { ...ended(handedOut, open.at), handling: 'returned', delivery: 'handedOver', returnedAt: open.at };
}

/** The correction links old and new: the old result is kept, as what was replaced (handbook §4.2). */
export function resultCorrected(
  before: Dossier,
  { public: open, private: own }: EventOf<'ResultCorrected'>,
): Dossier {
  const replaced = before.papers.map((paper) =>
    paper.purpose === 'result' && paper.slice === open.slice
      ? { ...paper, purpose: 'replaced' as const }
      : paper,
  );
  return { ...before, papers: [...replaced, ...own.papers], corrections: before.corrections + 1 };
}

/**
 * Opened again by order. What it ended as is in the journal; the time between does not count, and the
 * allowance begins anew, so that the pause of that time restarts the clock.
 */
export function reopened(before: Dossier, open: EventOf<'DossierReopened'>['public']): Dossier {
  const again: Dossier = {
    ...before,
    acceptBy: open.acceptBy,
    deadline: open.deadline,
    process: open.process && markingOf(open.process),
    decision: null,
    finishedAt: null,
    timeliness: null,
    returnedAt: null,
    endedAt: null,
    extension: null,
    reopened: before.reopened + 1,
  };
  if (open.acceptBy !== null) return { ...again, handling: 'submitted' };
  const from = before.finishedAt ?? before.endedAt ?? open.at;
  const closed = before.pauses.map((pause) => (pause.to === null ? { ...pause, to: from } : pause));
  return {
    ...again,
    handling: 'received',
    delivery: 'waiting',
    pauses: [...closed, { from, to: open.at, reason: 'reopened', effect: 'restart' }],
  };
}
