import { dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';

/** Appointments booked at a unit from a moment on, and numbers that wait there now. */
export async function visitorsOfUnit(
  db: Executor,
  unitId: UnitId,
  { from, now }: { readonly from: Instant; readonly now: Instant },
): Promise<{ readonly appointments: number; readonly numbers: number }> {
  const [row] = await db.run<{ appointments: number; numbers: number }>({
    text: `select
        (select count(*)::int from appointment where unit_id = $1 and state = 'booked' and ends_at > $2) as appointments,
        (select count(*)::int from queue_ticket where unit_id = $1 and state in ('waiting', 'called')
          and taken_at > $3::timestamptz - interval '1 day') as numbers`,
    values: [unitId, dateOfInstant(from), dateOfInstant(now)],
  });
  return row ?? { appointments: 0, numbers: 0 };
}
