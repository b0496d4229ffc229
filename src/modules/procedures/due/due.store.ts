import { type PlainDate, plainDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { TimeLimit } from '../procedure.ts';

/** The rule of a published version, and from when until when it is in force. */
export type PublishedRule = {
  readonly timeLimit: TimeLimit;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | undefined;
};

/** The rule in force on a day; before the first version that one's, after the last that one's. */
export async function ruleOn(db: Executor, code: string, on: PlainDate): Promise<PublishedRule | undefined> {
  const rows = await db.run<{
    readonly time_limit: TimeLimit;
    readonly effective_from: string;
    readonly effective_to: string | null;
  }>({
    name: 'procedures.rule-on',
    text: `select content -> 'timeLimit' as time_limit, effective_from, effective_to from procedure_version
      where procedure_code = $1
      order by effective_from <= $2::date desc, abs(effective_from - $2::date) limit 1`,
    values: [code, on],
  });
  return (
    rows[0] && {
      timeLimit: rows[0].time_limit,
      effectiveFrom: plainDate(rows[0].effective_from),
      effectiveTo: rows[0].effective_to === null ? undefined : plainDate(rows[0].effective_to),
    }
  );
}
