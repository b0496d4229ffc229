import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvents } from '../events/read-events.ts';
import { readListed } from '../listed/read-listed.ts';
import { readSearchWords } from '../search/read-words.ts';
import { noWords } from '../search/search-words.ts';
import type { Finding } from './finding.ts';
import { type Fault, type Located, readLocated } from './located.ts';

/** Reads it from a content folder whose procedures have these codes. Mistakes go into `faults`. */
export async function readFinding(
  contentFolder: string,
  described: readonly string[],
  faults: Fault[],
): Promise<Finding> {
  const read = async <T>(
    name: string,
    parse: (source: Located, to: Fault[]) => T,
  ): Promise<T | undefined> => {
    const source = await sourceOf(join(contentFolder, name));
    if (!source) return undefined;
    faults.push(...source.syntax);
    return parse(source, source.syntax.length > 0 ? [] : faults);
  };
  const listed = await read('listed-procedures.json', readListed);
  const codes = new Set([...described, ...(listed?.procedures.map(({ code }) => code) ?? [])]);
  const known = (code: string) => codes.has(code);
  return {
    listed,
    events: (await read('life-events.yaml', (source, to) => readEvents(source, known, to))) ?? [],
    words: (await read('search-words.yaml', (source, to) => readSearchWords(source, known, to))) ?? noWords,
  };
}

async function sourceOf(path: string): Promise<Located | undefined> {
  try {
    return located(path, await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The list is long: it is read as plain JSON, and as something with lines only when a line must be told. */
function located(file: string, text: string): Located {
  if (!file.endsWith('.json')) return readLocated(file, text);
  try {
    return {
      file,
      value: JSON.parse(text),
      lineOf: (path) => readLocated(file, text).lineOf(path),
      syntax: [],
    };
  } catch {
    return readLocated(file, text);
  }
}
