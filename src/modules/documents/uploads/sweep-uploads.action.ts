import { addMinutes, type Instant } from '#kernel';
import { dropUpload, type Keeping } from './upload.action.ts';
import { expiredUploads } from './upload.store.ts';

const day = 24 * 60;

/** Removes uploads whose day is over, and what a process that ended in the middle left without a row. */
export async function sweepUploads(keeping: Keeping, now: Instant): Promise<void> {
  for (const id of await expiredUploads(keeping.db, now)) await dropUpload(keeping, id);
  await keeping.files.sweep(addMinutes(now, -day));
  await keeping.files.uploads.sweep(addMinutes(now, -2 * day));
}
