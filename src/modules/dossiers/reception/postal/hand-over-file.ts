import { csvRow, csvStart, type Lang } from '#kernel';
import { handOverColumns } from './hand-over.ts';
import { outcomeIn } from './outcome-words.ts';
import { postalWords } from './postal.text.ts';
import type { ShownLine } from './shown-line.ts';

/** A list as it came, with what has become of each line. */
export function handOverFile(lines: readonly ShownLine[], imported: boolean, lang: Lang): string {
  const t = postalWords(lang);
  const head = [...handOverColumns.map((column) => t.heads[column]), t.outcome];
  const rows = lines.map((each) => [
    ...handOverColumns.map((column) => each.line[column]),
    outcomeIn(each, imported, lang),
  ]);
  return `${csvStart}${[head, ...rows].map(csvRow).join('')}`;
}
