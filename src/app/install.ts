import { cachedCalendars } from '#calendar';
import type { AccountDeps } from '#identity';
import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import type { FileStore } from '#platform/files';
import { findInstallation, type Installation, saveInstallation } from '#platform/installation';
import type { Log } from '#platform/log';
import type { PdfPrinter } from '#platform/pdf';
import { cachedVersions } from '#procedures';
import { fillDemonstrationDossiers } from './demonstration/fill-dossiers.action.ts';
import { openDemonstrationDesks } from './demonstration/open-desks.action.ts';
import { dossierOffice } from './dossier-office.ts';
import { fillCalendars, fillCatalogue, fillDemonstration } from './fill.ts';

/** Lâm Đồng, where the demonstration is set; an installation of another province says so. */
const demonstrationProvince = '68';

export type InstallDeps = AccountDeps & { readonly files: FileStore; readonly printer: PdfPrinter };

/**
 * The first start on a database: units, catalogue and, when asked for, the demonstration. The
 * decision is kept, so that a later start neither adds a demonstration to a real office nor forgets one.
 */
export async function install(
  owner: Db,
  asked: { readonly demo: boolean; readonly contentDir: string; readonly now: Instant },
  deps: InstallDeps,
  log: Log,
): Promise<Installation & { readonly first: boolean }> {
  const before = await findInstallation(owner);
  if (before) {
    await fillCalendars(owner, asked.contentDir, asked.now);
    return { ...before, first: false };
  }
  return owner.transaction(async (tx) => {
    // Web and worker may be started at once: one installs, the other waits for it on its own connection.
    await tx.run({ text: 'select pg_advisory_xact_lock($1)', values: [installing] });
    const meanwhile = await findInstallation(tx);
    if (meanwhile) return { ...meanwhile, first: false };
    return { ...(await fill(owner, asked, deps, log)), first: true };
  });
}

/** Any number that no other lock of ours has. */
const installing = 4851069;

async function fill(
  owner: Db,
  asked: { readonly demo: boolean; readonly contentDir: string; readonly now: Instant },
  deps: InstallDeps,
  log: Log,
): Promise<Installation> {
  await fillCatalogue(owner, asked.contentDir, asked.now);
  if (asked.demo) await demonstrate(owner, asked, deps);
  const installation = { province: demonstrationProvince, demo: asked.demo };
  await saveInstallation(owner, installation);
  log.info(installation, 'installed');
  return installation;
}

/** People first, then what they have done in the last weeks. */
async function demonstrate(
  owner: Db,
  { contentDir, now }: { readonly contentDir: string; readonly now: Instant },
  deps: InstallDeps,
): Promise<void> {
  const posts = await fillDemonstration(deps, contentDir, now);
  await openDemonstrationDesks(owner, now);
  const office = dossierOffice(owner, cachedVersions(), cachedCalendars());
  const { files, printer } = deps;
  await fillDemonstrationDossiers({ office, files, printer, posts, province: demonstrationProvince }, now);
}
