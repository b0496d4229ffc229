import { type Marking, reachableFrom, type StepGraph } from '#procedures';
import { timelinessOf } from '../clock.ts';
import type { DecisionContext, FoundAgency } from '../decision.ts';
import type { Slice, Step } from '../dossier.ts';
import { isUnderWay, restsSince } from '../fold/evolve-slices.ts';
import { type Told, tell } from '../telling.ts';
import { sliceDue } from './slice-due.ts';

/** The slices a dossier is accepted with: one for each body that has an allowance of its own (§4.10). */
export const slicesOf = (agencies: readonly FoundAgency[]): Slice[] =>
  agencies.flatMap(({ key, name, agencyId, limit, procedureCode }) =>
    limit === undefined
      ? []
      : [
          {
            key,
            name,
            agencyId: agencyId ?? null,
            procedureCode,
            limit,
            openedAt: null,
            dueAt: null,
            finishedAt: null,
            timeliness: null,
          },
        ],
  );

/**
 * A slice begins with its first step. Its date is its own allowance from then, and never past the date of the
 * whole. What was with others meanwhile goes on with what is left; what was finished and is sent back begins anew.
 */
export function withSliceOpen(told: Told, step: Step, { now, calendar }: DecisionContext): Told {
  const { slices, deadline, pauses } = told.dossier;
  const slice = slices.find(({ key }) => key === step.slice);
  if (!slice || !deadline || (isUnderWay(slice) && restsSince(slice) === undefined)) return told;
  const whole = { pauses, clock: deadline.clock, dueAt: deadline.dueAt, now };
  const dueAt = isUnderWay(slice)
    ? sliceDue(slice, whole, calendar)
    : sliceDue({ limit: slice.limit, openedAt: now }, whole, calendar);
  return tell(told, { type: 'SliceOpened', public: { at: now, key: slice.key, dueAt }, private: {} });
}

/**
 * Where a move leaves the slices it does not open. One that others have now, and that may still be reached, waits
 * with its clock standing; one that cannot be reached any more is finished, sooner or later than its own date, or
 * has come to nothing.
 */
export function withSlicesSettled(
  told: Told,
  { graph, marking }: { readonly graph: StepGraph; readonly marking: Marking },
  context: DecisionContext,
): Told {
  const at = new Set(marking.tokens.map(({ node }) => sliceAt(graph, node)));
  const ahead = new Set(
    marking.tokens.flatMap(({ node }) => [...reachableFrom(graph, node)].map((each) => sliceAt(graph, each))),
  );
  const done = new Set(marking.done.map(({ node }) => sliceAt(graph, node)));
  return told.dossier.slices.reduce((next, slice) => {
    if (!isUnderWay(slice) || at.has(slice.key)) return next;
    if (!ahead.has(slice.key)) return tell(next, over(slice, done.has(slice.key), context));
    return restsSince(slice) === undefined ? tell(next, left(slice, context)) : next;
  }, told);
}

const sliceAt = ({ nodes }: StepGraph, node: string): string | undefined => {
  const drawn = nodes[node];
  return drawn?.type === 'step' ? drawn.agency : undefined;
};

const left = ({ key }: Slice, { now }: DecisionContext) =>
  ({ type: 'SliceLeft', public: { at: now, key }, private: {} }) as const;

const over = (slice: Slice, done: boolean, { now }: DecisionContext) => {
  const { key, dueAt } = slice;
  const timeliness = done && dueAt !== null ? timelinessOf(restsSince(slice) ?? now, dueAt) : null;
  return { type: 'SliceFinished', public: { at: now, key, timeliness }, private: {} } as const;
};
