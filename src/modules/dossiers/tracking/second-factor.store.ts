import { hash } from 'node:crypto';
import {
  addMinutes,
  type DossierId,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type JsonObject,
  type SessionId,
} from '#kernel';
import type { Executor } from '#platform/db';
import { secondFactor } from './second-factor.ts';

const aboutCode = (code: string): Buffer => hash('sha256', `tracking ${code}`, 'buffer');

/**
 * Counts a try at a code before anything is compared, so that many at once are no way round the limit. Answers
 * until when the code rests, if it rested before this try; undefined when the try counts.
 */
export async function beginTry(db: Executor, code: string, now: Instant): Promise<Instant | undefined> {
  const { tries, restMinutes, mostRestMinutes } = secondFactor;
  const [row] = await db.run<{ tries: number; rests_until: Date | null }>({
    name: 'tracking-try',
    text: `insert into tracking_try as t (about, tries, tried_at) values ($1, 1, $2)
      on conflict (about) do update set
        tried_at = $2,
        tries = case when t.rests_until <= $2 then 1 else least(t.tries, $3::int) + 1 end,
        rests = case when t.rests_until is null and t.tries + 1 = $3::int then t.rests + 1 else t.rests end,
        rests_until = case
          when t.rests_until > $2 then t.rests_until
          when t.rests_until is null and t.tries + 1 = $3::int
            then $2::timestamptz + make_interval(mins => least($5::int, ($4::int * power(4, least(t.rests, 9)))::int))
        end
      returning tries, rests_until`,
    values: [aboutCode(code), dateOfInstant(now), tries, restMinutes, mostRestMinutes],
  });
  if (!row?.rests_until || row.tries <= tries) return undefined;
  return instantOfDate(row.rests_until);
}

/** It was opened: the next to err begins with all tries again. */
export async function forgetTries(db: Executor, code: string): Promise<void> {
  await db.run({
    name: 'tracking-tries-forget',
    text: 'delete from tracking_try where about = $1',
    values: [aboutCode(code)],
  });
}

/** Who filed the dossier with this code; undefined when none bears it, or its content was destroyed. */
export async function applicantByCode(
  db: Executor,
  code: string,
): Promise<{ readonly dossierId: DossierId; readonly applicant: JsonObject } | undefined> {
  const [row] = await db.run<{ id: string; applicant: JsonObject }>({
    name: 'dossier-applicant-by-code',
    text: `select d.id, a.applicant from dossier d join dossier_application a on a.dossier_id = d.id
           where d.code = $1 or d.request_code = $1 limit 1`,
    values: [code],
  });
  return row && { dossierId: idOf<'dossier'>(row.id), applicant: row.applicant };
}

interface Grant {
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
}

/** Opens a dossier to one browser for a short time; what is over is swept on the way. */
export async function addGrant(db: Executor, { sessionId, dossierId }: Grant, now: Instant): Promise<void> {
  await db.run({
    name: 'tracking-grant-add',
    text: `with swept as (delete from tracking_grant where expires_at <= $3),
        forgotten as (delete from tracking_try where tried_at <= $3::timestamptz - interval '3 days')
      insert into tracking_grant (session_id, dossier_id, expires_at) values ($1, $2, $4)
      on conflict (session_id, dossier_id) do update set expires_at = excluded.expires_at`,
    values: [
      sessionId,
      dossierId,
      dateOfInstant(now),
      dateOfInstant(addMinutes(now, secondFactor.openMinutes)),
    ],
  });
}

/** Until when the dossier is open to this browser. */
export async function grantedUntil(
  db: Executor,
  { sessionId, dossierId }: Grant,
  now: Instant,
): Promise<Instant | undefined> {
  const [row] = await db.run<{ expires_at: Date }>({
    name: 'tracking-grant-find',
    text: 'select expires_at from tracking_grant where session_id = $1 and dossier_id = $2 and expires_at > $3',
    values: [sessionId, dossierId, dateOfInstant(now)],
  });
  return row && instantOfDate(row.expires_at);
}

export async function endGrant(db: Executor, { sessionId, dossierId }: Grant): Promise<void> {
  await db.run({
    name: 'tracking-grant-end',
    text: 'delete from tracking_grant where session_id = $1 and dossier_id = $2',
    values: [sessionId, dossierId],
  });
}
