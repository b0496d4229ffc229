import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Unit } from '#organisations';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { endLocalFee, insertLocalFee, localFeeOn } from './local-fee.store.ts';
import { checkLocalFee, type LocalFee, type LocalFeeRefusal } from './local-fee.ts';

export type SetFeeRefusal = LocalFeeRefusal | Refusal<'local-fee.no-such-procedure' | 'local-fee.overlaps'>;

/** What a resolution would change: what is in force until its day, and what then is. */
export interface FeeChange {
  readonly fee: LocalFee;
  readonly before: LocalFee | undefined;
  readonly version: ProcedureVersion;
}

/** Holds a fee against the version in force on the day it begins; records nothing. */
export async function planLocalFee(db: Executor, fee: LocalFee): Promise<Result<FeeChange, SetFeeRefusal>> {
  const version = await versionInForce(db, fee.code, fee.from);
  if (!version) return err(refusal('local-fee.no-such-procedure'));
  const checked = checkLocalFee(fee, version);
  if (!checked.ok) return checked;
  const before = await localFeeOn(db, { code: fee.code, unitId: fee.unitId, on: fee.from });
  return ok({ fee, before, version });
}

/** Records what a resolution sets; what was in force without an end ends on its first day. */
export async function setLocalFee(
  db: Db,
  { fee, unit }: { readonly fee: LocalFee; readonly unit: Unit },
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<LocalFee, SetFeeRefusal>> {
  const planned = await planLocalFee(db, fee);
  if (!planned.ok) return planned;
  const { before, version } = planned.value;
  const said = ({ amount, from, to, ground }: LocalFee) => ({
    amount,
    from,
    to: to ?? null,
    ground,
  });
  try {
    await db.transaction(async (tx) => {
      await endLocalFee(tx, fee);
      await insertLocalFee(tx, newId(), fee, now);
      const name = `${version.content.name.vi} (${fee.code}), ${unit.fullName.vi}`;
      const change = {
        action: 'procedure.local-fee-set',
        subject: { kind: 'procedure', id: fee.code, name },
        before: before && said(before),
        ...{ after: said(fee), reason: fee.ground },
      } as const;
      await recordChange(tx, change, { actor, now });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_fee_one_in_force') return err(refusal('local-fee.overlaps'));
    throw error;
  }
  return ok(fee);
}
