import type { Instant } from '#kernel';
import { type Job, job } from '#platform/jobs';
import type { DossierOffice } from '../office.ts';
import { actOnPassedDates } from './passed-dates.action.ts';

/** Every five minutes: limits are in working hours, and a reminder an hour late is none. */
export const passedDatesJob = (office: DossierOffice, now: () => Instant): Job =>
  job({
    name: 'dossiers.passed-dates',
    cron: '*/5 * * * *',
    run: async () => {
      await actOnPassedDates(office, now());
    },
  });
