import { type Calendar, type Opening, openingAt } from '#calendar';
import type { Instant } from '#kernel';
import type { Unit } from '#organisations';
import { isUnitCode } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { findDesk } from './desk.store.ts';
import type { Desk } from './desk.ts';

/** A desk as somebody stands before it. */
export interface OpenDesk {
  readonly unit: Unit;
  readonly desk: Desk;
  readonly calendar: Calendar;
  readonly opening: Opening;
}

/** The desk of the agency with a code; undefined when no agency with a desk bears it today. */
export async function openDesk(
  deps: Pick<CounterDeps, 'db' | 'desks' | 'calendarOf'>,
  code: string,
  now: Instant,
): Promise<OpenDesk | undefined> {
  if (!isUnitCode(code)) return undefined;
  const unit = (await deps.desks()).find((each) => each.code === code);
  if (!unit) return undefined;
  const [desk, calendar] = await Promise.all([findDesk(deps.db, unit.id), deps.calendarOf(unit.id)]);
  return { unit, desk, calendar, opening: openingAt(calendar, now) };
}
