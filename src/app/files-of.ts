import path from 'node:path';
import type { Config } from '#platform/config';
import { diskStore, type FileStore } from '#platform/files';
import type { Log } from '#platform/log';
import { clamdScanner } from '#platform/scan';

/** Where an office keeps the bytes of its papers, and who looks at them first. */
export const filesOf = ({ dataDir, clamd }: Config, log?: Log): FileStore =>
  diskStore(path.join(dataDir, 'files'), {
    scanner: clamd && clamdScanner(clamd),
    onAway: ({ why }) => log?.warn({ why }, 'the virus scanner cannot be asked'),
  });
