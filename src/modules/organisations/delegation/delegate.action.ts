import { recordChange } from '#audit';
import {
  err,
  type Id,
  type Instant,
  isoOf,
  type Official,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { holderOf } from '../posts.store.ts';
import {
  delegationById,
  delegationRule,
  endDelegationAt,
  insertDelegation,
  lockDelegations,
  saveDelegationRule,
  standingDelegations,
} from './delegation.store.ts';
import {
  type Delegation,
  type DelegationRule,
  delegationFault,
  type Held,
  mayDelegate,
  type NewDelegation,
  type Scope,
} from './delegation.ts';

/** What is asked, by who holds which post: names are looked up. */
export interface DelegationRequest extends Scope {
  readonly from: Held;
  readonly to: Held;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reason: string;
}

/** Gives the work of a post to a substitute, if the rules allow it beside all that is given already. */
export async function delegate(
  db: Db,
  official: Official,
  asked: DelegationRequest,
  now: Instant,
): Promise<Result<Id<'delegation'>, Refusal>> {
  return db.transaction(async (tx) => {
    await lockDelegations(tx);
    const [from, to] = [await holderOf(tx, asked.from, now), await holderOf(tx, asked.to, now)];
    if (!from || !to) return err(refusal('delegation.not-held'));
    const wanted: NewDelegation = { ...asked, from, to, reason: asked.reason.trim() };
    const known = { now, rule: await delegationRule(tx), standing: await standingDelegations(tx, now) };
    const fault = delegationFault(official, wanted, known);
    if (fault) return err(fault);
    const id = newId<'delegation'>();
    await insertDelegation(tx, wanted, { id, name: official.name, at: now });
    const { post, personName } = from;
    await recordChange(
      tx,
      {
        action: 'post.delegated',
        subject: { kind: 'post', id: post.id, name: `${post.name.vi}, ${post.agencyName.vi}` },
        after: {
          delegation: id,
          from: personName,
          to: `${to.personName}, ${to.post.name.vi}`,
          covers: asked.covers,
          procedures: asked.procedures ? [...asked.procedures] : null,
          startsAt: isoOf(asked.startsAt),
          endsAt: isoOf(asked.endsAt),
        },
        reason: wanted.reason,
      },
      { actor: official, now },
    );
    return ok(id);
  });
}

/** Takes a delegation back; from this moment the substitute no longer acts in the post. */
export async function endDelegation(
  db: Db,
  official: Official,
  id: Id<'delegation'>,
  now: Instant,
): Promise<Result<Delegation, Refusal>> {
  return db.transaction(async (tx) => {
    const found = await delegationById(tx, id);
    if (!found || !mayEnd(official, found)) return err(refusal('delegation.not-yours'));
    if (!(await endDelegationAt(tx, id, now))) return err(refusal('delegation.over'));
    const { post } = found;
    await recordChange(
      tx,
      {
        action: 'post.delegation-ended',
        subject: { kind: 'post', id: post.id, name: `${post.name.vi}, ${post.agencyName.vi}` },
        before: { delegation: id, from: found.fromName, to: found.toName, endsAt: isoOf(found.endsAt) },
        after: { endedAt: isoOf(now) },
      },
      { actor: official, now },
    );
    return ok(found);
  });
}

/** Whoever may give it, and the substitute, who gives it back. */
export const mayEnd = (official: Official, { post, from, to }: Delegation): boolean =>
  official.onBehalf === undefined &&
  (mayDelegate(official, post) || official.personId === to || official.personId === from);

/** Settles what the handbook leaves open, for delegations that are given from now on. */
export async function setDelegationRule(
  db: Db,
  official: Official,
  rule: DelegationRule,
  now: Instant,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await delegationRule(tx);
    await saveDelegationRule(tx, rule);
    const subject = { kind: 'setting', id: 'delegation', name: 'Quy định về ủy quyền' } as const;
    const change = { action: 'setting.changed', subject, before: { ...before }, after: { ...rule } };
    await recordChange(tx, change, { actor: official, now });
  });
}
