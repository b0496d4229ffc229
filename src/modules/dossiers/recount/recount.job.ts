import type { Instant } from '#kernel';
import { type Job, job } from '#platform/jobs';
import type { DossierOffice } from '../office.ts';
import { recountJobName, recountOpen } from './recount-open.action.ts';

/** Queued with every new calendar; and every night, for hours of a unit that came with an import. */
export const recountJob = (office: DossierOffice, now: () => Instant): Job =>
  job({
    name: recountJobName,
    cron: '20 1 * * *',
    run: async () => {
      await recountOpen(office, now());
    },
  });
