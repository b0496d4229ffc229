import type { PlainDate, UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import type { Unit } from './unit.ts';
import { findUnit, subtreeIds, unitByCode } from './units.store.ts';

/**
 * The agency whose options and hours an official of an agency may set: its own; for those of the province any below it.
 * Without a code their own. Undefined for what is not theirs, as for what does not exist.
 */
export async function managedAgency(
  db: Executor,
  {
    agencyId,
    code,
    on,
  }: { readonly agencyId: UnitId; readonly code: string | undefined; readonly on: PlainDate },
): Promise<Unit | undefined> {
  const own = await findUnit(db, agencyId);
  if (code === undefined || code === own?.code) return own;
  const unit = own?.kind === 'province' ? await unitByCode(db, code, on) : undefined;
  if (!unit || unit.agencyId !== unit.id) return undefined;
  return (await subtreeIds(db, agencyId)).includes(unit.id) ? unit : undefined;
}
