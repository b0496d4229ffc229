import pino from 'pino';
import { sessionPort } from '#identity';
import { createServer } from '#platform/http';
import { sealWith } from '#platform/seal';
import { openAssets } from '../../src/app/assets.ts';
import { errorPages } from '../../src/app/errors/error-pages.ts';
import { allExampleSets } from '../../src/app/example-sets.ts';
import { galleryRoutes } from '../../src/app/gallery/gallery.route.ts';
import { testDatabase } from './database.ts';
import { testNow, testSecret } from './office.ts';

export interface GalleryOffice {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** The gallery alone, with the real styles and scripts, over a database without people. */
export async function galleryOffice(): Promise<GalleryOffice> {
  const [database, assets] = await Promise.all([testDatabase(), openAssets()]);
  const app = await createServer({
    logger: pino({ level: 'error' }),
    secret: testSecret,
    publicUrl: 'http://127.0.0.1:3000',
    trustProxy: false,
    now: () => testNow,
    sessions: sessionPort(database.db, sealWith(testSecret)),
    errorPages,
    assets: assets.urls,
    assetsDir: assets.dir,
    provinceName: { vi: 'Tỉnh Lâm Đồng', en: 'Lâm Đồng province' },
    demo: true,
    pages: galleryRoutes(allExampleSets()),
    api: [],
    healthy: async () => true,
  });
  return {
    url: await app.listen({ host: '127.0.0.1', port: 0 }),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
