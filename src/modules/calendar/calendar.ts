import type { Bilingual, PlainDate, Weekday } from '#kernel';
import type { Clock } from './limit.ts';

/** One sitting of an office: minutes from midnight, `from` included, `to` excluded. */
export type Session = { readonly from: number; readonly to: number };

/** The hours of an ordinary week, and those of a Saturday worked in exchange for a weekday off. */
export type OfficeHours = {
  readonly weekly: Readonly<Record<Weekday, readonly Session[]>>;
  readonly madeUpDay: readonly Session[];
};

/**
 * `statutory`: named by law · `compensatory`: replaces a statutory day that fell on the weekly rest ·
 * `swap-off`: an ordinary working day taken off and made up on a Saturday · `closure`: one unit's own, for a
 * local reason.
 */
export type DayOffKind = 'statutory' | 'compensatory' | 'swap-off' | 'closure';

export type DayOff = {
  readonly date: PlainDate;
  readonly name: Bilingual;
  readonly kind: DayOffKind;
  readonly source: string;
  /** Reckoned with the days the law names, for a year that nobody has announced. */
  readonly assumed?: true | undefined;
};

/** The country's days and its hours, as announced. `years` follow each other. */
export type CalendarDefinition = {
  readonly code: string;
  readonly version: string;
  readonly name: Bilingual;
  readonly clock: Clock;
  readonly hours: OfficeHours;
  readonly years: readonly number[];
  readonly daysOff: readonly DayOff[];
  readonly workingSaturdays: readonly PlainDate[];
};

export type DayKind = 'working' | 'made-up' | 'weekly-rest' | 'day-off';

/** One day of a calendar. `before` counts the working minutes from the calendar's first day to here. */
export type Day = {
  readonly date: PlainDate;
  /** Its number since 1970-01-01. */
  readonly number: number;
  readonly kind: DayKind;
  readonly dayOff: DayOff | undefined;
  readonly sessions: readonly Session[];
  readonly minutes: number;
  readonly before: number;
  /** When the desk receives; it may be open while no clock runs (a Saturday morning, handbook §5.1). */
  readonly reception: readonly Session[];
};

/**
 * The working time of one unit over whole years: an immutable value. A change of hours or of a day off is
 * a new version; whoever stored a due date stores the name of the version it was computed with.
 */
export type Calendar = {
  readonly code: string;
  readonly version: string;
  readonly name: Bilingual;
  readonly clock: Clock;
  /** The years whose days off were announced; in the others they are reckoned from the law. */
  readonly announced: { readonly first: number; readonly last: number };
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly days: readonly Day[];
};

/** Law counts eight working hours as one working day, whatever the sessions (handbook §4.6). */
export const workdayMinutes = 480;

/** What a dossier stores: `vietnam 2026-10`, `vietnam 2026-10 + 24787@2` for a unit with hours of its own. */
export const calendarName = ({
  code,
  version,
}: {
  readonly code: string;
  readonly version: string;
}): string => `${code} ${version}`;

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

export const isAnnounced = ({ announced }: Pick<Calendar, 'announced'>, year: number): boolean =>
  year >= announced.first && year <= announced.last;
