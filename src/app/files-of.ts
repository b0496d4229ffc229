import path from 'node:path';
import type { Config } from '#platform/config';
import { diskStore, type FileStore } from '#platform/files';

/** Where an office keeps the bytes of its papers. */
export const filesOf = ({ dataDir }: Config): FileStore => diskStore(path.join(dataDir, 'files'));
