import type { Lang } from '#kernel';
import { csvRow } from '#kernel';
import type { BehindLine } from '../behind/line.ts';
import { figuresText } from '../pages/figures.text.ts';

export function listCsvHead(lang: Lang): string {
  const text = figuresText[lang];
  const { list, csvHead } = text;
  const dates = [list.acceptedOn, list.dueOn, list.endedOn, list.refusedOn];
  return csvRow([
    list.code,
    csvHead.procedureCode,
    list.procedure,
    text.unit,
    list.channel,
    ...dates,
    list.timeliness,
    list.state,
  ]);
}

export function listCsvRow(line: BehindLine, lang: Lang): string {
  const text = figuresText[lang];
  return csvRow([
    line.code,
    line.procedureCode,
    line.procedure[lang],
    line.unit[lang],
    text.channels[line.channel],
    line.acceptedOn,
    line.dueOn,
    line.endedOn,
    line.refusedOn,
    line.timeliness && text.timeliness[line.timeliness],
    text.states[line.state],
  ]);
}

/** One dossier without the mark that belongs to our paging. */
export function listJsonRow({ mark: _, ...line }: BehindLine) {
  return line;
}
