import { nameOfActor, recordChange } from '#audit';
import { type Actor, dateIn, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import {
  destroyDossier,
  insertHold,
  keptDossiers,
  liftHolds,
  lockAgainstDestruction,
} from './retention.store.ts';
import { isRetentionRefusal, type KeptDossier, type RetentionRefusal } from './retention.ts';

export type RetentionResult<T> = Result<T, Refusal<RetentionRefusal>>;

export interface PlaceHold {
  readonly code: string;
  readonly reason: string;
  /** Number and sign of the order it rests on. */
  readonly order: string;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Stops the destruction of a dossier, open or ended, until it is lifted. Several may stand at once. */
export async function placeHold(db: Db, hold: PlaceHold): Promise<RetentionResult<string>> {
  const { code, actor, now } = hold;
  const [reason, order, by] = [hold.reason.trim(), hold.order.trim(), nameOfActor(actor).trim()];
  if (reason === '') return err(refusal('retention.reason-missing'));
  if (order === '') return err(refusal('retention.order-missing'));
  if (by === '') return err(refusal('retention.by-missing'));
  return db.transaction(async (tx) => {
    const found = await lockAgainstDestruction(tx, code);
    if (!found) return err(refusal('dossier.unknown'));
    if (found.destroyed) return err(refusal('retention.destroyed'));
    const id = newId();
    await insertHold(tx, { id, dossierId: found.dossierId, reason, order, placedAt: now, placedBy: by });
    const change = { action: 'dossier.held', subject: subjectOf(code), after: { order }, reason } as const;
    await recordChange(tx, change, { actor, now });
    return ok(id);
  });
}

/** Lifts what stops the destruction of a dossier; answers how many holds that were. */
export async function liftHold(
  db: Db,
  { code, actor, now }: { readonly code: string; readonly actor: Actor; readonly now: Instant },
): Promise<RetentionResult<number>> {
  const by = nameOfActor(actor).trim();
  if (by === '') return err(refusal('retention.by-missing'));
  return db.transaction(async (tx) => {
    const orders = await liftHolds(tx, code, { by, now });
    if (orders.length === 0) return err(refusal('retention.no-hold'));
    const change = {
      action: 'dossier.hold-lifted',
      subject: subjectOf(code),
      before: { order: [...orders] },
    } as const;
    await recordChange(tx, change, { actor, now });
    return ok(orders.length);
  });
}

const subjectOf = (code: string) => ({ kind: 'dossier', id: code, name: code }) as const;

export interface DestroyDue {
  readonly order: string;
  readonly by: string;
  /** The list that periods which are not verified were compared with; without it those are left alone. */
  readonly ground: string;
  readonly now: Instant;
}

export interface Destroyed {
  readonly destroyed: readonly KeptDossier[];
  readonly left: readonly (KeptDossier & { readonly why: RetentionRefusal })[];
}

/**
 * Destroys what is due, each dossier in a transaction of its own: broken off, it is begun again and goes on with
 * the rest. What is held, or rests on a period nobody has verified, is left and told.
 */
export async function destroyDue(db: Db, asked: DestroyDue): Promise<RetentionResult<Destroyed>> {
  if (asked.order.trim() === '') return err(refusal('retention.order-missing'));
  if (asked.by.trim() === '') return err(refusal('retention.by-missing'));
  const due = await keptDossiers(db, { today: dateIn(asked.now), due: true, most: everything });
  const destroyed: KeptDossier[] = [];
  const left: (KeptDossier & { why: RetentionRefusal })[] = [];
  for (const each of due) {
    const why = await destroyDossier(db, each.dossierId, asked);
    if (why === undefined) destroyed.push(each);
    else if (isRetentionRefusal(why)) left.push({ ...each, why });
    else throw new Error(`The database answered ${why} for ${each.code}`);
  }
  return ok({ destroyed, left });
}

const everything = 1_000_000;
