import { type Dong, err, ok, type PlainDate, type Refusal, type Result, refusal, type UnitId } from '#kernel';
import type { ProcedureVersion } from '../procedure.ts';

/** A fee that a resolution sets for a procedure at an agency and below it, from its day to the day before `to`. */
export type LocalFee = {
  readonly code: string;
  readonly unitId: UnitId;
  readonly amount: Dong;
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
  /** Number of the resolution. */
  readonly ground: string;
};

export type LocalFeeRefusal = Refusal<
  'local-fee.not-left-to-province' | 'local-fee.ends-before-it-begins' | 'local-fee.no-ground'
>;

/** Whether a resolution may set it: only where the version in force leaves the fee to the province (handbook §1.7). */
export function checkLocalFee(fee: LocalFee, version: ProcedureVersion): Result<LocalFee, LocalFeeRefusal> {
  if (fee.ground.trim() === '') return err(refusal('local-fee.no-ground'));
  if (fee.to !== undefined && fee.to <= fee.from) return err(refusal('local-fee.ends-before-it-begins'));
  const { setByProvincialCouncil, table } = version.content.fee;
  return setByProvincialCouncil && !table ? ok(fee) : err(refusal('local-fee.not-left-to-province'));
}
