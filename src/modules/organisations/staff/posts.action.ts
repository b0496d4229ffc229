import { recordChange } from '#audit';
import { err, ok, type PlainDate, type PostId, type Refusal, type Result, refusal } from '#kernel';
import type { Tx } from '#platform/db';
import { newId } from '#platform/ids';
import type { OpenWork } from '../staff-deps.ts';
import { findUnit } from '../units.store.ts';
import { leaveIn, nameOf, type StaffBy } from './staff.action.ts';
import { assignmentsOfPost, countPosts, endPost, insertPost, postIn, unitsIn } from './staff.store.ts';
import { fromDay, isStanding, type NewPost } from './staff.ts';

/** Makes a post in a unit of the scope. */
export async function addPostIn(tx: Tx, by: StaffBy, asked: NewPost): Promise<Result<PostId, Refusal>> {
  if (!by.scope.appoints.has(asked.role)) return err(refusal('staff.role-not-yours'));
  if (fromDay(asked.from, by.now) === undefined) return err(refusal('staff.day-past'));
  const unit = await findUnit(tx, asked.unitId);
  const units = unit ? await unitsIn(tx, by.scope.root, unit.agencyId, asked.from) : [];
  if (!unit || !units.some(({ id }) => id === unit.id)) return err(refusal('staff.no-unit'));
  const id = newId<'post'>();
  const code = `${unit.code}.${(await countPosts(tx, unit.id)) + 1}`;
  await insertPost(tx, { ...asked, id, code });
  await recordChange(
    tx,
    {
      action: 'post.added',
      subject: { kind: 'post', id, name: `${asked.nameVi}, ${unit.fullName.vi}` },
      after: { code, role: asked.role, unit: unit.fullName.vi, from: asked.from },
    },
    by,
  );
  return ok(id);
}

/**
 * Closes a post from a day on and ends what is held of it. Work that was taken in it is given to others first: a post
 * that is gone does nothing.
 */
export async function closePostIn(
  tx: Tx,
  by: StaffBy,
  asked: { readonly postId: PostId; readonly day: PlainDate; readonly openWork: OpenWork },
): Promise<Result<void, Refusal>> {
  const { postId, day, openWork } = asked;
  const at = fromDay(day, by.now);
  if (at === undefined) return err(refusal('staff.day-past'));
  const post = await postIn(tx, by.scope.root, postId, day);
  if (!post) return err(refusal('staff.no-post'));
  if (!by.scope.appoints.has(post.role)) return err(refusal('staff.role-not-yours'));
  const open = (await openWork(tx, [postId])).get(postId) ?? 0;
  if (open > 0) return err(refusal('staff.work-open', { count: open }));
  for (const assignment of await assignmentsOfPost(tx, by.scope.root, postId, at)) {
    if (assignment.endsAt !== undefined || !isStanding(assignment, at)) continue;
    const left = await leaveIn(tx, by, { assignment, day });
    if (!left.ok) return left;
  }
  if (!(await endPost(tx, postId, day))) return err(refusal('staff.post-ends-already'));
  await recordChange(
    tx,
    {
      action: 'post.closed',
      subject: { kind: 'post', id: postId, name: nameOf(post) },
      before: { role: post.role },
      after: { from: day },
    },
    by,
  );
  return ok(undefined);
}
