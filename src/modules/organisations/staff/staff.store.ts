import {
  dateOfInstant,
  type Id,
  type Instant,
  idOf,
  instantOfDate,
  type PersonId,
  type PlainDate,
  type PostId,
  type UnitId,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { Role } from '../permissions.ts';
import { type Post, type PostRow, postOf } from '../post.ts';
import type { Unit } from '../unit.ts';
import { type UnitRow, unitColumns, unitOf } from '../units.store.ts';
import type { Assignment } from './staff.ts';

/** $1 is the unit whose people are administered: nothing outside it is read or changed. */
const inScope = (unit: string): string =>
  `exists (select from unit_closure s where s.ancestor_id = $1 and s.descendant_id = ${unit})`;

/** The province an agency is in; itself where it is in none. */
export async function provinceOf(db: Executor, agency: UnitId): Promise<UnitId> {
  const [row] = await db.run<{ id: string }>({
    text: `select u.id from unit_closure c join unit u on u.id = c.ancestor_id
      where c.descendant_id = $1 and u.kind = 'province' order by c.depth desc limit 1`,
    values: [agency],
  });
  return row ? idOf(row.id) : agency;
}

/** Agencies of the scope that have posts, by name. */
export const agenciesIn = async (db: Executor, root: UnitId, on: PlainDate): Promise<readonly Unit[]> => {
  const rows = await db.run<UnitRow>({
    text: `select ${unitColumns} from unit u where ${inScope('u.id')}
        and u.id in (select i.agency_id from post p join unit i on i.id = p.unit_id)
        and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
      order by u.kind <> 'province', u.kind, u.full_name_vi`,
    values: [root, on],
  });
  return rows.map(unitOf);
};

/** Units of an agency in which posts may be made. */
export const unitsIn = async (
  db: Executor,
  root: UnitId,
  agency: UnitId,
  on: PlainDate,
): Promise<readonly Unit[]> => {
  const rows = await db.run<UnitRow>({
    text: `select ${unitColumns} from unit u where u.agency_id = $2 and ${inScope('u.id')}
        and u.kind in ('division', 'desk', 'leadership')
        and u.valid_from <= $3::date and (u.valid_to is null or u.valid_to > $3::date)
      order by u.full_name_vi`,
    values: [root, agency, on],
  });
  return rows.map(unitOf);
};

/** The posts of an agency that exist or will, by unit and code. */
export const postsIn = async (
  db: Executor,
  root: UnitId,
  agency: UnitId,
  on: PlainDate,
): Promise<readonly Post[]> => {
  const rows = await db.run<PostRow>({
    text: `select p.* from post_v p where p.agency_id = $2 and ${inScope('p.unit_id')}
        and (p.exists_to is null or p.exists_to > $3::date) order by p.unit_name_vi, p.code`,
    values: [root, agency, on],
  });
  return rows.map(postOf);
};

export async function postIn(
  db: Executor,
  root: UnitId,
  id: PostId,
  on: PlainDate,
): Promise<Post | undefined> {
  const [row] = await db.run<PostRow>({
    text: `select p.* from post_v p where p.id = $2 and ${inScope('p.unit_id')}
        and (p.exists_to is null or p.exists_to > $3::date)`,
    values: [root, id, on],
  });
  return row && postOf(row);
}

interface AssignmentRow extends PostRow {
  readonly assignment_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

/** Who holds the posts of an agency, or will. */
export const assignmentsIn = (
  db: Executor,
  root: UnitId,
  agency: UnitId,
  at: Instant,
): Promise<readonly Assignment[]> =>
  assignments(db, `h.agency_id = $2 and (h.ends_at is null or h.ends_at > $3) order by h.starts_at`, [
    ...[root, agency, dateOfInstant(at)],
  ]);

/** Everything a person held, holds or will hold in the scope, the latest first. */
export const assignmentsOf = (db: Executor, root: UnitId, person: PersonId): Promise<readonly Assignment[]> =>
  assignments(db, `h.person_id = $2 order by h.starts_at desc`, [root, person]);

/** Who holds a post, or will. */
export const assignmentsOfPost = (
  db: Executor,
  root: UnitId,
  post: PostId,
  at: Instant,
): Promise<readonly Assignment[]> =>
  assignments(db, `h.id = $2 and (h.ends_at is null or h.ends_at > $3)`, [root, post, dateOfInstant(at)]);

/** People of the scope whose name has these letters, each once with what they held last. */
export const peopleNamed = (db: Executor, root: UnitId, name: string): Promise<readonly Assignment[]> =>
  assignments(
    db,
    `fold_text(h.person_name) like '%' || fold_text($2) || '%' order by h.person_name, h.starts_at desc limit 200`,
    [root, name.replace(/[\\%_]/g, '\\$&')],
  );

async function assignments(
  db: Executor,
  where: string,
  values: readonly unknown[],
): Promise<readonly Assignment[]> {
  const rows = await db.run<AssignmentRow>({
    text: `select h.* from post_holding_v h where ${inScope('h.unit_id')} and ${where}`,
    values,
  });
  return rows.map((row) => ({
    ...{ id: idOf(row.assignment_id), personId: idOf(row.person_id), personName: row.person_name },
    ...{ post: postOf(row), startsAt: instantOfDate(row.starts_at) },
    endsAt: row.ends_at === null ? undefined : instantOfDate(row.ends_at),
  }));
}

/** Whether a person holds, or will hold, a post outside the scope: then their account is not this administrator's. */
export async function worksElsewhere(
  db: Executor,
  root: UnitId,
  person: PersonId,
  at: Instant,
): Promise<boolean> {
  const rows = await db.run({
    text: `select from post_holding_v h where h.person_id = $2 and not ${inScope('h.unit_id')}
      and (h.ends_at is null or h.ends_at > $3) limit 1`,
    values: [root, person, dateOfInstant(at)],
  });
  return rows.length > 0;
}

export async function insertPerson(tx: Tx, id: PersonId, name: string): Promise<void> {
  await tx.run({ text: 'insert into person (id, full_name) values ($1, $2)', values: [id, name] });
}

export async function insertAssignment(
  tx: Tx,
  given: {
    readonly id: Id<'assignment'>;
    readonly personId: PersonId;
    readonly postId: PostId;
    readonly startsAt: Instant;
  },
): Promise<void> {
  await tx.run({
    text: 'insert into assignment (id, post_id, person_id, starts_at) values ($1, $2, $3, $4)',
    values: [given.id, given.postId, given.personId, dateOfInstant(given.startsAt)],
  });
}

/** Ends an assignment that has no end yet; false when somebody was faster, or it begins only then. */
export async function endAssignment(tx: Tx, id: Id<'assignment'>, at: Instant): Promise<boolean> {
  const rows = await tx.run({
    text: `update assignment set ends_at = $2 where id = $1 and ends_at is null and starts_at < $2 returning id`,
    values: [id, dateOfInstant(at)],
  });
  return rows.length > 0;
}

export async function insertPost(
  tx: Tx,
  post: {
    readonly id: PostId;
    readonly code: string;
    readonly unitId: UnitId;
    readonly role: Role;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly from: PlainDate;
  },
): Promise<void> {
  await tx.run({
    text: `insert into post (id, code, unit_id, role, name_vi, name_en, valid_from) values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [post.id, post.code, post.unitId, post.role, post.nameVi, post.nameEn, post.from],
  });
}

/** How many posts a unit ever had: the next one's number. Others who count wait for this one. */
export async function countPosts(tx: Tx, unit: UnitId): Promise<number> {
  await tx.run({ text: 'select id from unit where id = $1 for update', values: [unit] });
  const [row] = await tx.run<{ count: number }>({
    text: 'select count(*)::int as count from post where unit_id = $1',
    values: [unit],
  });
  return row?.count ?? 0;
}

/** Ends a post from a day on; false when it ends already, or began only then. */
export async function endPost(tx: Tx, id: PostId, on: PlainDate): Promise<boolean> {
  const rows = await tx.run({
    text: `update post set valid_to = $2 where id = $1 and valid_to is null and valid_from < $2::date returning id`,
    values: [id, on],
  });
  return rows.length > 0;
}
