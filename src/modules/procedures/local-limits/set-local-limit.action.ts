import { err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import { unitByCode } from '#organisations';
import { type Db, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import { endLocalLimit, insertLocalLimit } from './local-limit.store.ts';
import { checkLocalLimit, type LocalLimit, type LocalLimitRefusal } from './local-limit.ts';

export type SetLocalLimit = Omit<LocalLimit, 'unitId'> & { readonly unitCode: string };

export type SetRefusal =
  | LocalLimitRefusal
  | Refusal<'local-limit.no-such-unit' | 'local-limit.no-such-procedure' | 'local-limit.overlaps'>;

/**
 * Records what a unit promises from a day on; the promise before it ends on that day. It is held against the
 * version in force on the day it begins.
 */
export async function setLocalLimit(
  db: Db,
  { unitCode, ...asked }: SetLocalLimit,
  now: Instant,
): Promise<Result<LocalLimit, SetRefusal>> {
  const unit = await unitByCode(db, unitCode, asked.from);
  if (!unit) return err(refusal('local-limit.no-such-unit'));
  const version = await versionInForce(db, asked.code, asked.from);
  if (!version) return err(refusal('local-limit.no-such-procedure'));
  const checked = checkLocalLimit({ ...asked, unitId: unit.id }, version);
  if (!checked.ok) return checked;
  try {
    await db.transaction(async (tx) => {
      await endLocalLimit(tx, checked.value);
      await insertLocalLimit(tx, newId(), checked.value, now);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_limit_one_in_force') return err(refusal('local-limit.overlaps'));
    throw error;
  }
  return ok(checked.value);
}
