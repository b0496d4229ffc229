import {
  dateIn,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PersonId,
  type PostId,
  type UnitId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Role } from './permissions.ts';
import { type Holding, type Post, type PostRow, postOf } from './post.ts';

interface HoldingRow extends PostRow {
  readonly person_id: string;
  readonly person_name: string;
  readonly starts_at: Date;
}

/** $2 is the instant, $3 its day in Vietnam: a post exists by the day, an assignment by the second. */
const heldAt = `starts_at <= $2 and (ends_at is null or ends_at > $2)
  and exists_from <= $3::date and (exists_to is null or exists_to > $3::date)`;

/** The post with this id, whether it still exists or not: a journal may name it. */
export async function postById(db: Executor, id: PostId): Promise<Post | undefined> {
  const rows = await db.run<PostRow>({
    name: 'organisations.post',
    text: 'select * from post_v where id = $1',
    values: [id],
  });
  return rows[0] && postOf(rows[0]);
}

/** The posts a person holds at an instant, in the order they were given. */
export const postsOf = (db: Executor, person: PersonId, at: Instant): Promise<readonly Holding[]> =>
  holdings(db, 'posts-of', `person_id = $1 and ${heldAt} order by starts_at, code`, [person, ...moment(at)]);

/** The holding of one post by one person at an instant; undefined when they do not hold it then. */
export const holderOf = async (
  db: Executor,
  held: { readonly postId: PostId; readonly personId: PersonId },
  at: Instant,
): Promise<Holding | undefined> =>
  (await postsOf(db, held.personId, at)).find(({ post }) => post.id === held.postId);

/** Everybody who holds a post in an agency at an instant, by unit and code. */
export const holdersOfAgency = (db: Executor, agency: UnitId, at: Instant): Promise<readonly Holding[]> =>
  holdings(db, 'holders-of-agency', `agency_id = $1 and ${heldAt} order by unit_name_vi, code, starts_at`, [
    agency,
    ...moment(at),
  ]);

/** Who holds posts of a role in an agency at an instant: to whom a step can be given. */
export const holdersIn = (
  db: Executor,
  agency: UnitId,
  role: Role,
  at: Instant,
): Promise<readonly Holding[]> =>
  holdings(db, 'holders-in', `agency_id = $1 and ${heldAt} and role = $4 order by code`, [
    agency,
    ...moment(at),
    role,
  ]);

/** Who holds posts directly in a unit at an instant. */
export const holdersOfUnit = (db: Executor, unit: UnitId, at: Instant): Promise<readonly Holding[]> =>
  holdings(db, 'holders-of-unit', `unit_id = $1 and ${heldAt} order by code`, [unit, ...moment(at)]);

/** Ends a person's holding of a post; from that instant their sessions no longer act in it. */
export async function endHolding(tx: Tx, person: PersonId, post: PostId, at: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: `update assignment set ends_at = $3
      where person_id = $1 and post_id = $2 and ends_at is null returning id`,
    values: [person, post, dateOfInstant(at)],
  });
  return rows.length > 0;
}

async function holdings(db: Executor, name: string, where: string, values: readonly unknown[]) {
  const query = {
    name: `organisations.${name}`,
    text: `select * from post_holding_v where ${where}`,
    values,
  };
  return (await db.run<HoldingRow>(query)).map(holdingOf);
}

const moment = (at: Instant): readonly unknown[] => [dateOfInstant(at), dateIn(at)];

const holdingOf = (row: HoldingRow): Holding => ({
  post: postOf(row),
  personId: idOf(row.person_id),
  personName: row.person_name,
  since: instantOfDate(row.starts_at),
});
