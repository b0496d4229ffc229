import { instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type AppointmentChange, type AppointmentId, appointmentChanges } from './appointment.ts';

/** Everything that happened to an appointment, first first; the database writes it with each change. */
export async function changesOf(db: Executor, id: AppointmentId): Promise<readonly AppointmentChange[]> {
  const rows = await db.run<{ kind: string; at: Date; starts_at: Date; was_at: Date | null }>({
    name: 'counter.appointment-changes',
    text: 'select kind, at, starts_at, was_at from appointment_event where appointment_id = $1 order by id',
    values: [id],
  });
  return rows.flatMap(({ kind: name, ...row }) => {
    const kind = appointmentChanges.find((each) => each === name);
    const wasAt = row.was_at === null ? undefined : instantOfDate(row.was_at);
    return kind ? [{ kind, at: instantOfDate(row.at), startsAt: instantOfDate(row.starts_at), wasAt }] : [];
  });
}
