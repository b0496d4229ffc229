import { addDays, addMinutes, dateIn, type Instant } from '#kernel';
import type { Db } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { deleteAppointmentsBefore } from './appointments/appointments.store.ts';
import { closeDays } from './waiting/close-days.action.ts';

/** Days that what is over is kept: long enough for a complaint. Ours, not the law's. */
const keptDays = 30;

/** Every night the day is closed and counted; names and numbers of those who were expected go, and the numbers of days long gone. */
export const sweepCounterJob = (db: Db, now: () => Instant): Job =>
  job({
    name: 'counter.sweep',
    cron: '50 2 * * *',
    run: async () => {
      await deleteAppointmentsBefore(db, addMinutes(now(), -keptDays * 24 * 60));
      const today = dateIn(now());
      await closeDays(db, { today, keptFrom: addDays(today, -keptDays) });
    },
  });
