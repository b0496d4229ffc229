import { Readable } from 'node:stream';
import type { Lang } from '#kernel';
import { csvStart } from '#kernel';
import type { BehindLine } from '../behind/line.ts';

import { listCsvHead, listCsvRow, listJsonRow } from './list-data.ts';

/** The list as CSV, page by page as it is read from the database. */
export function listCsv(pages: AsyncIterable<readonly BehindLine[]>, lang: Lang): Readable {
  return Readable.from(csvOf(pages, lang));
}

/** The list as a JSON array, page by page. */
export function listJson(pages: AsyncIterable<readonly BehindLine[]>): Readable {
  return Readable.from(jsonOf(pages));
}

async function* csvOf(pages: AsyncIterable<readonly BehindLine[]>, lang: Lang): AsyncGenerator<string> {
  yield csvStart + listCsvHead(lang);
  for await (const lines of pages) yield lines.map((line) => listCsvRow(line, lang)).join('');
}

async function* jsonOf(pages: AsyncIterable<readonly BehindLine[]>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const lines of pages) {
    for (const line of lines) {
      yield separator + JSON.stringify(listJsonRow(line));
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
