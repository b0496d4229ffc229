import { diskStore } from '#platform/files';
import { pdfPrinter } from '#platform/pdf';
import { sealWith } from '#platform/seal';
import { openModules } from '../../src/app/modules.ts';
import { contentDir, testNow, testSecret } from './office.ts';
import type { RunningOffice } from './running-office.ts';

/** The paths of all pages that may be opened with one of these permissions, as the route table has them. */
export async function pagePatterns(
  { database, dataDir }: RunningOffice,
  permissions: readonly string[],
): Promise<readonly string[]> {
  const modules = await openModules({
    db: database.db,
    files: diskStore(dataDir),
    printer: pdfPrinter(`${contentDir}/fonts`),
    seal: sealWith(testSecret),
    publicUrl: 'http://localhost',
    contentDir,
    province: '68',
    now: () => testNow,
  });
  return modules.pages
    .filter(({ method, permission }) => method === 'GET' && permissions.includes(permission))
    .map(({ path }) => path)
    .sort((a, b) => specific(b) - specific(a));
}

/** `/nop/:draft/giay-to` before `/nop/:draft/:page`, which matches it too. */
const specific = (path: string): number =>
  path.split('/').filter((part) => part !== '' && part[0] !== ':').length;
