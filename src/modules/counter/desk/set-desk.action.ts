import { randomBytes } from 'node:crypto';
import { type Instant, spokenLetters } from '#kernel';
import type { Executor } from '#platform/db';
import { saveDesk } from './desk.store.ts';
import type { Desk } from './desk.ts';

/** Sets what a desk offers; with `newKey` every device that gave numbers before must be set up again. */
export const setDesk = (
  db: Executor,
  desk: Omit<Desk, 'kioskKey'>,
  change: { readonly by: string; readonly now: Instant; readonly newKey?: boolean },
): Promise<void> =>
  saveDesk(db, desk, {
    ...{ by: change.by, now: change.now, newKey: change.newKey === true },
    kioskKey: spokenLetters(randomBytes(12)),
  });
