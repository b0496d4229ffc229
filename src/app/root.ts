import { existsSync, readFileSync } from 'node:fs';
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

/** The version of the program, as `package.json` says it. */
export function programVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(path.join(root(), 'package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '0';
}
