import type { MovedDesk, MovedFee, MovedLimit, MovedPublished } from '#procedures';
import type { UsedText } from '#texts';

/** What a bundle did, or would do. */
export interface BundleReport {
  readonly published: MovedPublished;
  readonly texts: readonly UsedText[];
  readonly calendars: readonly string[];
  /** Older than what is announced here: left out. */
  readonly olderCalendars: readonly string[];
  readonly limits: readonly MovedLimit[];
  readonly fees: readonly MovedFee[];
  readonly desks: readonly MovedDesk[];
  /** Hours of units, by the name of the version that was made. */
  readonly hours: readonly string[];
}

export const changesNothing = (report: BundleReport): boolean =>
  [
    report.published.publications,
    report.published.shared,
    report.texts,
    report.calendars,
    report.limits,
    report.fees,
    report.desks,
    report.hours,
  ].every(({ length }) => length === 0);
