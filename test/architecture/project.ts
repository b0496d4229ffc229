import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Import, parseSource, type Source } from './source.ts';

/** A tree of files as the rules see it. Paths are relative to the root, with forward slashes. */
export interface Project {
  readonly files: readonly string[];
  readonly sources: readonly Source[];
  source(path: string): Source | undefined;
  read(path: string): string;
  /** The file an import means, whether it exists or not; undefined for packages and Node's own modules. */
  target(from: Source, imported: Import): string | undefined;
}

/** `package.json#imports`: the name of each face and the file behind it. */
export type Faces = Readonly<Record<string, string>>;

const ignored: ReadonlySet<string> = new Set(['node_modules', 'dist', 'data', 'tmp', '.git', 'expected.txt']);
const fixtures = 'test/architecture/fixtures';

/** Reads and parses the tree below `root`; the broken fixtures are never part of the real tree. */
export function loadProject(root: string, faces: Faces): Project {
  const files = list(root, '');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const sources = files.filter(isSource).map((path) => parseSource(path, read(path)));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    files,
    sources,
    read,
    source: (path) => byPath.get(path),
    target: (from, imported) => resolve(faces, from.path, imported.specifier),
  };
}

/** The faces declared by the package.json at `root`. A conditional entry counts by its last condition. */
export function facesOf(root: string): Faces {
  const manifest: { imports?: Record<string, string | Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const entries = Object.entries(manifest.imports ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (Object.values(value).at(-1) ?? ''),
    ]),
  );
}

function list(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => folder !== '' || !ignored.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (path === fixtures) return [];
      return entry.isDirectory() ? list(root, path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

const isSource = (path: string): boolean =>
  /\.(ts|tsx|mjs)$/.test(path) && /^(src|test|bench|bin|db)\//.test(path) && !path.endsWith('.d.ts');

function resolve(faces: Faces, from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  if (!specifier.startsWith('#')) return undefined;
  for (const [name, path] of Object.entries(faces)) {
    const [head = '', tail] = name.split('*');
    if (tail === undefined ? specifier !== name : !specifier.startsWith(head)) continue;
    return posix.normalize(path.replace('*', specifier.slice(head.length)));
  }
  return undefined;
}
