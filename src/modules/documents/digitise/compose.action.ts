import { type DocumentId, err, ok, type Result, refusal } from '#kernel';
import { type Turn, takePages } from '#platform/pages';
import type { DocumentRef } from '../document.ts';
import { documentsByIds } from '../open-document.action.ts';
import { heldBack } from '../scan/held.ts';
import { bytesOf, type Keeper, type KeptBy, keepMade } from './bytes.action.ts';
import type { ScanRefusal } from './scan-refusal.ts';

export interface ComposedPage {
  readonly document: DocumentId;
  readonly page: number;
  readonly turn: Turn;
}

export interface Composed {
  readonly fileName: string;
  readonly pages: readonly ComposedPage[];
}

/** A new PDF for each list of pages, kept as papers of their own in the order asked for. All, or none is kept. */
export async function composePapers(
  keeper: Keeper,
  papers: readonly Composed[],
  by: KeptBy,
): Promise<Result<readonly DocumentRef[], ScanRefusal>> {
  const ids = [...new Set(papers.flatMap(({ pages }) => pages.map(({ document }) => document)))];
  const sources = await documentsByIds(keeper.db, ids);
  if (sources.length < ids.length) throw new Error('A pile names a scan that is not there');
  if (sources.some((source) => heldBack(source, keeper.files.scans))) return err(refusal('scan.awaiting'));
  const bytes = new Map<DocumentId, Buffer>();
  for (const source of sources) bytes.set(source.id, await bytesOf(keeper.files, source));
  const made: { readonly fileName: string; readonly pages: number; readonly pdf: Uint8Array }[] = [];
  for (const { fileName, pages } of papers) {
    const pdf = await pdfOf(pages, bytes);
    if (!pdf.ok) return pdf;
    made.push({ fileName, pages: pages.length, pdf: pdf.value });
  }
  const kept: DocumentRef[] = [];
  for (const { pdf, ...paper } of made) kept.push(await keepMade(keeper, pdf, { ...by, ...paper }));
  return ok(kept);
}

/** Only the scans it takes pages of are handed on. */
function pdfOf(pages: readonly ComposedPage[], bytes: ReadonlyMap<DocumentId, Buffer>) {
  const ids = [...new Set(pages.map(({ document }) => document))];
  const sources = ids.flatMap((id) => bytes.get(id) ?? []);
  return takePages(
    sources,
    pages.map(({ document, page, turn }) => ({ source: ids.indexOf(document), page, turn })),
  );
}
