import { csvRow, csvStart, isoOf, type Lang } from '#kernel';
import { differences } from './difference.ts';
import { actionWords, differenceWords, kindWords } from './entry-words.ts';
import { journalText } from './journal.text.ts';
import type { JournalEntry } from './journal-entry.ts';

/** Entries as a sheet: a line each, with what changed in words. */
export function journalSheet(entries: readonly JournalEntry[], lang: Lang) {
  const t = journalText[lang];
  const column = (
    title: string,
    width: number,
    cell: (entry: JournalEntry) => string | number | undefined,
  ) => ({
    ...{ title, width, cell },
  });
  return {
    name: t.sheet,
    rows: entries,
    columns: [
      column(t.number, 10, ({ seq }) => seq),
      column(t.at, 18, ({ at }) => isoOf(at).slice(0, 16).replace('T', ' ')),
      column(t.what, 32, ({ action }) => actionWords(action, lang)),
      column(t.kind, 18, ({ subject }) => kindWords(subject.kind, lang)),
      column(t.of, 36, ({ subject }) => subject.name),
      column(t.by, 44, ({ by }) => by),
      column(t.reason, 36, ({ reason }) => reason),
      column(t.changes, 60, (entry) => changesOf(entry, lang)),
    ],
  };
}

/** A cell of a spreadsheet holds 32,767 letters. */
const mostLetters = 30_000;

const changesOf = ({ before, after }: JournalEntry, lang: Lang): string =>
  differences(before, after)
    .map((each) => differenceWords(each, lang))
    .join('\n')
    .slice(0, mostLetters);

/** The same sheet as comma-separated text. */
export function journalCsv(entries: readonly JournalEntry[], lang: Lang): string {
  const { columns } = journalSheet(entries, lang);
  const lines = entries.map((entry) => csvRow(columns.map(({ cell }) => cell(entry) ?? null)));
  return [csvStart, csvRow(columns.map(({ title }) => title)), ...lines].join('');
}
