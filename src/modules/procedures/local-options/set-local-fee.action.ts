import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Unit } from '#organisations';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import { endLocalFee, insertLocalFee, localFeeOn } from './local-fee.store.ts';
import { checkLocalFee, type LocalFee, type LocalFeeRefusal } from './local-fee.ts';

export type SetFeeRefusal = LocalFeeRefusal | Refusal<'local-fee.no-such-procedure' | 'local-fee.overlaps'>;

/** What a resolution would change: what is in force until its day, and what then is. */
export interface FeeChange {
  readonly fee: LocalFee;
  readonly before: LocalFee | undefined;
}

/** Holds a fee against the version in force on the day it begins; records nothing. */
export async function planLocalFee(db: Executor, fee: LocalFee): Promise<Result<FeeChange, SetFeeRefusal>> {
  const version = await versionInForce(db, fee.code, fee.from);
  if (!version) return err(refusal('local-fee.no-such-procedure'));
  const checked = checkLocalFee(fee, version);
  if (!checked.ok) return checked;
  return ok({ fee, before: await localFeeOn(db, { code: fee.code, unitId: fee.unitId, on: fee.from }) });
}

/** Records what a resolution sets; what was in force without an end ends on its first day. */
export async function setLocalFee(
  db: Db,
  { fee, unit }: { readonly fee: LocalFee; readonly unit: Unit },
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<LocalFee, SetFeeRefusal>> {
  const planned = await planLocalFee(db, fee);
  if (!planned.ok) return planned;
  const said = ({ amount, from, to, ground }: LocalFee) => ({
    procedure: fee.code,
    amount,
    from,
    to: to ?? null,
    ground,
  });
  try {
    await db.transaction(async (tx) => {
      await endLocalFee(tx, fee);
      await insertLocalFee(tx, newId(), fee, now);
      const subject = { kind: 'unit', id: unit.code, name: unit.fullName.vi } as const;
      const before = planned.value.before && said(planned.value.before);
      await recordChange(
        tx,
        { action: 'unit.fee-set', subject, before, after: said(fee), reason: fee.ground },
        { actor, now },
      );
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_fee_one_in_force') return err(refusal('local-fee.overlaps'));
    throw error;
  }
  return ok(fee);
}
