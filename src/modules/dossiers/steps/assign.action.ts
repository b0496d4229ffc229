import type { Actor, Instant, PostId } from '#kernel';
import { isRole, type PresentHolder, postById, presentIn } from '#organisations';
import type { Executor } from '#platform/db';
import type { Step } from '../dossier.ts';
import { stepsTakenBy } from './assign.store.ts';
import { type AssignStep, givesOutIn, type WorkPost } from './assign-step.ts';

/** A post that may be given a step, and how much it has already. */
export interface Candidate extends WorkPost {
  readonly taken: number;
}

/**
 * Who may be given a step: posts of its role in its agency whose holder is not away, or that somebody stands in for;
 * by code.
 */
export async function candidatesFor(
  db: Executor,
  step: Pick<Step, 'agencyId' | 'role'>,
  at: Instant,
): Promise<readonly Candidate[]> {
  if (!isRole(step.role)) return [];
  const posts = await presentIn(db, step.agencyId, step.role, at);
  const taken = await stepsTakenBy(
    db,
    posts.map(({ post }) => post.id),
  );
  return posts.map((holding) => ({ ...workPost(holding), taken: taken.get(holding.post.id) ?? 0 }));
}

/** Of those, whom this head may choose; whoever hands over may choose any but themselves. */
export const offeredBy = (
  candidates: readonly Candidate[],
  actor: Actor,
  action: 'assign-step' | 'hand-over-step',
): readonly Candidate[] =>
  candidates.filter(({ postId, unitId }) =>
    action === 'assign-step'
      ? givesOutIn(actor, unitId)
      : actor.kind === 'official' && actor.postId !== postId,
  );

/** What is asked: to whom, and who had it when it was looked at; a post nobody knows is one nobody can be given to. */
export async function assignmentOf(
  db: Executor,
  step: Step,
  asked: { readonly to: PostId | undefined; readonly seen: PostId | undefined; readonly reason: string },
  at: Instant,
): Promise<AssignStep | undefined> {
  const { to: wanted, seen, reason } = asked;
  const to = wanted && (await candidatesFor(db, step, at)).find(({ postId }) => postId === wanted);
  if (wanted && !to) return undefined;
  const from = seen && (await postById(db, seen));
  if (seen && !from) return undefined;
  return { stepId: step.id, to, from: from && { postId: from.id, unitId: from.unitId }, reason };
}

const workPost = ({ post, personName }: PresentHolder): WorkPost => ({
  postId: post.id,
  postName: post.name,
  unitId: post.unitId,
  unitName: post.unitName,
  agencyId: post.agencyId,
  role: post.role,
  person: personName,
});
