import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import { unitByCode } from '#organisations';
import { type Db, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import { limitText } from '../words.ts';
import { endLocalLimit, insertLocalLimit, localLimitsOn } from './local-limit.store.ts';
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
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<LocalLimit, SetRefusal>> {
  const unit = await unitByCode(db, unitCode, asked.from);
  if (!unit) return err(refusal('local-limit.no-such-unit'));
  const version = await versionInForce(db, asked.code, asked.from);
  if (!version) return err(refusal('local-limit.no-such-procedure'));
  const checked = checkLocalLimit({ ...asked, unitId: unit.id }, version);
  if (!checked.ok) return checked;
  try {
    await db.transaction(async (tx) => {
      const { code, variant, from } = checked.value;
      const promised = await localLimitsOn(tx, { code, unitId: unit.id, on: from });
      await endLocalLimit(tx, checked.value);
      await insertLocalLimit(tx, newId(), checked.value, now);
      const { ground: reason } = checked.value;
      const change = {
        action: 'procedure.local-limit-set',
        subject: {
          kind: 'procedure',
          id: code,
          name: `${version.content.name.vi} (${code}), ${unit.fullName.vi}`,
        },
        before: inWords(promised.find((each) => each.variant === variant)),
        ...{ after: inWords(checked.value), reason },
      } as const;
      await recordChange(tx, change, { actor, now });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_limit_one_in_force') return err(refusal('local-limit.overlaps'));
    throw error;
  }
  return ok(checked.value);
}

/** A promise as the journal keeps it. */
const inWords = (promise: Pick<LocalLimit, 'variant' | 'limit' | 'from' | 'to'> | undefined) =>
  promise === undefined
    ? undefined
    : {
        ...(promise.variant === undefined ? {} : { variant: promise.variant }),
        ...{ limit: limitText(promise.limit).vi, from: promise.from },
        ...(promise.to === undefined ? {} : { to: promise.to }),
      };
