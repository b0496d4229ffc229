import { visitorsOfUnit } from '#counter';
import { trayOf } from '#documents';
import { dossiersOnUnit } from '#dossiers';
import { type Instant, startOfDay } from '#kernel';
import type { TiesOf } from '#organisations';
import { acceptingAtUnit } from '#procedures';

/** What of the modules after the units hangs on one of them: with any of it left a unit cannot end. */
export const unitTies =
  (now: () => Instant): TiesOf =>
  async (db, { id }, on) => {
    const at = now();
    // One after the other: a transaction has one connection.
    const held = await dossiersOnUnit(db, id, at);
    const visitors = await visitorsOfUnit(db, id, { from: startOfDay(on), now: at });
    const tray = await trayOf(db, id);
    const waiting = tray.filter(({ state }) => state === 'waiting').length;
    return [
      { kind: 'dossiers', count: held.dossiers.count, names: held.dossiers.codes },
      { kind: 'steps', count: held.steps, names: [] },
      { kind: 'drafts', count: held.drafts, names: [] },
      { kind: 'appointments', count: visitors.appointments, names: [] },
      { kind: 'numbers', count: visitors.numbers, names: [] },
      { kind: 'tray', count: waiting, names: [] },
      { kind: 'accepting', count: await acceptingAtUnit(db, id, on), names: [] },
    ];
  };
