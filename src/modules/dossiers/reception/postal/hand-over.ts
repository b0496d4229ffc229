import { foldText, postItemCode } from '#kernel';
import { isProcedureCode } from '#procedures';

/** A line of a hand-over list, as it was typed. */
export interface HandOverLine {
  readonly code: string;
  readonly sender: string;
  readonly phone: string;
  readonly address: string;
  readonly procedure: string;
  readonly note: string;
}

export const handOverColumns = ['code', 'sender', 'phone', 'address', 'procedure', 'note'] as const;
type Column = (typeof handOverColumns)[number];

/** Lines of one list at most: as many as a post office hands over in a day, and more. */
export const mostLines = 1_000;

export type HandOverFault = 'empty' | 'no-head' | 'too-long';

/** Words a column is known by, folded; the first is how we write it ourselves. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  code: ['ma buu gui', 'so hieu buu gui', 'ma van don', 'itemcode', 'item code'],
  sender: ['nguoi gui', 'ho ten', 'ho va ten', 'ten nguoi gui', 'sendername', 'sender'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'senderphone', 'phone'],
  address: ['dia chi', 'dia chi nguoi gui', 'senderaddress', 'address'],
  procedure: ['thu tuc', 'ma thu tuc', 'procedure'],
  note: ['ghi chu', 'noi dung', 'description', 'note'],
};

/** Reads a list by the names of its columns, in whichever order they stand; columns nobody knows are passed over. */
export function readHandOver(sheet: readonly (readonly string[])[]): readonly HandOverLine[] | HandOverFault {
  const [head, ...all] = sheet;
  const rows = all.filter((row) => row.some((cell) => cell !== ''));
  if (!head) return 'empty';
  const at = (column: Column): number => head.findIndex((name) => heads[column].includes(foldText(name)));
  if (at('code') === -1) return 'no-head';
  if (rows.length === 0) return 'empty';
  if (rows.length > mostLines) return 'too-long';
  return rows.map((row) => {
    const cell = (column: Column): string => (row[at(column)] ?? '').slice(0, 300);
    return {
      ...{ code: cell('code'), sender: cell('sender'), phone: cell('phone') },
      ...{ address: cell('address'), procedure: cell('procedure'), note: cell('note') },
    };
  });
}

/** What becomes of a line when the list is imported, and why. */
export type LineOutcome =
  | 'ready'
  | 'no-code'
  | 'bad-code'
  | 'twice'
  | 'known'
  | 'no-sender'
  | 'bad-procedure';

export interface JudgedLine {
  readonly line: HandOverLine;
  /** As it is kept; undefined where it is none. */
  readonly code: string | undefined;
  readonly outcome: LineOutcome;
}

/** Every line with its outcome; only those that are ready are imported. `known` are codes that came before. */
export function judgeLines(
  lines: readonly HandOverLine[],
  known: ReadonlySet<string>,
): readonly JudgedLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const code = postItemCode(line.code);
    const outcome = outcomeOf(line, code, { known, seen });
    if (code !== undefined) seen.add(code);
    return { line, code, outcome };
  });
}

function outcomeOf(
  line: HandOverLine,
  code: string | undefined,
  { known, seen }: { readonly known: ReadonlySet<string>; readonly seen: ReadonlySet<string> },
): LineOutcome {
  if (line.code === '') return 'no-code';
  if (code === undefined) return 'bad-code';
  if (seen.has(code)) return 'twice';
  if (known.has(code)) return 'known';
  if (line.sender === '') return 'no-sender';
  return line.procedure === '' || isProcedureCode(line.procedure) ? 'ready' : 'bad-procedure';
}
