import { type Bilingual, dateOfInstant, type Instant, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { type Desk, isLetter, type Line, newDesk } from './desk.ts';

interface DeskRow {
  readonly numbers: boolean;
  readonly appointments: boolean;
  readonly slot_minutes: number;
  readonly places: number;
  readonly days_ahead: number;
  readonly lines: readonly { readonly letter: string; readonly name: Bilingual; readonly fields: string[] }[];
  readonly kiosk_key: string;
}

/** What an agency offers at its desk; nothing when nobody has set it up. */
export async function findDesk(db: Executor, unitId: UnitId): Promise<Desk> {
  const [row] = await db.run<DeskRow>({
    name: 'counter.desk',
    text: `select numbers, appointments, slot_minutes, places, days_ahead, lines, kiosk_key
      from counter_desk where unit_id = $1`,
    values: [unitId],
  });
  return row ? deskOf(unitId, row) : newDesk(unitId);
}

/** The agencies where hours can be booked. */
export async function unitsWithAppointments(db: Executor): Promise<ReadonlySet<string>> {
  const rows = await db.run<{ unit_id: string }>({
    name: 'counter.desks-with-appointments',
    text: 'select unit_id from counter_desk where appointments',
    values: [],
  });
  return new Set(rows.map((row) => row.unit_id));
}

/** Sets what a desk offers. The key of its kiosk stays what it was, unless another is given. */
export async function saveDesk(
  db: Executor,
  desk: Omit<Desk, 'kioskKey'>,
  change: { readonly kioskKey: string; readonly newKey: boolean; readonly by: string; readonly now: Instant },
): Promise<void> {
  await db.run({
    text: `insert into counter_desk as d (unit_id, numbers, appointments, slot_minutes, places, days_ahead, lines,
        kiosk_key, changed_at, changed_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      on conflict (unit_id) do update set numbers = excluded.numbers, appointments = excluded.appointments,
        slot_minutes = excluded.slot_minutes, places = excluded.places, days_ahead = excluded.days_ahead,
        lines = excluded.lines, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
        kiosk_key = case when $11 then excluded.kiosk_key else d.kiosk_key end`,
    values: [
      ...[desk.unitId, desk.numbers, desk.appointments, desk.slotMinutes, desk.places, desk.daysAhead],
      ...[JSON.stringify(desk.lines), change.kioskKey, dateOfInstant(change.now), change.by, change.newKey],
    ],
  });
}

function deskOf(unitId: UnitId, row: DeskRow): Desk {
  const [first, ...rest] = row.lines.map(lineIn);
  if (!first) throw new Error(`The desk of ${unitId} has no line`);
  return {
    unitId,
    numbers: row.numbers,
    appointments: row.appointments,
    slotMinutes: row.slot_minutes,
    places: row.places,
    daysAhead: row.days_ahead,
    lines: [first, ...rest],
    kioskKey: row.kiosk_key,
  };
}

function lineIn({ letter, name, fields }: DeskRow['lines'][number]): Line {
  if (!isLetter(letter)) throw new Error(`No line is called ${letter}`);
  return { letter, name, fields };
}
