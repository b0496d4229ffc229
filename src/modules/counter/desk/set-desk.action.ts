import { randomBytes } from 'node:crypto';
import { recordChange } from '#audit';
import { type Instant, type Official, spokenLetters } from '#kernel';
import type { Unit } from '#organisations';
import type { Db, Executor } from '#platform/db';
import { findDesk, saveDesk } from './desk.store.ts';
import type { Desk } from './desk.ts';

/** Sets what a desk offers; with `newKey` every device that gave numbers before must be set up again. */
export const setDesk = (
  db: Executor,
  desk: Omit<Desk, 'kioskKey'>,
  change: { readonly by: string; readonly now: Instant; readonly newKey?: boolean },
): Promise<void> =>
  saveDesk(db, desk, {
    ...{ by: change.by, now: change.now, newKey: change.newKey === true },
    kioskKey: spokenLetters(randomBytes(12)),
  });

/** Sets it for an official who may, and writes down what was there and is there now; never the key of the kiosk. */
export const changeDesk = (
  db: Db,
  unit: Unit,
  desk: Omit<Desk, 'kioskKey'>,
  change: {
    readonly official: Official;
    readonly by: string;
    readonly now: Instant;
    readonly newKey: boolean;
  },
): Promise<void> =>
  db.transaction(async (tx) => {
    const before = await findDesk(tx, unit.id);
    await setDesk(tx, desk, change);
    await recordChange(
      tx,
      {
        action: 'unit.desk-set',
        subject: { kind: 'unit', id: unit.code, name: unit.fullName.vi },
        before: offered(before),
        after: { ...offered(desk), ...(change.newKey ? { newKey: true } : {}) },
      },
      { actor: change.official, now: change.now },
    );
  });

const offered = ({
  numbers,
  appointments,
  slotMinutes,
  places,
  daysAhead,
  lines,
}: Omit<Desk, 'kioskKey'>) => ({
  ...{ numbers, appointments, slotMinutes, places, daysAhead },
  lines: lines.map(({ letter, name, fields }) => ({ code: letter, name: { ...name }, fields: [...fields] })),
});
