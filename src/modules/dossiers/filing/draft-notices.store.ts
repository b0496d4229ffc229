import { type DraftId, dateOfInstant, type Instant, idOf, instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { DraftOwner } from './draft.ts';

/** Days of a draft's end within which its owner is told, and days that a notice stands at least before it. */
export interface NoticeDays {
  readonly within: number;
  readonly atLeast: number;
}

/**
 * Notes each draft that will soon go, once for its day. Where nobody looked in time, because the office stood still, the
 * draft is kept until its notice has stood long enough: none goes unannounced. Answers how many were noted.
 */
export async function noteExpiring(db: Executor, now: Instant, days: NoticeDays): Promise<number> {
  const rows = await db.run({
    name: 'draft-notices-add',
    text: `with due as (
        select id, greatest(expires_at, $1::timestamptz + make_interval(days => $3)) as until from draft d
        where dossier_id is null and expires_at <= $1::timestamptz + make_interval(days => $2)
          and not exists (select from draft_notice n where n.draft_id = d.id and n.expires_at = d.expires_at)
        for update),
      kept as (update draft d set expires_at = due.until from due where d.id = due.id and d.expires_at < due.until)
      insert into draft_notice (draft_id, expires_at, noticed_at) select id, until, $1 from due
      on conflict do nothing returning draft_id`,
    values: [dateOfInstant(now), days.within, days.atLeast],
  });
  return rows.length;
}

/** Drafts of an owner that were noted and still stand to go that day. */
export async function notedDrafts(
  db: Executor,
  owner: DraftOwner,
  now: Instant,
): Promise<ReadonlyMap<DraftId, Instant>> {
  const rows = await db.run<{ id: string; expires_at: Date }>({
    name: 'draft-notices-of-owner',
    text: `select d.id, d.expires_at from draft d
           join draft_notice n on n.draft_id = d.id and n.expires_at = d.expires_at
           where (d.account_id = $1::uuid or d.session_id = $2::uuid
               or exists (select from draft_holder h where h.draft_id = d.id and h.holder in ($1::uuid, $2::uuid)))
             and d.dossier_id is null and d.expires_at > $3`,
    values: [owner.accountId, owner.sessionId, dateOfInstant(now)],
  });
  return new Map(rows.map(({ id, expires_at }) => [idOf<'draft'>(id), instantOfDate(expires_at)]));
}
