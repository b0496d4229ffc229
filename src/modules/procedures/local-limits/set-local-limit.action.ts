import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Unit, unitByCode } from '#organisations';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import { endLocalLimit, insertLocalLimit, localLimitsOn } from './local-limit.store.ts';
import { checkLocalLimit, type LocalLimit, type LocalLimitRefusal } from './local-limit.ts';

export type SetLocalLimit = Omit<LocalLimit, 'unitId'> & { readonly unitCode: string };

export type SetRefusal =
  | LocalLimitRefusal
  | Refusal<'local-limit.no-such-unit' | 'local-limit.no-such-procedure' | 'local-limit.overlaps'>;

/** What a promise would change at its unit. */
interface LimitChange {
  readonly limit: LocalLimit;
  readonly unit: Unit;
  readonly before: LocalLimit | undefined;
}

/** Holds a promise against the version in force on the day it begins; records nothing. */
export async function planLocalLimit(
  db: Executor,
  { unitCode, ...asked }: SetLocalLimit,
): Promise<Result<LimitChange, SetRefusal>> {
  const unit = await unitByCode(db, unitCode, asked.from);
  if (!unit) return err(refusal('local-limit.no-such-unit'));
  const version = await versionInForce(db, asked.code, asked.from);
  if (!version) return err(refusal('local-limit.no-such-procedure'));
  const checked = checkLocalLimit({ ...asked, unitId: unit.id }, version);
  if (!checked.ok) return checked;
  const promised = await localLimitsOn(db, { code: asked.code, unitId: unit.id, on: asked.from });
  const before = promised.find((each) => each.variant === asked.variant);
  return ok({ limit: checked.value, unit, before });
}

/** Records what a unit promises from a day on; the promise before it ends on that day. */
export async function setLocalLimit(
  db: Db,
  asked: SetLocalLimit,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<LocalLimit, SetRefusal>> {
  const planned = await planLocalLimit(db, asked);
  if (!planned.ok) return planned;
  const { limit: next, unit, before } = planned.value;
  const said = ({ variant, limit, from, to, ground }: LocalLimit) => ({
    ...{ procedure: asked.code, case: variant ?? null, from, to: to ?? null, ground },
    limit: { ...limit },
  });
  try {
    await db.transaction(async (tx) => {
      await endLocalLimit(tx, next);
      await insertLocalLimit(tx, newId(), next, now);
      const subject = { kind: 'unit', id: unit.code, name: unit.fullName.vi } as const;
      const change = { before: before && said(before), after: said(next), reason: next.ground };
      await recordChange(tx, { action: 'unit.limit-set', subject, ...change }, { actor, now });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_limit_one_in_force') return err(refusal('local-limit.overlaps'));
    throw error;
  }
  return ok(next);
}
