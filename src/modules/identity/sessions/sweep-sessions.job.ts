import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { sweepAccountEvents } from '../events/account-events.store.ts';
import { sweepChallenges } from '../passkeys/passkeys.store.ts';
import { sweepHalfSignIns } from '../second-factor/second-factor.store.ts';
import { sweep } from './sessions.store.ts';

/** Sessions nobody can use any more, and kept forms nobody came back for, go every hour: strangers can make both. */
export const sweepSessionsJob = (db: Db, now: () => Instant): Job =>
  job({
    name: 'identity.sweep-sessions',
    cron: '20 * * * *',
    run: async () => {
      await sweep(db, now());
      await sweepAccountEvents(db, now());
      await sweepHalfSignIns(db, now());
      await sweepChallenges(db, now());
    },
  });
