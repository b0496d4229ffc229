import { darkRuns, qrMatrix } from '#platform/qr';
import type { Paper } from './paper.ts';

type Square = { readonly x: number; readonly y: number; readonly side: number };

/** Draws a code as vectors into a square whose border it leaves white by itself: no quiet zone is added. */
export function drawQr(
  paper: Paper,
  code: { readonly content: string; readonly says: string },
  square: Square,
): void {
  const { doc } = paper;
  const matrix = qrMatrix(code.content);
  const figure = doc.struct('Figure', { alt: code.says.normalize('NFC') }, () => {
    doc.save();
    doc.translate(square.x, square.y).scale(square.side / matrix.size);
    doc.path(darkRuns(matrix)).fill('black');
    doc.restore();
  });
  paper.root.add(figure);
}
