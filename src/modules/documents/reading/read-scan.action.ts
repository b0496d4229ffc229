import type { DocumentId, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import type { FileStore } from '#platform/files';
import { layTexts } from '#platform/pages';
import { bytesOf, keepMade } from '../digitise/bytes.action.ts';
import { discardDocuments } from '../discard.store.ts';
import { documentsByIds } from '../open-document.action.ts';
import { heldBack } from '../scan/held.ts';
import { readPage, readTools } from './read-page.action.ts';
import { beginReading, endReading, notePages } from './reading.store.ts';
import { mostPagesRead } from './reading.ts';
import { suggestedFrom } from './suggest.ts';

/**
 * Reads a scan: page by page, with the progress written down; then a searchable copy is kept and what seems to stand
 * on it is noted. May be done twice, by two workers even: the first to end has it. The scan itself stays as it is.
 */
export async function readScan(
  { db, files }: { readonly db: Executor; readonly files: FileStore },
  id: DocumentId,
  now: Instant,
): Promise<void> {
  const [document] = await documentsByIds(db, [id]);
  if (!document || heldBack(document, files.scans) || !(await beginReading(db, id))) return;
  const engine = { engine: 'tesseract vie', now };
  const tools = await readTools();
  if (!tools) {
    await endReading(db, id, { trouble: 'not-installed' }, engine);
    return;
  }
  const pdf = await bytesOf(files, document);
  const layers: (Uint8Array | undefined)[] = [];
  const texts: string[] = [];
  for (let page = 1; page <= Math.min(document.pages ?? 1, mostPagesRead); page += 1) {
    const { layer, text } = await readPage(tools, pdf, page);
    layers.push(layer);
    texts.push(text);
    await notePages(db, id, page);
  }
  const made = await layTexts(pdf, layers);
  if (!made.ok || layers.every((layer) => layer === undefined)) {
    await endReading(db, id, { trouble: made.ok ? 'unreadable' : made.error.code }, engine);
    return;
  }
  const by = { actor: { kind: 'system', reason: 'reading' } as const, now };
  const { fileName, pages = 1 } = document;
  const searchable = await keepMade({ db, files }, made.value, { fileName, pages, ...by });
  const end = { searchable: searchable.id, suggested: suggestedFrom(texts.join('\n')) };
  if (!(await endReading(db, id, end, engine))) await discardDocuments(db, [searchable.id]);
}
