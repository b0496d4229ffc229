import type { Bilingual, PlainDate } from '#kernel';
import type { OfficeHours, Session } from './calendar.ts';

/** A day on which one unit does not sit, or only in these sessions, for a reason of its own. */
export type Closure = {
  readonly date: PlainDate;
  readonly name: Bilingual;
  readonly source: string;
  readonly open: readonly Session[];
};

/**
 * One version of a unit's own hours, from a day on until the next version. `hours`: when the clock runs;
 * without them those of the unit above hold. `reception`: when the desk receives, if that is more or less
 * than the clock's hours (a Saturday morning, handbook §5.1).
 */
export type UnitHours = {
  readonly code: string;
  readonly version: number;
  readonly validFrom: PlainDate;
  readonly hours?: OfficeHours | undefined;
  readonly reception?: OfficeHours | undefined;
  readonly closures: readonly Closure[];
};

/** All versions of one unit, or of one above it, up to the version a calendar is named by. */
export type UnitLayer = { readonly code: string; readonly versions: readonly UnitHours[] };

/** The version of a layer that holds on a day: of those begun, the newest. */
export const versionOn = ({ versions }: UnitLayer, date: PlainDate): UnitHours | undefined =>
  versions.reduce<UnitHours | undefined>(
    (found, each) =>
      each.validFrom <= date && (found === undefined || each.version > found.version) ? each : found,
    undefined,
  );
