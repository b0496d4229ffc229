import type { Bilingual, PlainDate, Weekday } from '#kernel';

/** One sitting of an office: minutes from midnight, `from` included, `to` excluded. */
export type Session = { readonly from: number; readonly to: number };

/** The hours of an ordinary week, and those of a Saturday worked in exchange for a weekday off. */
export type OfficeHours = {
  readonly weekly: Readonly<Record<Weekday, readonly Session[]>>;
  readonly madeUpDay: readonly Session[];
};

/**
 * `statutory`: named by law · `compensatory`: replaces a statutory day that fell on the weekly rest ·
 * `swap-off`: an ordinary working day taken off and made up on a Saturday.
 */
export type DayOffKind = 'statutory' | 'compensatory' | 'swap-off';

export type DayOff = {
  readonly date: PlainDate;
  readonly name: Bilingual;
  readonly kind: DayOffKind;
  readonly source: string;
};

/** What a calendar is made of: the country's days and one unit's hours. `years` follow each other. */
export type CalendarDefinition = {
  readonly code: string;
  readonly version: string;
  readonly name: Bilingual;
  readonly hours: OfficeHours;
  readonly years: readonly number[];
  readonly daysOff: readonly DayOff[];
  readonly workingSaturdays: readonly PlainDate[];
};

export type DayKind = 'working' | 'made-up' | 'weekly-rest' | 'day-off';

/** One day of a calendar. `before` counts the working minutes from the calendar's first day to here. */
export type Day = {
  readonly date: PlainDate;
  readonly kind: DayKind;
  readonly dayOff: DayOff | undefined;
  readonly sessions: readonly Session[];
  readonly minutes: number;
  readonly before: number;
};

/**
 * The working time of one unit over whole years: an immutable value. A change of hours or of a day off is
 * a new version; whoever stored a due date stores the version it was computed with.
 */
export type Calendar = {
  readonly code: string;
  readonly version: string;
  readonly name: Bilingual;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly days: readonly Day[];
};

/** Law counts eight working hours as one working day, whatever the sessions (handbook §4.6). */
export const workdayMinutes = 480;
