import { type AccountDeps, loadDemonstrationAccounts } from '#identity';
import type { Instant } from '#kernel';
import { type DemonstrationPost, loadDemonstration, loadUnits } from '#organisations';
import type { Db } from '#platform/db';
import { faultText, importCatalogue } from '#procedures';

/**
 * Brings the content folder into the database: units, then procedures. Both may run again: what is there
 * already stays as it is. A mistake in the content stops the start with its place.
 */
export async function fillCatalogue(owner: Db, contentDir: string, now: Instant): Promise<void> {
  await loadUnits(owner, contentDir);
  const report = await importCatalogue(owner, contentDir, now);
  if (!report.ok) throw new Error(report.error.map(faultText).join('\n'));
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
