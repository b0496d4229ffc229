import type { Instant } from '#kernel';
import { reachableFrom, type StepGraph } from '#procedures';
import { timelinessOf } from '../clock.ts';
import type { DecisionContext, FoundAgency } from '../decision.ts';
import type { Dossier, Slice, Step } from '../dossier.ts';
import { isUnderWay, restsSince } from '../fold/evolve-slices.ts';
import { type Told, tell } from '../telling.ts';
import { dueInside } from './due-inside.ts';

/** The slices a dossier is accepted with: one for each body that has an allowance of its own (§4.10). */
export const slicesOf = (agencies: readonly FoundAgency[]): Slice[] =>
  agencies.flatMap(({ key, name, agencyId, limit, procedureCode, resultCodes = [] }) =>
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
            ...(resultCodes.length > 0 ? { resultCodes: [...resultCodes] } : {}),
          },
        ],
  );

/**
 * A slice begins with its first step. Its date is its own allowance from then, and never past the date of the
 * whole. What was with others meanwhile goes on with what is left; what was finished and is sent back begins anew.
 */
export function withSliceOpen(told: Told, step: Step, context: DecisionContext): Told {
  const { slices, deadline } = told.dossier;
  const slice = slices.find(({ key }) => key === step.slice);
  if (!slice || !deadline || (isUnderWay(slice) && restsSince(slice) === undefined)) return told;
  const dueAt = sliceDue(told.dossier, slice, context);
  return tell(told, { type: 'SliceOpened', public: { at: context.now, key: slice.key, dueAt }, private: {} });
}

/** By when a slice that begins now, or goes on, has to be finished. */
export function sliceDue(
  { deadline, pauses }: Pick<Dossier, 'deadline' | 'pauses'>,
  slice: Slice,
  { now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>,
): Instant {
  if (!deadline) throw new Error('A slice opens before the clock has started');
  const whole = { pauses, clock: deadline.clock, dueAt: deadline.dueAt, now };
  return dueInside(isUnderWay(slice) ? slice : { limit: slice.limit, openedAt: now }, whole, calendar);
}

/**
 * Where a move leaves the slices it does not open. One that others have now, and that may still be reached, waits
 * with its clock standing; one that cannot be reached any more is finished, sooner or later than its own date, or
 * has come to nothing.
 */
export function withSlicesSettled(told: Told, graph: StepGraph, context: DecisionContext): Told {
  const tokens = told.dossier.process?.tokens ?? [];
  const at = new Set(tokens.map(({ node }) => sliceAt(graph, node)));
  const ahead = new Set(
    tokens.flatMap(({ node }) => [...reachableFrom(graph, node)].map((each) => sliceAt(graph, each))),
  );
  return told.dossier.slices.reduce((next, slice) => {
    const { key } = slice;
    if (!isUnderWay(slice) || at.has(key)) return next;
    const said = { at: context.now, key };
    if (!ahead.has(key)) {
      const timeliness = sliceTimeliness(told.dossier, slice, { graph, now: context.now });
      return tell(next, { type: 'SliceFinished', public: { ...said, timeliness }, private: {} });
    }
    return restsSince(slice) === undefined
      ? tell(next, { type: 'SliceLeft', public: said, private: {} })
      : next;
  }, told);
}

/** By the moment of its last work; null when nothing of it stands as done. */
export function sliceTimeliness(
  { process }: Pick<Dossier, 'process'>,
  slice: Slice,
  { graph, now }: { readonly graph: StepGraph; readonly now: Instant },
): Slice['timeliness'] {
  const done = process?.done.some(({ node }) => sliceAt(graph, node) === slice.key) ?? false;
  return done && slice.dueAt !== null ? timelinessOf(restsSince(slice) ?? now, slice.dueAt) : null;
}

const sliceAt = ({ nodes }: StepGraph, node: string): string | undefined => {
  const drawn = nodes[node];
  return drawn?.type === 'step' ? drawn.agency : undefined;
};
