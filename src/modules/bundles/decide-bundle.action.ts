import { recordChange } from '#audit';
import { err, type Instant, mustConfirm, type Official, ok, type Result } from '#kernel';
import type { Db } from '#platform/db';
import type { Fault } from '#procedures';
import { type Applying, applyBundle } from './apply-bundle.action.ts';
import type { Brought } from './brought.ts';
import { settleBundle } from './bundle.store.ts';
import type { BundlesDeps } from './bundles-deps.ts';
import { readBundle } from './read-bundle.action.ts';

export interface BroughtBundle {
  readonly brought: Brought;
  readonly content: Uint8Array;
}

interface By {
  readonly actor: Official;
  readonly now: Instant;
}

/** With what a brought bundle is applied or rehearsed. */
export const applyingOf = (
  { messages, recount }: Pick<BundlesDeps, 'messages' | 'recount'>,
  { brought }: BroughtBundle,
  { actor, now }: Pick<Applying, 'actor' | 'now'>,
): Applying => ({
  ...{ messages, recount, actor, now, from: brought.from, broughtBy: brought.by.name },
  approvedBy: actor.kind === 'official' ? actor.name : undefined,
});

/** Turns a bundle down, or takes one's own back; undefined when somebody decided before. */
export async function turnDown(
  db: Db,
  { brought }: BroughtBundle,
  { actor, now }: By,
  note: string,
): Promise<'rejected' | 'withdrawn' | undefined> {
  const state = brought.by.accountId === actor.accountId ? 'withdrawn' : 'rejected';
  return db.transaction(async (tx) => {
    if (!(await settleBundle(tx, brought.id, { state, note }, { actor, now }))) return undefined;
    const subject = { kind: 'bundle', id: brought.sha256, name: brought.fileName } as const;
    const reason = note === '' ? {} : { reason: note };
    await recordChange(tx, { action: `bundle.${state}`, subject, ...reason }, { actor, now });
    return state;
  });
}

/** Applies what somebody else brought, all of it or nothing; `confirm` when the second factor is to be shown first. */
export async function approveBundle(
  deps: BundlesDeps,
  found: BroughtBundle,
  { actor, now }: By,
  note: string,
): Promise<Result<void, 'own' | 'gone' | 'confirm' | readonly Fault[]>> {
  const { id, by, state } = found.brought;
  if (state !== 'waiting') return err('gone');
  if (by.accountId === actor.accountId) return err('own');
  const bundle = await readBundle(deps.db, found.content, deps.messages);
  if (!bundle.ok) return bundle;
  if (mustConfirm(actor, now)) return err('confirm');
  const applying = applyingOf(deps, found, { actor, now });
  const report = await applyBundle(deps.db, bundle.value, applying, async (tx) => {
    if (!(await settleBundle(tx, id, { state: 'applied', note }, { actor, now })))
      throw new Error(`Bundle ${id} was decided about while it was applied`);
  });
  return report.ok ? ok(undefined) : report;
}
