import path from 'node:path';
import { passwordHasher } from '#identity';
import { dateIn, type Instant, instantOfDate } from '#kernel';
import { unitByCode } from '#organisations';
import { type Config, loadSecret } from '#platform/config';
import type { Db } from '#platform/db';
import { createServer } from '#platform/http';
import type { Installation } from '#platform/installation';
import type { Log } from '#platform/log';
import { type PdfPrinter, pdfPrinter } from '#platform/pdf';
import { type Seal, sealWith } from '#platform/seal';
import { openAssets } from './assets.ts';
import { errorPages } from './errors/error-pages.ts';
import { allExampleSets } from './example-sets.ts';
import { filesOf } from './files-of.ts';
import { galleryRoutes } from './gallery/gallery.route.ts';
import { install } from './install.ts';
import { type Modules, openModules } from './modules.ts';
import { type OpenedDatabase, openOfficeDatabase } from './open-database.ts';
import { root } from './root.ts';
import { welcome } from './welcome.ts';
import { startWork, type Work } from './work.ts';

/** The whole office, opened: what the commands run. */
export type Office = {
  readonly db: Db;
  /** Starts the website and API; what to print once they answer. */
  listen(): Promise<string>;
  /** Starts doing queued work. */
  work(): Promise<void>;
  /** Stops everything in order: no new request, running jobs, pools, the embedded server. */
  close(): Promise<void>;
};

/** The wall clock, read here and handed on: no rule reads it for itself. */
const wallClock = (): Instant => instantOfDate(new Date());

/** The composition root: configuration → database → modules → HTTP → worker. */
export async function openOffice(
  config: Config,
  log: Log,
  options: { readonly migrate: boolean; readonly now?: () => Instant },
): Promise<Office> {
  const now = options.now ?? wallClock;
  const opened = await openOfficeDatabase(config, log, options);
  try {
    const secret = await loadSecret(config.dataDir, config.secret);
    const seal = sealWith(secret);
    const installation = await firstStart(opened, { config, log, seal, now });
    const modules = await modulesOn(opened.db, { config, log, seal, installation, now });
    return officeOf({ config, log, opened, modules, secret, installation, now });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

interface Starting {
  readonly config: Config;
  readonly log: Log;
  readonly seal: Seal;
  readonly now: () => Instant;
}

async function firstStart(
  opened: OpenedDatabase,
  { config, log, seal, now }: Starting,
): Promise<Installation> {
  const owner = opened.openOwner();
  try {
    const asked = { demo: config.demo, contentDir: contentDir(), now: now() };
    const deps = {
      db: owner,
      passwords: passwordHasher(),
      seal,
      files: filesOf(config, log),
      printer: printer(),
    };
    return await install(owner, asked, deps, log);
  } finally {
    await owner.close();
  }
}

function modulesOn(
  db: Db,
  { config, log, seal, installation, now }: Starting & { readonly installation: Installation },
): Promise<Modules> {
  return openModules({
    db,
    files: filesOf(config, log),
    printer: printer(),
    seal,
    publicUrl: config.publicUrl,
    contentDir: contentDir(),
    province: installation.province,
    scanFolders: config.scanFolders,
    readingMonths: config.readingMonths,
    ldap: config.ldap,
    oidc: config.oidc,
    secondFactor: { roles: config.secondFactorRoles, minutes: config.secondFactorMinutes },
    now,
  });
}

interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly opened: OpenedDatabase;
  readonly modules: Modules;
  readonly secret: string;
  readonly installation: Installation;
  readonly now: () => Instant;
}

function officeOf(parts: Parts): Office {
  const { config, log, opened, modules, installation } = parts;
  let server: Awaited<ReturnType<typeof createServer>> | undefined;
  let work: Work | undefined;
  return {
    db: opened.db,
    listen: async () => {
      server = await serverOf(parts);
      const address = await server.listen({ host: config.host, port: config.port });
      return welcome({ address, publicUrl: config.publicUrl, demo: installation.demo });
    },
    work: async () => {
      work = await startWork({
        db: opened.db,
        log,
        jobs: modules.jobs,
        concurrency: config.workers,
        project: modules.project,
      });
    },
    close: async () => {
      await server?.close();
      await work?.stop();
      await opened.close();
    },
  };
}

async function serverOf({ config, log, opened, modules, secret, installation, now }: Parts) {
  const { db } = opened;
  const assets = await openAssets();
  const province = await unitByCode(db, installation.province, dateIn(now()));
  return createServer({
    logger: log,
    secret,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    now,
    sessions: modules.sessions,
    errorPages,
    assets: assets.urls,
    assetsDir: assets.dir,
    provinceName: province?.fullName ?? { vi: '', en: '' },
    demo: installation.demo,
    pages: [...modules.pages, ...(config.gallery ? galleryRoutes(allExampleSets()) : [])],
    api: modules.api,
    resumable: modules.resumable,
    healthy: () => answers(db),
  });
}

const printer = (): PdfPrinter => pdfPrinter(path.join(contentDir(), 'fonts'));
const contentDir = (): string => path.join(root(), 'content');

async function answers(db: Db): Promise<boolean> {
  try {
    await db.run({ name: 'health', text: 'select 1', values: [] });
    return true;
  } catch {
    return false;
  }
}
