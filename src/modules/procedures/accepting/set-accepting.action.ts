import { recordChange } from '#audit';
import { type Actor, err, type Instant, ok, type PlainDate, type Result, refusal } from '#kernel';
import { staffedAgencies, type Unit } from '#organisations';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { versionInForce } from '../catalogue.store.ts';
import { endAccepting, insertAccepting, listAccepting } from './accepting.store.ts';
import { type AcceptingRefusal, checkAccepting, type NewAccepting } from './accepting.ts';

interface By {
  readonly actor: Actor;
  readonly now: Instant;
}

/** Holds it against the version in force on its day; the answer is the agency whose desk would accept. */
export async function planAccepting(
  db: Executor,
  next: NewAccepting,
): Promise<Result<Unit, AcceptingRefusal>> {
  const version = await versionInForce(db, next.code, next.from);
  if (!version) return err(refusal('accepting.no-such-procedure'));
  const checked = checkAccepting(next, version);
  if (!checked.ok) return checked;
  const desk = (await staffedAgencies(db, next.from)).find(({ id }) => id === next.deskUnitId);
  return desk ? ok(desk) : err(refusal('accepting.no-desk'));
}

/** Lets a desk accept for an agency. */
export async function setAccepting(
  db: Db,
  { next, unit }: { readonly next: NewAccepting; readonly unit: Unit },
  { actor, now }: By,
): Promise<Result<Unit, AcceptingRefusal>> {
  const planned = await planAccepting(db, next);
  if (!planned.ok) return planned;
  try {
    await db.transaction(async (tx) => {
      await insertAccepting(tx, newId(), next, now);
      const { from, to = null, ground, code } = next;
      const change = {
        action: 'procedure.accepting-desk-set',
        subject: { kind: 'procedure', id: code, name: `${code}, ${unit.fullName.vi}` },
        ...{ after: { desk: planned.value.fullName.vi, from, to }, reason: ground },
      } as const;
      await recordChange(tx, change, { actor, now });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'accepting_desk_once') return err(refusal('accepting.overlaps'));
    throw error;
  }
  return planned;
}

/** Ends it from a day on; what was received before stays where it is. */
export async function stopAccepting(
  db: Db,
  asked: { readonly id: string; readonly code: string; readonly unit: Unit; readonly on: PlainDate },
  { actor, now }: By,
): Promise<Result<void, AcceptingRefusal>> {
  const { id, code, unit, on } = asked;
  const standing = (await listAccepting(db, { code, unitId: unit.id })).find((each) => each.id === id);
  if (!standing) return err(refusal('accepting.ends-already'));
  return db.transaction(async (tx) => {
    if (!(await endAccepting(tx, id, on))) return err(refusal('accepting.ends-already'));
    const change = {
      action: 'procedure.accepting-desk-ended',
      subject: { kind: 'procedure', id: code, name: `${code}, ${unit.fullName.vi}` },
      before: { desk: standing.deskName.vi, from: standing.from },
      after: { to: on },
    } as const;
    await recordChange(tx, change, { actor, now });
    return ok(undefined);
  });
}
