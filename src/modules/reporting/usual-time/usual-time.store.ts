import { type PlainDate, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { Run } from '../projection/fact.ts';
import { type Decided, measured, type UsualTime, usualTime } from './usual-time.ts';

/** How long a procedure usually takes, measured on the dossiers of this office decided last before a day. */
export async function usualTimeOf(db: Executor, code: string, on: PlainDate): Promise<UsualTime | undefined> {
  const rows = await db.run<{ readonly ended_on: string; readonly runs: readonly Run[] }>({
    name: 'reporting.usual-time',
    text: `select ended_on, runs from fact_dossier
      where procedure_code = $1 and timeliness is not null
        and ended_on <= $2::date and ended_on > $2::date - make_interval(months => $3)
      order by ended_on desc, row_no limit $4`,
    values: [code, on, measured.months, measured.most],
  });
  return usualTime(rows.map(({ ended_on: ended, runs }): Decided => ({ endedOn: plainDate(ended), runs })));
}
