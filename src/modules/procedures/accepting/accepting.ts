import {
  type Bilingual,
  err,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import type { ProcedureVersion } from '../procedure.ts';

/** That a desk accepts dossiers of a procedure for the agency that decides, from its day to the day before `to`. */
export interface AcceptingDesk {
  readonly id: string;
  readonly code: string;
  readonly unitId: UnitId;
  readonly unitName: Bilingual;
  readonly deskUnitId: UnitId;
  readonly deskCode: string;
  readonly deskName: Bilingual;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  /** The decision it rests on. */
  readonly ground: string;
}

export interface NewAccepting {
  readonly code: string;
  readonly unitId: UnitId;
  readonly deskUnitId: UnitId;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  readonly ground: string;
}

export type AcceptingRefusal = Refusal<
  | 'accepting.anywhere'
  | 'accepting.own-desk'
  | 'accepting.no-desk'
  | 'accepting.ends-before-it-begins'
  | 'accepting.no-such-procedure'
  | 'accepting.overlaps'
  | 'accepting.ends-already'
>;

/** Whether another desk may be let accept: where the version already lets every desk, there is nothing to let. */
export function checkAccepting(
  { unitId, deskUnitId, from, to }: NewAccepting,
  version: ProcedureVersion,
): Result<void, Refusal<'accepting.anywhere' | 'accepting.own-desk' | 'accepting.ends-before-it-begins'>> {
  if (version.content.nonTerritorialWithinProvince) return err(refusal('accepting.anywhere'));
  if (unitId === deskUnitId) return err(refusal('accepting.own-desk'));
  return to !== undefined && to <= from ? err(refusal('accepting.ends-before-it-begins')) : ok(undefined);
}
