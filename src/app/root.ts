import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project: `db`, `content` and `package.json` are in it, whether we run bundled or not. */
export function root(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${import.meta.dirname}.`);
    folder = above;
  }
  return folder;
}
