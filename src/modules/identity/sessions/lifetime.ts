import { addMinutes, type Instant } from '#kernel';

export type SessionKind = 'guest' | 'citizen' | 'official';

interface Lifetime {
  /** Minutes without a request after which a session is over. */
  readonly idle: number;
  /** Minutes after which it is over whatever happens. */
  readonly absolute: number;
}

const day = 24 * 60;

/**
 * A desk is left alone more often than a phone, so officials' sessions are the shortest. A guest's session
 * guards nothing but the draft of the browser that began it, and lives as long as the draft.
 */
export const lifetimes = {
  guest: { idle: 30 * day, absolute: 30 * day },
  citizen: { idle: 2 * 60, absolute: day },
  official: { idle: 60, absolute: 12 * 60 },
} as const satisfies Record<SessionKind, Lifetime>;

export interface SessionTimes {
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt: Instant | undefined;
}

/** Whether a session still stands for someone. */
export function isLive(kind: SessionKind, times: SessionTimes, now: Instant): boolean {
  if (times.endedAt !== undefined || now >= times.expiresAt) return false;
  return now < addMinutes(times.seenAt, lifetimes[kind].idle);
}

/** "Seen" is written at most once a minute: reading a page is no reason to write to the disk. */
export const needsTouch = (times: SessionTimes, now: Instant): boolean => now >= addMinutes(times.seenAt, 1);

/** How long the browser keeps the cookie. */
export const cookieSeconds = (kind: SessionKind): number => lifetimes[kind].absolute * 60;

/** Failed attempts in a row after which an account rests, and for how many minutes. */
export const lockOut = { failures: 5, minutes: 15 } as const;

/** How long what was typed into a form is kept for someone whose session ended. */
export const keptInputMinutes = day;
