import { type Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { JsonValue } from '#kernel';
import type { Path } from '../content/located.ts';

/** One thing to be written at a place; without a value it is taken out. */
export interface Edit {
  readonly path: Path;
  readonly value: JsonValue | undefined;
}

/** What is done to a list: entries keep their comments and how they are written. */
export type ListChange =
  | { readonly kind: 'add'; readonly value: JsonValue }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly by: 1 | -1 };

/** Whether a text can be edited: what is no YAML has no places. */
export const isEditable = (yaml: string): boolean => {
  const { errors, contents } = parseDocument(yaml);
  return errors.length === 0 && isMap(contents);
};

/** Writes into a YAML text; whatever else stands in it stays as it is written, comments too. */
export const withEdits = (yaml: string, edits: readonly Edit[]): string =>
  changed(yaml, (document) => {
    for (const edit of edits) if (!isThere(document, edit)) write(document, edit);
  });

export const withListChange = (yaml: string, path: Path, change: ListChange): string =>
  changed(yaml, (document) => {
    if (!isSeq(document.getIn(path, true))) write(document, { path, value: [] });
    const list = document.getIn(path, true);
    if (!isSeq(list)) return;
    if (change.kind === 'add') {
      list.items.push(document.createNode(change.value));
      list.flow = false;
      return;
    }
    const [item] = list.items.splice(change.at, 1);
    if (change.kind === 'move' && item !== undefined)
      list.items.splice(Math.max(0, change.at + change.by), 0, item);
  });

function changed(yaml: string, change: (document: Document) => void): string {
  const document: Document = parseDocument(yaml);
  change(document);
  const text = document.toString({ lineWidth: 0 });
  return text;
}

/** What is there already is not written again: the file stays the same to the letter. */
function isThere(document: Document, { path, value }: Edit): boolean {
  const node = document.getIn(path, true);
  if (value === undefined) return node === undefined || (isScalar(node) && node.value === null);
  return isNode(node) && JSON.stringify(node.toJS(document)) === JSON.stringify(value);
}

function write(document: Document, { path, value }: Edit): void {
  if (value === undefined) {
    takeOut(document, path);
    return;
  }
  for (let depth = 1; depth < path.length; depth += 1) {
    const above = path.slice(0, depth);
    const node = document.getIn(above, true);
    if (node !== undefined && !isCollection(node)) document.deleteIn(above);
  }
  const before = document.getIn(path, true);
  const plain = typeof value !== 'object' || value === null;
  if (plain && isScalar(before)) before.value = value;
  else document.setIn(path, document.createNode(value));
}

/** Takes a place out, and what is then empty above it. */
function takeOut(document: Document, path: Path): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const parent = above.length > 0 ? document.getIn(above, true) : undefined;
  if (isMap(parent) && parent.items.length === 0) takeOut(document, above);
}
