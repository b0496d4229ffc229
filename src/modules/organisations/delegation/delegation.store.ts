import {
  dateIn,
  dateOfInstant,
  type Id,
  type Instant,
  idOf,
  instantOfDate,
  type PersonId,
  type PostId,
  type UnitId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { type PostRow, postOf } from '../post.ts';
import { type ActingRow, actingOf, coversOf } from './acting.ts';
import type { Delegation, DelegationRule, NewDelegation, StandingDelegation } from './delegation.ts';

interface DelegationRow extends PostRow {
  readonly delegation_id: string;
  readonly covers: string;
  readonly procedures: readonly string[] | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly ended_at: Date | null;
  readonly over_at: Date;
  readonly reason: string;
  readonly given_by: string;
  readonly from_person_id: string;
  readonly from_name: string;
  readonly to_person_id: string;
  readonly to_name: string;
  readonly to_post_id: string;
  readonly to_post_vi: string;
  readonly to_post_en: string;
}

/** Two who delegate at once are one after the other: whether they make a ring is seen by the second. */
export async function lockDelegations(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.delegation'))`, values: [] });
}

export async function delegationRule(db: Executor): Promise<DelegationRule> {
  const [row] = await db.run<{ longest_days: number; division_head_signs: boolean }>({
    text: 'select longest_days, division_head_signs from delegation_rule',
    values: [],
  });
  if (!row) throw new Error('The settings of delegations are gone');
  return { longestDays: row.longest_days, divisionHeadSigns: row.division_head_signs };
}

export async function saveDelegationRule(tx: Tx, rule: DelegationRule): Promise<void> {
  await tx.run({
    text: 'update delegation_rule set longest_days = $1, division_head_signs = $2',
    values: [rule.longestDays, rule.divisionHeadSigns],
  });
}

/** Every delegation of the office that is not over at an instant, of today and of later. */
export async function standingDelegations(db: Executor, at: Instant): Promise<readonly StandingDelegation[]> {
  return delegations(db, 'over_at > $1', [dateOfInstant(at)]);
}

/** Those of an agency's posts that are not over, or were until lately; the latest beginning first. */
export const delegationsOfAgency = (
  db: Executor,
  agency: UnitId,
  since: Instant,
): Promise<readonly Delegation[]> =>
  delegations(db, 'agency_id = $2 and over_at > $1 order by starts_at desc, delegation_id', [
    dateOfInstant(since),
    agency,
  ]);

/** Where a person stands in for somebody now. */
export const standInsOf = (db: Executor, person: PersonId, at: Instant): Promise<readonly Delegation[]> =>
  delegations(
    db,
    `delegation_id in (select x.delegation_id from post_acting_v x where x.person_id = $2
        and x.delegation_id is not null and x.starts_at <= $1 and x.ends_at > $1
        and x.exists_from <= $3::date and (x.exists_to is null or x.exists_to > $3::date))
      order by starts_at, delegation_id`,
    [dateOfInstant(at), person, dateIn(at)],
  );

/** Who stands in for a post now. */
export const substitutesOf = (db: Executor, post: PostId, at: Instant): Promise<readonly Delegation[]> =>
  delegations(db, 'id = $2 and starts_at <= $1 and over_at > $1 order by starts_at', [
    dateOfInstant(at),
    post,
  ]);

export async function delegationById(db: Executor, id: Id<'delegation'>): Promise<Delegation | undefined> {
  return (await delegations(db, 'delegation_id = $1', [id]))[0];
}

export async function insertDelegation(
  tx: Tx,
  asked: NewDelegation,
  by: { readonly id: Id<'delegation'>; readonly name: string; readonly at: Instant },
): Promise<void> {
  await tx.run({
    text: `insert into delegation (id, post_id, from_person_id, to_person_id, to_post_id, covers, procedures,
        starts_at, ends_at, reason, given_at, given_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      ...[by.id, asked.from.post.id, asked.from.personId, asked.to.personId, asked.to.post.id],
      ...[asked.covers, asked.procedures ?? null, dateOfInstant(asked.startsAt), dateOfInstant(asked.endsAt)],
      ...[asked.reason, dateOfInstant(by.at), by.name],
    ],
  });
}

/** Ends one from an instant on, or before it began; false when it is over already. */
export async function endDelegationAt(tx: Tx, id: Id<'delegation'>, at: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: `update delegation set ended_at = greatest(starts_at, $2)
      where id = $1 and ended_at is null and ends_at > $2 returning id`,
    values: [id, dateOfInstant(at)],
  });
  return rows.length > 0;
}

async function delegations(
  db: Executor,
  where: string,
  values: readonly unknown[],
): Promise<readonly Delegation[]> {
  const rows = await db.run<DelegationRow>({ text: `select * from delegation_v where ${where}`, values });
  return rows.map(delegationOf);
}

function delegationOf(row: DelegationRow): Delegation {
  const post = postOf(row);
  return {
    ...{ id: idOf(row.delegation_id), post, postId: post.id },
    ...{ from: idOf(row.from_person_id), fromName: row.from_name },
    ...{ to: idOf(row.to_person_id), toName: row.to_name },
    toPostId: idOf(row.to_post_id),
    toPostName: { vi: row.to_post_vi, en: row.to_post_en },
    ...{ covers: coversOf(row.covers), procedures: row.procedures ?? undefined },
    ...{ startsAt: instantOfDate(row.starts_at), endsAt: instantOfDate(row.ends_at) },
    endedAt: row.ended_at === null ? undefined : instantOfDate(row.ended_at),
    ...{ overAt: instantOfDate(row.over_at), reason: row.reason, givenBy: row.given_by },
  };
}

/** What somebody may do in a post at an instant: by holding it, otherwise by a delegation; undefined for neither. */
export async function actingIn(
  db: Executor,
  { personId, postId }: { readonly personId: PersonId; readonly postId: PostId },
  at: Instant,
): Promise<ReturnType<typeof actingOf> | undefined> {
  const [row] = await db.run<ActingRow>({
    name: 'organisations.acting-in',
    text: `select * from post_acting_v where person_id = $1 and id = $4
        and starts_at <= $2 and (ends_at is null or ends_at > $2)
        and exists_from <= $3::date and (exists_to is null or exists_to > $3::date)
      order by delegation_id nulls first limit 1`,
    values: [personId, dateOfInstant(at), dateIn(at), postId],
  });
  return row && actingOf(row);
}
