import { recordChange } from '#audit';
import {
  err,
  type Id,
  type Instant,
  isoOf,
  type Official,
  ok,
  type PersonId,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import { type Db, type Executor, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import type { Holding } from '../post.ts';
import { holdersOfAgency } from '../posts.store.ts';
import { absenceById, callOffAt, insertAbsence } from './absence.store.ts';
import { absenceFault, keepsAbsencesOf } from './absence.ts';

/** The people whose absences an official keeps, each with what they hold. */
export const peopleKeptBy = async (
  db: Executor,
  official: Official,
  at: Instant,
): Promise<readonly Holding[]> =>
  (await holdersOfAgency(db, official.agencyId, at)).filter((holding) => keepsAbsencesOf(official, holding));

/** Enters when somebody is away; from its first minute no new work is offered to them. */
export async function enterAbsence(
  db: Db,
  official: Official,
  asked: { readonly personId: PersonId; readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): Promise<Result<void, Refusal>> {
  const fault = absenceFault(asked, now);
  if (fault) return err(fault);
  try {
    return await db.transaction(async (tx) => {
      const kept = await peopleKeptBy(tx, official, now);
      const person = kept.find(({ personId }) => personId === asked.personId);
      if (!person) return err(refusal('absence.not-yours'));
      const entered = { enteredBy: official.name, enteredAt: now };
      await insertAbsence(tx, { ...asked, ...entered, id: newId<'absence'>() });
      await recordChange(
        tx,
        {
          action: 'person.absence-entered',
          subject: { kind: 'person', id: asked.personId, name: person.personName },
          after: { startsAt: isoOf(asked.startsAt), endsAt: isoOf(asked.endsAt) },
        },
        { actor: official, now },
      );
      return ok(undefined);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'absence_once') return err(refusal('absence.overlaps'));
    throw error;
  }
}

/** Calls an absence off: from this moment work is offered to them again. */
export async function callOffAbsence(
  db: Db,
  official: Official,
  id: Id<'absence'>,
  now: Instant,
): Promise<Result<void, Refusal>> {
  return db.transaction(async (tx) => {
    const found = await absenceById(tx, id);
    const kept = await peopleKeptBy(tx, official, now);
    if (!found || !kept.some(({ personId }) => personId === found.personId))
      return err(refusal('absence.not-yours'));
    if (!(await callOffAt(tx, id, now))) return err(refusal('absence.off-already'));
    await recordChange(
      tx,
      {
        action: 'person.absence-called-off',
        subject: { kind: 'person', id: found.personId, name: found.personName },
        before: { startsAt: isoOf(found.startsAt), endsAt: isoOf(found.endsAt) },
      },
      { actor: official, now },
    );
    return ok(undefined);
  });
}
