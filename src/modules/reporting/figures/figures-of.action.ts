import type { PlainDate, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { FigureRole } from '../projection/contributions.ts';
import { agenciesUnder, sumsByUnit } from './figures.store.ts';
import { type Figures, figuresFrom } from './figures.ts';
import { countedUntil, type Period } from './period.ts';
import type { ReportLine } from './report.ts';

/**
 * The figures of a unit and everything under it in a period, as of the period's end, or of `asOf` (usually
 * today) while it still runs; in the role `slice` those of what the unit holds of dossiers of several agencies.
 * A period that begins after `asOf` has no figures: a caller must refuse it.
 */
export async function figuresOf(
  db: Executor,
  question: Period & {
    readonly unitId: UnitId;
    readonly asOf: PlainDate;
    readonly role?: FigureRole | undefined;
  },
): Promise<Figures> {
  const days = daysOf(question, question.asOf);
  const sums = await sumsByUnit(db, [question.unitId], days, question.role);
  return figuresFrom(sums.get(question.unitId) ?? []);
}

/** The same for each agency directly under a unit. */
export async function figuresUnder(
  db: Executor,
  question: Period & { readonly unitId: UnitId; readonly asOf: PlainDate },
): Promise<readonly ReportLine[]> {
  const days = daysOf(question, question.asOf);
  const agencies = await agenciesUnder(db, question.unitId, days);
  const sums = await sumsByUnit(
    db,
    agencies.map(({ id }) => id),
    days,
  );
  return agencies.map((agency) => ({ ...agency, figures: figuresFrom(sums.get(agency.id) ?? []) }));
}

function daysOf(period: Period, asOf: PlainDate): { from: PlainDate; until: PlainDate } {
  if (period.from > asOf || period.from > period.to)
    throw new RangeError(`No figures from ${period.from} to ${period.to} as of ${asOf}`);
  return { from: period.from, until: countedUntil(period, asOf) };
}
