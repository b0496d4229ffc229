import { newDesk, setDesk } from '#counter';
import { dateIn, type Instant } from '#kernel';
import { staffedAgencies } from '#organisations';
import type { Executor } from '#platform/db';

const lines = [
  { letter: 'A', name: { vi: 'Tiếp nhận hồ sơ', en: 'File a dossier' }, fields: [] },
  {
    letter: 'B',
    name: { vi: 'Hộ tịch, chứng thực', en: 'Civil status, certified copies' },
    fields: ['Hộ tịch', 'Chứng thực'],
  },
  { letter: 'C', name: { vi: 'Nhận kết quả', en: 'Collect a result' }, fields: [] },
] as const;

/** Every desk of the demonstration gives numbers in three lines and takes appointments. */
export async function openDemonstrationDesks(db: Executor, now: Instant): Promise<void> {
  for (const { id } of await staffedAgencies(db, dateIn(now)))
    await setDesk(
      db,
      { ...newDesk(id), numbers: true, appointments: true, lines },
      { by: 'Bản trình diễn', now },
    );
}
