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
    print: (letter) => print(letter, fonts),
    printPoster: (poster) => printPoster(poster, fonts),
  };
}

async function print(letter: Letter, fonts: FontFiles): Promise<Buffer> {
  const { head, title } = letter;
  const facts = { ...letter, author: head.body, subject: head.number ?? title };
  const paper = openPaper(facts, fonts);
  const bytes = buffer(paper.doc);
  drawHead(paper, letter);
  drawBlocks(paper, letter.blocks);
  paper.root.end();
  drawFooters(paper, letter);
  paper.doc.end();
  return bytes;
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

function drawFooters(paper: Paper, letter: Letter): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // Inside the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    const line = { x: paper.left, width: paper.width, size: 9 };
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.y = paper.bottom + 12;
    write(paper, letter.footer, line);
    doc.y = paper.bottom + 12;
    write(paper, letter.pageLabel(page + 1, count), { ...line, align: 'right' });
    doc.endMarkedContent();
  }
}
