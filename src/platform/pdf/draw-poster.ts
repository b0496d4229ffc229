import { drawQr } from './draw-qr.ts';
import { heightOf, millimetres, type Paper, tagged, write, writeBalanced } from './paper.ts';
import type { Poster, PosterCode } from './poster.ts';

const quiet = 4;
const large = 90;
/** Millimetres of a code among several: larger while there are two rows. */
const sideOf = (count: number): number => (count > 4 ? 34 : 46);
const columns = 2;

/** Top to bottom on one sheet: whose, what, the code or codes, what to do. */
export function drawPoster(paper: Paper, poster: Poster): void {
  const { doc, left, width } = paper;
  const centred = { x: left, width, align: 'center' as const };
  tagged(paper, 'P', () =>
    writeBalanced(paper, { text: poster.owner, bold: true }, { ...centred, size: 18 }),
  );
  doc.y += 14;
  const [only, ...others] = poster.codes;
  tagged(paper, 'H1', () =>
    writeBalanced(
      paper,
      { text: poster.title, bold: true },
      { ...centred, size: titleSize(paper, poster.title) },
    ),
  );
  doc.y += 14;
  if (only && others.length === 0) drawOne(paper, only);
  else drawMany(paper, poster.codes);
  for (const [at, step] of poster.steps.entries()) {
    const text = [{ text: `${at + 1}. `, bold: true }, { text: step }];
    tagged(paper, 'P', () =>
      write(paper, text, { x: left + 20, width: width - 40, size: others.length > 0 ? 14 : 18 }),
    );
    doc.y += 5;
  }
  doc.y = paper.bottom - 18;
  tagged(paper, 'P', () => write(paper, [{ text: poster.footer, italic: true }], { ...centred, size: 12 }));
}

/** As large as it can be on four lines at most. */
function titleSize(paper: Paper, title: string): number {
  for (const size of [38, 34, 30, 26, 22]) {
    const height = heightOf(paper, [{ text: title, bold: true }], {
      x: paper.left,
      width: paper.width,
      size,
    });
    if (height <= size * 1.4 * 4) return size;
  }
  return 18;
}

function drawOne(paper: Paper, code: PosterCode): void {
  const { doc, left, width } = paper;
  const side = millimetres(large);
  drawQr(paper, code, { x: left + (width - side) / 2, y: doc.y + quiet, side });
  doc.y += side + millimetres(8);
  tagged(paper, 'P', () => write(paper, code.address, { x: left, width, size: 14, align: 'center' }));
  doc.y += 16;
}

/** Rows of two: the code at the left of its name. */
function drawMany(paper: Paper, codes: readonly PosterCode[]): void {
  const { doc, left, width } = paper;
  const [side, gap] = [millimetres(sideOf(codes.length)), millimetres(4)];
  const cell = width / columns;
  for (let at = 0; at < codes.length; at += columns) {
    const top = doc.y;
    for (const [column, code] of codes.slice(at, at + columns).entries()) {
      const x = left + column * cell;
      drawQr(paper, code, { x, y: top + quiet, side });
      doc.y = top + quiet;
      const box = { x: x + side + gap, width: cell - side - 2 * gap, size: nameSize(code.name) };
      tagged(paper, 'P', () => write(paper, [{ text: code.name, bold: true }], box));
    }
    doc.y = top + side + millimetres(7);
  }
}

/** Long names of procedures stay beside their code. */
const nameSize = (name: string): number => (name.length > 120 ? 9 : name.length > 60 ? 11 : 14);
