import type { MovedLimit, MovedPublished } from '#procedures';
import type { UsedText } from '#texts';

/** What a bundle did, or would do. */
export interface BundleReport {
  readonly published: MovedPublished;
  readonly texts: readonly UsedText[];
  readonly calendars: readonly string[];
  /** Older than what is announced here: left out. */
  readonly olderCalendars: readonly string[];
  readonly limits: readonly MovedLimit[];
}

export const changesNothing = ({ published, texts, calendars, limits }: BundleReport): boolean =>
  published.publications.length +
    published.shared.length +
    texts.length +
    calendars.length +
    limits.length ===
  0;
