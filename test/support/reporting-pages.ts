import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { sessionPort } from '#identity';
import type { Instant } from '#kernel';
import { createServer } from '#platform/http';
import { sealWith } from '#platform/seal';
import { reportingModule } from '../../src/modules/reporting/module.ts';
import { type TestOffice, testSecret } from './office.ts';

/** The pages and the API of figures on a test database, without a port. */
export async function pagesOf({ db }: TestOffice, now: Instant) {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-figures-'));
  const { routes, api } = reportingModule({ db, province: '68' });
  const words = () => '';
  const server = await createServer({
    logger: pino({ level: 'silent' }),
    secret: testSecret,
    publicUrl: 'http://127.0.0.1:8080',
    trustProxy: false,
    now: () => now,
    sessions: sessionPort(db, sealWith(testSecret)),
    errorPages: {
      notFound: words,
      forbidden: words,
      tooMany: words,
      badRequest: words,
      tooLarge: words,
      fault: words,
    },
    assets: { css: '', officialsCss: '', js: '', fonts: { latin: '', vietnamese: '' }, icon: '' },
    assetsDir: folder,
    provinceName: { vi: 'Tỉnh Lâm Đồng', en: 'Lâm Đồng' },
    demo: true,
    pages: routes,
    api,
    healthy: async () => true,
  });
  const ask = async (url: string) => {
    const { statusCode, body, headers } = await server.inject({ method: 'GET', url });
    return { status: statusCode, body, type: String(headers['content-type']) };
  };
  return {
    ask,
    get: async (url: string) => (await ask(url)).body,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
