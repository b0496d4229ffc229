import type { Sheet } from './viewer-sheet.ts';

/** The reader of PDF files is fetched when the first of them is opened. */
export async function openSheet(paper: HTMLAnchorElement, name: string): Promise<Sheet> {
  if (paper.dataset['paper'] === 'image')
    return (await import('./image-sheet.ts')).imageSheet(paper.href, name);
  return (await import('./pdf-sheet.ts')).pdfSheet(paper.href, name);
}
