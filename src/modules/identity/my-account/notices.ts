import type { Bilingual, Citizen, Instant } from '#kernel';

/** Something a person is told on the page of their account, with where to see to it. */
export interface AccountNotice {
  readonly text: Bilingual;
  readonly href: string;
}

/** What others have to tell a citizen there; the app hands it in. */
export type AccountNotices = (actor: Citizen, now: Instant) => Promise<readonly AccountNotice[]>;
