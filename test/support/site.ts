import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import type { DossierOffice } from '#dossiers';
import type { Instant } from '#kernel';
import type { Db } from '#platform/db';
import { diskStore, type FileStore } from '#platform/files';
import { createServer } from '#platform/http';
import { type PdfPrinter, pdfPrinter } from '#platform/pdf';
import { sealWith } from '#platform/seal';
import { openAssets } from '../../src/app/assets.ts';
import { errorPages } from '../../src/app/errors/error-pages.ts';
import { type Ground, type Modules, openModules } from '../../src/app/modules.ts';
import { contentDir, testNow, testOffice, testSecret } from './office.ts';

export interface TestSite {
  readonly app: FastifyInstance;
  readonly db: Db;
  readonly office: DossierOffice;
  readonly modules: Modules;
  readonly files: FileStore;
  readonly printer: PdfPrinter;
  /** With the rights of who installs. */
  readonly owner: Db;
  readonly close: () => Promise<void>;
}

/** The whole site on a database with the demonstration, behind a proxy on this machine, without a port. */
export async function testSite(
  now: () => Instant = () => testNow,
  settings: Partial<Pick<Ground, 'secondFactor' | 'publicUrl' | 'oidc'>> & { readonly assets?: true } = {},
): Promise<TestSite> {
  const office = await testOffice();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-site-'));
  const files = diskStore(folder);
  const printer = pdfPrinter(path.join(contentDir, 'fonts'));
  const { assets: wanted, ...given } = settings;
  const built = wanted && (await openAssets());
  const modules = await openModules({
    db: office.db,
    files,
    printer,
    seal: sealWith(testSecret),
    publicUrl: 'http://localhost',
    contentDir,
    province: '68',
    ...given,
    now,
  });
  const app = await createServer({
    logger: pino({ level: 'silent' }),
    secret: testSecret,
    publicUrl: given.publicUrl ?? 'http://localhost',
    trustProxy: 'loopback',
    now,
    sessions: modules.sessions,
    errorPages,
    assets: built?.urls ?? {
      css: '',
      officialsCss: '',
      js: '',
      icon: '',
      fonts: { latin: '', vietnamese: '' },
    },
    assetsDir: built?.dir ?? folder,
    provinceName: { vi: '', en: '' },
    demo: true,
    pages: modules.pages,
    api: modules.api,
    resumable: modules.resumable,
    healthy: async () => true,
  });
  const close = async () => {
    await app.close();
    await office.close();
    await rm(folder, { recursive: true, force: true });
  };
  const { db, owner } = office;
  return { app, db, owner, office: office.office, modules, files, printer, close };
}
