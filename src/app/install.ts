import type { AccountDeps } from '#identity';
import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import { findInstallation, type Installation, saveInstallation } from '#platform/installation';
import type { Log } from '#platform/log';
import { fillCatalogue, fillDemonstration } from './fill.ts';

/** Lâm Đồng, where the demonstration is set; an installation of another province says so. */
const demonstrationProvince = '68';

/**
 * The first start on a database: units, catalogue and, when asked for, the demonstration's staff. The
 * decision is kept, so that a later start neither adds a demonstration to a real office nor forgets one.
 */
export async function install(
  owner: Db,
  asked: { readonly demo: boolean; readonly contentDir: string; readonly now: Instant },
  deps: AccountDeps,
  log: Log,
): Promise<Installation & { readonly first: boolean }> {
  const before = await findInstallation(owner);
  if (before) return { ...before, first: false };
  await fillCatalogue(owner, asked.contentDir, asked.now);
  if (asked.demo) await fillDemonstration(deps, asked.contentDir, asked.now);
  const installation = { province: demonstrationProvince, demo: asked.demo };
  await saveInstallation(owner, installation);
  log.info(installation, 'installed');
  return { ...installation, first: true };
}
