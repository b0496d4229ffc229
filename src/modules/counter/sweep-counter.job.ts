import { addDays, addMinutes, dateIn, type Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type Job, job } from '#platform/jobs';
import { deleteAppointmentsBefore } from './appointments/appointments.store.ts';
import { deleteTicketsBefore } from './numbers/queue-tickets.store.ts';

/** Days that what is over is kept: long enough for a complaint and a month's waiting figures. Ours, not the law's. */
const keptDays = 30;

/** Every night the names and numbers of those who were expected go, and the numbers of days long gone. */
export const sweepCounterJob = (db: Executor, now: () => Instant): Job =>
  job({
    name: 'counter.sweep',
    cron: '50 2 * * *',
    run: async () => {
      await deleteAppointmentsBefore(db, addMinutes(now(), -keptDays * 24 * 60));
      await deleteTicketsBefore(db, addDays(dateIn(now()), -keptDays));
    },
  });
