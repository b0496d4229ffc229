import {
  type Bilingual,
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
import type { ActingRow } from '../delegation/acting.ts';
import type { Role } from '../permissions.ts';
import { type Post, postOf } from '../post.ts';
import type { Absence } from './absence.ts';

interface AbsenceRow {
  readonly absence_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly entered_by: string;
}

/** Absences of these people that are not over, the nearest first. */
export async function absencesOf(
  db: Executor,
  people: readonly PersonId[],
  at: Instant,
): Promise<readonly Absence[]> {
  const rows = await db.run<AbsenceRow>({
    text: `select * from absence_v where person_id = any ($1::uuid[]) and ends_at > $2 order by starts_at, person_name`,
    values: [people, dateOfInstant(at)],
  });
  return rows.map(absenceOf);
}

export async function absenceById(db: Executor, id: Id<'absence'>): Promise<Absence | undefined> {
  const [row] = await db.run<AbsenceRow>({
    text: 'select * from absence_v where absence_id = $1',
    values: [id],
  });
  return row && absenceOf(row);
}

export async function insertAbsence(
  tx: Tx,
  absence: Omit<Absence, 'personName'> & { readonly enteredAt: Instant },
): Promise<void> {
  await tx.run({
    text: `insert into absence (id, person_id, starts_at, ends_at, entered_at, entered_by)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [
      ...[absence.id, absence.personId, dateOfInstant(absence.startsAt), dateOfInstant(absence.endsAt)],
      ...[dateOfInstant(absence.enteredAt), absence.enteredBy],
    ],
  });
}

/** Calls one off; false when it is off already or over. */
export async function callOffAt(tx: Tx, id: Id<'absence'>, at: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: `update absence set called_off_at = $2 where id = $1 and called_off_at is null and ends_at > $2 returning id`,
    values: [id, dateOfInstant(at)],
  });
  return rows.length > 0;
}

const absenceOf = (row: AbsenceRow): Absence => ({
  ...{ id: idOf(row.absence_id), personId: idOf(row.person_id), personName: row.person_name },
  ...{ startsAt: instantOfDate(row.starts_at), endsAt: instantOfDate(row.ends_at) },
  enteredBy: row.entered_by,
});

/** Somebody who can do the work of a post now. */
export interface PresentHolder {
  readonly post: Post;
  readonly personName: string;
  /** Whom they stand in for. */
  readonly onBehalfOf: string | undefined;
}

/**
 * Who of an agency can be given work of a role now: holders of its posts who are not away, and whoever stands in for
 * all of a holder's work; each post once, its holder first.
 */
export async function presentIn(
  db: Executor,
  agency: UnitId,
  role: Role,
  at: Instant,
): Promise<readonly PresentHolder[]> {
  const rows = await db.run<ActingRow>({
    name: 'organisations.present-in',
    text: `select distinct on (a.code, a.id) a.* from post_acting_v a
      where a.agency_id = $1 and a.role = $4 and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
        and a.exists_from <= $3::date and (a.exists_to is null or a.exists_to > $3::date)
        and (a.delegation_id is null or a.covers = 'all' and a.procedures is null)
        and not exists (select from absence_v v
          where v.person_id = a.person_id and v.starts_at <= $2 and v.ends_at > $2)
      order by a.code, a.id, a.delegation_id nulls first`,
    values: [agency, dateOfInstant(at), dateIn(at), role],
  });
  return rows.map((row) => ({
    post: postOf(row),
    personName: row.person_name,
    onBehalfOf: row.from_name ?? undefined,
  }));
}

/** A post nobody of whom is there now. */
export interface AwayPost {
  readonly postId: PostId;
  readonly name: Bilingual;
  readonly until: Instant;
  readonly substitutes: readonly string[];
}

/** Which of these posts have all their holders away, until when, and who stands in. */
export async function awayPosts(
  db: Executor,
  posts: readonly PostId[],
  at: Instant,
): Promise<readonly AwayPost[]> {
  if (posts.length === 0) return [];
  const rows = await db.run<{
    id: string;
    name_vi: string;
    name_en: string;
    until: Date;
    substitutes: readonly string[];
  }>({
    name: 'organisations.away-posts',
    text: `select p.id, p.name_vi, p.name_en, post_away_until(p.id, $2) as until,
        array(select a.person_name from post_acting_v a where a.id = p.id and a.delegation_id is not null
          and a.starts_at <= $2 and a.ends_at > $2) as substitutes
      from post_v p where p.id = any ($1::uuid[]) and post_away_until(p.id, $2) is not null`,
    values: [posts, dateOfInstant(at)],
  });
  return rows.map((row) => ({
    ...{ postId: idOf(row.id), name: { vi: row.name_vi, en: row.name_en } },
    ...{ until: instantOfDate(row.until), substitutes: row.substitutes },
  }));
}
