import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Bilingual, JsonValue, Lang } from '#kernel';
import { faultSaid } from './faults.ts';

export type Path = readonly (string | number)[];

/** A text file of the catalogue, read: its value and where in the file each part of it stands. */
export type Located = {
  readonly file: string;
  readonly value: JsonValue;
  /** Line (from 1) of the part at a path, or of the nearest part that exists. */
  readonly lineOf: (path: Path) => number;
  /** Mistakes of the text itself, which has then no value worth reading. */
  readonly syntax: readonly Fault[];
};

/** One mistake: `content/procedures/1.001193/procedure.yaml:12: fee.amountVnd — must be …`. */
export type Fault = {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly message: Said;
};

/** What is wrong, for those who write files (English) and, where designers show it, in both languages. */
export type Said = string | Bilingual;

/** The message for a reader. */
export const saidIn = (message: Said, lang: Lang): string =>
  typeof message === 'string' ? message : message[lang];

export const faultText = ({ file, line, path, message }: Fault): string =>
  `${file}:${line}: ${path === '' ? '' : `${path} — `}${saidIn(message, 'en')}`;

/** Reads YAML or JSON (which is YAML). Aliases are refused: a catalogue file means what it shows. */
export function readLocated(file: string, text: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const syntax = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: faultSaid((t) => t.syntax(error.message.split('\n')[0] ?? error.message)),
  }));
  const lineAt = (node: { range?: readonly number[] | null | undefined } | null | undefined): number =>
    lines.linePos(node?.range?.[0] ?? 0).line;
  return {
    file,
    value: syntax.length > 0 ? null : plainValue(document.contents),
    lineOf: (path) => lineAt(nodeAt(document.contents, path)),
    syntax,
  };
}

function nodeAt(root: ParsedNode | null, path: Path): ParsedNode | null {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return node;
    node = next;
  }
  return node;
}

function childOf(node: ParsedNode | null, step: string | number): ParsedNode | null {
  if (isSeq(node) && typeof step === 'number') return node.items[step] ?? null;
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
  return pair?.value ?? (isPair(pair) && isScalar(pair.key) ? pair.key : null);
}

function plainValue(node: ParsedNode | null): JsonValue {
  if (node === null || isAlias(node)) return null;
  if (isSeq(node)) return node.items.map((item) => plainValue(item));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', plainValue(pair.value)]),
    );
  }
  const value = node.value;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
