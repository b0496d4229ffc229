import type { Bilingual, PlainDate } from '#kernel';
import { competentAgency, unitByCode } from '#organisations';
import type { Executor } from '#platform/db';
import { localFeeOn } from '../local-options/local-fee.store.ts';
import { type ProcedureVersion, variantsOf } from '../procedure.ts';
import { localLimitsOn } from './local-limit.store.ts';
import { type LimitInForce, limitCounted } from './local-limit.ts';

/** The limits of a procedure for somebody who files at a commune: main limit first, then the cases in order. */
export type LimitsAt = {
  readonly unitCode: string;
  /** The agency that decides and so promises. */
  readonly agency: Bilingual;
  /** What a resolution sets there, where the law leaves the fee to the province. */
  readonly fee?: { readonly amount: number; readonly ground: string } | undefined;
  readonly limits: readonly (LimitInForce & { readonly variant?: string })[];
};

/** Undefined when there is no such commune on that day, or nobody there is competent. */
export async function limitsAt(
  db: Executor,
  version: ProcedureVersion,
  unitCode: string,
  on: PlainDate,
): Promise<LimitsAt | undefined> {
  const commune = await unitByCode(db, unitCode, on);
  if (!commune) return undefined;
  const { competentLevel, field } = version.content;
  const agency = await competentAgency(db, {
    level: competentLevel === 'commune' ? 'commune' : 'province',
    field: field.vi,
    communeUnitId: commune.id,
    on,
  });
  if (!agency) return undefined;
  const promised = await localLimitsOn(db, { code: version.code, unitId: agency.id, on });
  const cases = [undefined, ...variantsOf(version).map(({ key }) => key)];
  const limits = cases.flatMap((variant) => {
    const counted = limitCounted(
      version,
      variant,
      promised.find((each) => each.variant === variant),
    );
    return counted ? [{ ...counted, ...(variant === undefined ? {} : { variant }) }] : [];
  });
  const { setByProvincialCouncil, table } = version.content.fee;
  const left = setByProvincialCouncil && !table;
  const fee = left ? await localFeeOn(db, { code: version.code, unitId: agency.id, on }) : undefined;
  return { unitCode, agency: agency.fullName, limits, ...(fee ? { fee } : {}) };
}
