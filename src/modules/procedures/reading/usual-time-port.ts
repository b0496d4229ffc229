import type { Instant, PlainDate } from '#kernel';

/** How long a procedure usually takes: nine of ten dossiers were decided in so many days or fewer. */
export type UsualTime = {
  /** Days in which the clock ran, days off among them; 0 is the same day. */
  readonly days: number;
  /** On how many decided dossiers it was measured, decided from which day to which. */
  readonly dossiers: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** Asks those who keep the figures, which this module does not know. Undefined when there are too few dossiers. */
export type UsualTimePort = (code: string, now: Instant) => Promise<UsualTime | undefined>;
