import { hasCalendars, importCalendars } from '#calendar';
import { type AccountDeps, loadDemonstrationAccounts } from '#identity';
import type { Instant } from '#kernel';
import { type DemonstrationPost, loadDemonstration, loadUnits } from '#organisations';
import type { Db } from '#platform/db';
import { faultText, importCatalogue } from '#procedures';

/**
 * Brings the content folder into the database: units, calendars, procedures. All may run again: what is
 * there already stays as it is. A mistake in the content stops the start with its place.
 */
export async function fillCatalogue(owner: Db, contentDir: string, now: Instant): Promise<void> {
  await loadUnits(owner, contentDir);
  await fillCalendars(owner, contentDir, now);
  const report = await importCatalogue(owner, contentDir, now);
  if (!report.ok) throw new Error(report.error.map(faultText).join('\n'));
}

/** The calendars of the content folder, where none is yet: also after an update from a release that kept none. */
export async function fillCalendars(owner: Db, contentDir: string, now: Instant): Promise<void> {
  if (await hasCalendars(owner)) return;
  const calendars = await importCalendars(owner, contentDir, now);
  if (!calendars.ok) throw new Error(calendars.error.join('\n'));
}

/** Staffs the demonstration province and makes its accounts; the answer is its posts, with who is in them. */
export async function fillDemonstration(
  deps: AccountDeps,
  contentDir: string,
  now: Instant,
): Promise<readonly DemonstrationPost[]> {
  const posts = await loadDemonstration(deps.db, contentDir);
  await loadDemonstrationAccounts(deps, posts, now);
  return posts;
}
