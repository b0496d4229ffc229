import {
  type AccountId,
  dateIn,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PostId,
  type SessionId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { HolderRow } from './holder.ts';
import type { SessionTimes } from './lifetime.ts';

interface TimesRow {
  readonly session_id: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
}

type SessionRow = TimesRow & { readonly confirmed_at: Date | null } & (
    | HolderRow
    | { readonly account_id: null }
  );

export interface FoundSession {
  readonly id: SessionId;
  readonly times: SessionTimes;
  /** Undefined for a guest. */
  readonly holder: HolderRow | undefined;
  /** When a second factor was last shown in it. */
  readonly confirmedAt: Instant | undefined;
}

/** Columns and joins that tell whom an account acts for at $2 (day $3), in the post of `s`. */
export const holderColumns = `a.id as account_id, a.kind as account_kind, a.display_name, a.person_id, h.person_name, a.second_factor,
  h.id, h.code, h.role, h.name_vi, h.name_en, h.unit_id, h.unit_kind, h.unit_name_vi, h.unit_name_en,
  h.agency_id, h.agency_kind, h.agency_full_name_vi, h.agency_full_name_en,
  h.delegation_id, h.covers, h.procedures, h.from_person_id, h.from_name`;
export const holderJoin = `left join post_acting_v h on h.person_id = a.person_id and h.id = s.post_id
  and h.starts_at <= $2 and (h.ends_at is null or h.ends_at > $2)
  and h.exists_from <= $3::date and (h.exists_to is null or h.exists_to > $3::date)`;

/** The session of a token with all that is needed to act; a disabled account has none. One statement. */
export async function findSession(
  db: Executor,
  tokenHash: Buffer,
  now: Instant,
): Promise<FoundSession | undefined> {
  const rows = await db.run<SessionRow>({
    name: 'identity.session',
    text: `select s.id as session_id, s.created_at, s.seen_at, s.expires_at, s.confirmed_at,
        s.by_first_password and a.first_password as must_change,
        case when a.disabled_at is null then s.ended_at else least(s.ended_at, a.disabled_at) end as ended_at,
        ${holderColumns}
      from session s left join account a on a.id = s.account_id ${holderJoin}
      where s.token_hash = $1 order by h.delegation_id nulls first`,
    values: [tokenHash, dateOfInstant(now), dateIn(now)],
  });
  const row = rows[0];
  return (
    row && {
      id: idOf(row.session_id),
      times: timesOf(row),
      holder: row.account_id === null ? undefined : row,
      confirmedAt: row.confirmed_at === null ? undefined : instantOfDate(row.confirmed_at),
    }
  );
}

const timesOf = (row: TimesRow): SessionTimes => ({
  seenAt: instantOfDate(row.seen_at),
  expiresAt: instantOfDate(row.expires_at),
  endedAt: row.ended_at === null ? undefined : instantOfDate(row.ended_at),
});

export async function touchSession(db: Executor, id: SessionId, now: Instant): Promise<void> {
  await db.run({
    name: 'identity.touch',
    text: 'update session set seen_at = $2 where id = $1 and seen_at < $2',
    values: [id, dateOfInstant(now)],
  });
}

export interface NewSession {
  readonly id: SessionId;
  readonly tokenHash: Buffer;
  readonly accountId?: AccountId | undefined;
  readonly postId?: PostId | undefined;
  readonly now: Instant;
  readonly expiresAt: Instant;
  readonly device?: string | undefined;
  readonly byProvider?: boolean | undefined;
  readonly byFirstPassword?: boolean | undefined;
}

export async function addSession(db: Executor, session: NewSession): Promise<void> {
  await db.run({
    text: `insert into session (token_hash, id, account_id, post_id, created_at, seen_at, expires_at, device, by_provider, by_first_password)
      values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)`,
    values: [
      ...[session.tokenHash, session.id, session.accountId ?? null, session.postId ?? null],
      ...[dateOfInstant(session.now), dateOfInstant(session.expiresAt), session.device ?? null],
      ...[session.byProvider ?? false, session.byFirstPassword ?? false],
    ],
  });
}

/** Whether a session was opened through the province's accounts. */
export async function isByProvider(db: Executor, id: SessionId): Promise<boolean> {
  const rows = await db.run({ text: 'select from session where id = $1 and by_provider', values: [id] });
  return rows.length > 0;
}

/** A guest's session; the one that is there when its form was sent twice at once. */
export async function addGuestSession(db: Executor, session: NewSession): Promise<SessionId> {
  const rows = await db.run<{ id: string }>({
    text: `insert into session (token_hash, id, created_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)
      on conflict (token_hash) do update set seen_at = greatest(session.seen_at, excluded.seen_at) returning id`,
    values: [session.tokenHash, session.id, dateOfInstant(session.now), dateOfInstant(session.expiresAt)],
  });
  return idOf(rows[0]?.id ?? session.id);
}

/** Ends one session; with an account, only when it is that account's. Answers whether there was one to end. */
export async function endSession(
  db: Executor,
  id: SessionId,
  now: Instant,
  accountId?: AccountId,
): Promise<boolean> {
  const rows = await db.run({
    text: `update session set ended_at = $2 where id = $1 and ended_at is null
      and ($3::uuid is null or account_id = $3) returning id`,
    values: [id, dateOfInstant(now), accountId ?? null],
  });
  return rows.length > 0;
}

/** A new password, or a doubt: everywhere at once. */
export async function endSessionsOf(tx: Tx, accountId: AccountId, now: Instant): Promise<void> {
  await tx.run({
    text: 'update session set ended_at = $2 where account_id = $1 and ended_at is null',
    values: [accountId, dateOfInstant(now)],
  });
}

/** All but the one that asks; answers how many. */
export async function endOtherSessions(
  db: Executor,
  accountId: AccountId,
  but: SessionId | undefined,
  now: Instant,
): Promise<number> {
  const rows = await db.run({
    text: `update session set ended_at = $2 where account_id = $1 and ended_at is null
      and id is distinct from $3::uuid returning id`,
    values: [accountId, dateOfInstant(now), but ?? null],
  });
  return rows.length;
}

export async function choosePostOf(tx: Tx, id: SessionId, postId: PostId): Promise<void> {
  await tx.run({
    text: 'update session set post_id = $2 where id = $1 and ended_at is null',
    values: [id, postId],
  });
}

export interface ListedSession {
  readonly id: SessionId;
  readonly createdAt: Instant;
  readonly times: SessionTimes;
  readonly device: string | undefined;
}

/** Sessions of an account that have not ended or run out, the latest first. */
export async function sessionsOf(
  db: Executor,
  accountId: AccountId,
  now: Instant,
): Promise<readonly ListedSession[]> {
  const rows = await db.run<TimesRow & { readonly device: string | null }>({
    text: `select id as session_id, created_at, seen_at, expires_at, ended_at, device from session
      where account_id = $1 and ended_at is null and expires_at > $2 order by seen_at desc limit 50`,
    values: [accountId, dateOfInstant(now)],
  });
  return rows.map((row) => ({
    id: idOf(row.session_id),
    createdAt: instantOfDate(row.created_at),
    times: timesOf(row),
    device: row.device ?? undefined,
  }));
}

/** Takes away what nobody can use any more; answers how many rows. */
export async function sweep(db: Executor, now: Instant): Promise<number> {
  const at = [dateOfInstant(now)];
  const kept = await db.run({
    text: 'delete from kept_input where expires_at <= $1 returning 1',
    values: at,
  });
  const sessions = await db.run({
    text: 'delete from session where expires_at <= $1 or ended_at <= $1 returning 1',
    values: at,
  });
  return kept.length + sessions.length;
}
