import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Unit, unitByCode } from '#organisations';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { limitText } from '../words.ts';
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
  readonly version: ProcedureVersion;
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
  return checked.ok ? ok({ limit: checked.value, unit, version }) : checked;
}

/** Records what a unit promises from a day on; the promise before it ends on that day. */
export async function setLocalLimit(
  db: Db,
  asked: SetLocalLimit,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<LocalLimit, SetRefusal>> {
  const planned = await planLocalLimit(db, asked);
  if (!planned.ok) return planned;
  const { limit: next, unit, version } = planned.value;
  try {
    await db.transaction(async (tx) => {
      const { code, variant, from, ground: reason } = next;
      const promised = await localLimitsOn(tx, { code, unitId: unit.id, on: from });
      await endLocalLimit(tx, next);
      await insertLocalLimit(tx, newId(), next, now);
      const name = `${version.content.name.vi} (${code}), ${unit.fullName.vi}`;
      const change = {
        action: 'procedure.local-limit-set',
        subject: { kind: 'procedure', id: code, name },
        before: inWords(promised.find((each) => each.variant === variant)),
        ...{ after: inWords(next), reason },
      } as const;
      await recordChange(tx, change, { actor, now });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'local_limit_one_in_force') return err(refusal('local-limit.overlaps'));
    throw error;
  }
  return ok(next);
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
