import { recordChange } from '#audit';
import {
  type Actor,
  dateIn,
  err,
  type Instant,
  isoOf,
  type Official,
  ok,
  type PersonId,
  type PlainDate,
  type PostId,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import { type Db, type Executor, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { roles } from '../permissions.ts';
import type { Post } from '../post.ts';
import {
  assignmentsOf,
  endAssignment,
  insertAssignment,
  insertPerson,
  postIn,
  provinceOf,
} from './staff.store.ts';
import { type Assignment, appointmentFault, fromDay, rolesAppointedBy, type StaffScope } from './staff.ts';

/** Who changes something of the staff, as far as they may, and when. */
export interface StaffBy {
  readonly actor: Actor;
  readonly scope: StaffScope;
  readonly now: Instant;
}

/** An administrator's scope: of who runs the system the province, of the head of a centre their own agency. */
export const scopeOf = async (db: Executor, official: Official): Promise<StaffScope> => ({
  root: official.role === 'systemAdmin' ? await provinceOf(db, official.agencyId) : official.agencyId,
  appoints: rolesAppointedBy(official),
  self: official.personId,
});

/** Makes a person who holds a post from a day on; the account is the caller's to add. */
export async function addPersonIn(
  tx: Tx,
  { actor, scope, now }: StaffBy,
  asked: { readonly name: string; readonly postId: PostId; readonly day: PlainDate; readonly login: string },
): Promise<Result<PersonId, Refusal>> {
  const personId = newId<'person'>();
  const found = await fillable(tx, { actor, scope, now }, { ...asked, personId });
  if (!found.ok) return found;
  const { post, startsAt } = found.value;
  await insertPerson(tx, personId, asked.name);
  await insertAssignment(tx, { id: newId(), personId, postId: post.id, startsAt });
  await recordChange(
    tx,
    {
      action: 'person.added',
      subject: { kind: 'person', id: personId, name: asked.name },
      after: { login: asked.login, post: nameOf(post), startsAt: isoOf(startsAt) },
    },
    { actor, now },
  );
  return ok(personId);
}

export interface Appointment {
  readonly personId: PersonId;
  readonly name: string;
  readonly postId: PostId;
  readonly day: PlainDate;
}

/** Gives a person one more post from a day on. */
export async function appointIn(tx: Tx, by: StaffBy, asked: Appointment): Promise<Result<void, Refusal>> {
  const found = await fillable(tx, by, asked);
  if (!found.ok) return found;
  const { post, startsAt } = found.value;
  const done = await place(tx, asked, startsAt);
  if (!done.ok) return done;
  await recordChange(
    tx,
    {
      action: 'person.appointed',
      subject: { kind: 'person', id: asked.personId, name: asked.name },
      after: { post: nameOf(post), startsAt: isoOf(startsAt) },
    },
    by,
  );
  return ok(undefined);
}

/** Ends what a person holds from a day on; when it is today, with their next request. */
export async function leaveIn(
  tx: Tx,
  by: StaffBy,
  asked: { readonly assignment: Assignment; readonly day: PlainDate },
): Promise<Result<Instant, Refusal>> {
  const { assignment, day } = asked;
  const { personId, personName, post } = assignment;
  const fault = appointmentFault(by.scope, { personId, role: post.role });
  if (fault) return err(fault);
  const at = fromDay(day, by.now);
  if (at === undefined) return err(refusal('staff.day-past'));
  if (!(await endAssignment(tx, assignment.id, at))) return err(refusal('staff.ends-already'));
  await recordChange(
    tx,
    {
      action: 'person.left-post',
      subject: { kind: 'person', id: personId, name: personName },
      before: { post: nameOf(post), since: isoOf(assignment.startsAt) },
      after: { endsAt: isoOf(at) },
    },
    by,
  );
  return ok(at);
}

/** Puts a person into another post from a day on: at the same moment out of the one and into the other. */
export async function moveIn(
  tx: Tx,
  by: StaffBy,
  asked: { readonly assignment: Assignment; readonly postId: PostId; readonly day: PlainDate },
): Promise<Result<void, Refusal>> {
  const { assignment, postId, day } = asked;
  const { personId, personName: name } = assignment;
  const found = await fillable(tx, by, { personId, postId, day });
  if (!found.ok) return found;
  const fault = appointmentFault(by.scope, { personId, role: assignment.post.role });
  if (fault) return err(fault);
  const { post, startsAt } = found.value;
  if (!(await endAssignment(tx, assignment.id, startsAt))) return err(refusal('staff.ends-already'));
  const done = await place(tx, { personId, postId }, startsAt);
  if (!done.ok) return done;
  await recordChange(
    tx,
    {
      action: 'person.moved',
      subject: { kind: 'person', id: personId, name },
      before: { post: nameOf(assignment.post) },
      after: { post: nameOf(post), startsAt: isoOf(startsAt) },
    },
    by,
  );
  return ok(undefined);
}

/** A person of the scope with what they hold in it; undefined for one who never held anything there. */
export async function personIn(
  db: Executor,
  { root }: StaffScope,
  id: PersonId,
): Promise<{ readonly name: string; readonly assignments: readonly Assignment[] } | undefined> {
  const all = await assignmentsOf(db, root, id);
  return all[0] && { name: all[0].personName, assignments: all };
}

/** The post, when it exists on that day in the scope and this administrator may put that person there. */
async function fillable(
  tx: Tx,
  { scope, now }: StaffBy,
  asked: { readonly personId: PersonId; readonly postId: PostId; readonly day: PlainDate },
): Promise<Result<{ readonly post: Post; readonly startsAt: Instant }, Refusal>> {
  const startsAt = fromDay(asked.day, now);
  if (startsAt === undefined) return err(refusal('staff.day-past'));
  const post = await postIn(tx, scope.root, asked.postId, dateIn(startsAt));
  if (!post) return err(refusal('staff.no-post'));
  const fault = appointmentFault(scope, { personId: asked.personId, role: post.role });
  return fault ? err(fault) : ok({ post, startsAt });
}

async function place(
  tx: Tx,
  { personId, postId }: { readonly personId: PersonId; readonly postId: PostId },
  startsAt: Instant,
): Promise<Result<void, Refusal>> {
  try {
    await insertAssignment(tx, { id: newId<'assignment'>(), personId, postId, startsAt });
    return ok(undefined);
  } catch (error) {
    if (violatedConstraint(error) === 'assignment_not_twice')
      throw new Undone(refusal('staff.has-it-already'));
    throw error;
  }
}

/** What was refused in the middle of a transaction takes everything before it back. */
export class Undone extends Error {
  readonly refusal: Refusal;
  constructor(why: Refusal) {
    super(why.code);
    this.refusal = why;
  }
}

/** As the journal calls a post: with its agency. */
export const nameOf = ({ name, agencyName }: Post): string => `${name.vi}, ${agencyName.vi}`;

/** One transaction of changes to the staff: done as a whole, or refused and nothing of it is left. */
export async function changeStaff<T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  try {
    return await db.transaction(async (tx) => {
      const done = await work(tx);
      if (!done.ok) throw new Undone(done.error);
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return err(error.refusal);
    throw error;
  }
}

/** The scope of whoever runs the program itself, for a command: everything of a province. */
export const administratorOf = (root: UnitId): StaffScope => ({
  ...{ root, appoints: new Set(roles), self: undefined },
});
