import type { PlainDate } from '#kernel';
import { findUnitAsOf, type Unit, unitByCode } from '#organisations';
import type { Executor } from '#platform/db';
import { figuresOf, figuresUnder } from './figures-of.action.ts';
import { countedUntil, type Period } from './period.ts';
import type { Report } from './report.ts';

/** The unit that bore a code at the end of a period, or bears it today, called as at its end: codes live on in successors. */
export async function unitInPeriod(
  db: Executor,
  code: string,
  period: Period,
  today: PlainDate,
): Promise<Unit | undefined> {
  const until = countedUntil(period, today);
  const unit = (await unitByCode(db, code, until)) ?? (await unitByCode(db, code, today));
  return unit && findUnitAsOf(db, unit.id, until);
}

/** Everything a page, a download or the API says about a unit; undefined when no unit bears the code. */
export async function reportOf(
  db: Executor,
  question: { readonly unitCode: string; readonly period: Period; readonly today: PlainDate },
): Promise<Report | undefined> {
  const { unitCode, period, today } = question;
  const unit = await unitInPeriod(db, unitCode, period, today);
  if (!unit) return undefined;
  const asked = { ...period, unitId: unit.id, asOf: today };
  const { id, code, fullName: name } = unit;
  return {
    unit: { id, code, name, figures: await figuresOf(db, asked) },
    period,
    until: countedUntil(period, today),
    under: await figuresUnder(db, asked),
    slices: await figuresOf(db, { ...asked, role: 'slice' }),
  };
}
