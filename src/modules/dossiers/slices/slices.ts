import type { Instant } from '#kernel';
import type { Marking } from '#procedures';
import { partDue, timelinessOf } from '../clock.ts';
import type { DecisionContext, FoundAgency } from '../decision.ts';
import type { Dossier, Slice, Step } from '../dossier.ts';
import { type Told, tell } from '../telling.ts';

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
 * whole. Sent back to after it was finished, it goes on with an allowance of its own again.
 */
export function withSliceOpen(told: Told, step: Step, context: DecisionContext): Told {
  const { slices, deadline } = told.dossier;
  const slice = slices.find(({ key }) => key === step.slice);
  if (!slice || !deadline || (slice.openedAt !== null && slice.finishedAt === null)) return told;
  const dueAt = sliceDue(told.dossier, slice, context);
  return tell(told, { type: 'SliceOpened', public: { at: context.now, key: slice.key, dueAt }, private: {} });
}

/** By when a slice that begins now has to be finished. */
export function sliceDue(
  { deadline, pauses }: Dossier,
  { limit }: Slice,
  { now, calendar }: Pick<DecisionContext, 'now' | 'calendar'>,
): Instant {
  if (!deadline) throw new Error('A slice opens before the clock has started');
  const whole = { pauses: pauses.filter(({ to }) => to === null), dueAt: deadline.dueAt, now };
  return partDue({ limit, clock: deadline.clock, openedAt: now }, whole, calendar);
}

/** A slice is finished when nothing of it is left to do; sooner or later than its own date. */
export function withSlicesFinished(told: Told, marking: Marking, context: DecisionContext): Told {
  const { now, rules } = context;
  const at = new Set(
    marking.tokens.map(({ node }) => {
      const drawn = rules.graph?.nodes[node];
      return drawn?.type === 'step' ? drawn.agency : undefined;
    }),
  );
  const over = told.dossier.slices.filter(
    ({ key, openedAt, finishedAt, dueAt }) =>
      openedAt !== null &&
      finishedAt === null &&
      dueAt !== null &&
      !at.has(key) &&
      hasWorked(told.dossier, key),
  );
  return over.reduce(
    (next, { key, dueAt }) =>
      dueAt === null
        ? next
        : tell(next, {
            type: 'SliceFinished',
            public: { at: now, key, timeliness: timelinessOf(now, dueAt) },
            private: {},
          }),
    told,
  );
}

/** Taken away by a step sent back further, a slice has done nothing yet and waits to be reached again. */
const hasWorked = ({ steps }: Dossier, key: string): boolean =>
  steps.filter(({ slice }) => slice === key).at(-1)?.status === 'done';
