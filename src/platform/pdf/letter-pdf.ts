import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { drawBlocks } from './draw-blocks.ts';
import { drawHead } from './draw-head.ts';
import { drawPoster } from './draw-poster.ts';
import type { Letter } from './letter.ts';
import { type FontFiles, openPaper, type Paper, write } from './paper.ts';
import type { Poster } from './poster.ts';

/** Makes PDF files of letters and posters. The same one always gives the same bytes. */
export type PdfPrinter = {
  readonly print: (letter: Letter) => Promise<Buffer>;
  /** Several letters one after the other, each on sheets and with page numbers of its own; at least one. */
  readonly printAll: (letters: readonly Letter[]) => Promise<Buffer>;
  readonly printPoster: (poster: Poster) => Promise<Buffer>;
};

/** A printer with the fonts of that folder (`content/fonts`). */
export function pdfPrinter(fontsFolder: string): PdfPrinter {
  const fonts: FontFiles = {
    regular: join(fontsFolder, 'LiberationSerif-Regular.ttf'),
    bold: join(fontsFolder, 'LiberationSerif-Bold.ttf'),
    italic: join(fontsFolder, 'LiberationSerif-Italic.ttf'),
  };
  return {
    print: (letter) => printAll([letter], fonts),
    printAll: (letters) => printAll(letters, fonts),
    printPoster: (poster) => printPoster(poster, fonts),
  };
}

async function printAll(letters: readonly Letter[], fonts: FontFiles): Promise<Buffer> {
  const [first, ...others] = letters;
  if (!first) throw new Error('There is no letter to print');
  const { head, title } = first;
  const paper = openPaper({ ...first, author: head.body, subject: head.number ?? title }, fonts);
  const bytes = buffer(paper.doc);
  const sheets = [drawLetter(paper, first)];
  for (const letter of others) {
    paper.doc.addPage();
    sheets.push(drawLetter(paper, letter));
  }
  paper.root.end();
  for (const each of sheets) drawFooters(paper, each);
  paper.doc.end();
  return bytes;
}

/** A letter with the first of its sheets and the one after its last, counted from 0 through the whole file. */
type Sheets = { readonly letter: Letter; readonly from: number; readonly to: number };

function drawLetter(paper: Paper, letter: Letter): Sheets {
  const count = (): number => paper.doc.bufferedPageRange().count;
  const from = count() - 1;
  drawHead(paper, letter);
  drawBlocks(paper, letter.blocks);
  return { letter, from, to: count() };
}

async function printPoster(poster: Poster, fonts: FontFiles): Promise<Buffer> {
  const { title, owner } = poster;
  const paper = openPaper({ ...poster, author: owner, subject: title }, fonts);
  const bytes = buffer(paper.doc);
  drawPoster(paper, poster);
  paper.root.end();
  paper.doc.end();
  return bytes;
}

function drawFooters(paper: Paper, { letter, from, to }: Sheets): void {
  const { doc } = paper;
  for (let page = from; page < to; page += 1) {
    doc.switchToPage(page);
    // Inside the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    const line = { x: paper.left, width: paper.width, size: 9 };
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.y = paper.bottom + 12;
    write(paper, letter.footer, line);
    doc.y = paper.bottom + 12;
    write(paper, letter.pageLabel(page - from + 1, to - from), { ...line, align: 'right' });
    doc.endMarkedContent();
  }
}
