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
      const { failed } = await actOnPassedDates(office, now());
      if (failed.length > 0) {
        const what = failed.map(({ code, does }) => `${does} ${code}`).join(', ');
        throw new AggregateError(
          failed.map(({ fault }) => fault),
          `Not done: ${what}`,
        );
      }
    },
  });
