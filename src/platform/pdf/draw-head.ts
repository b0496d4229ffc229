import { drawQr } from './draw-qr.ts';
import type { Letter } from './letter.ts';
import { millimetres, ornament, type Paper, tagged, widthOf, write, writeBalanced } from './paper.ts';

const small = 12;
const large = 13;
/** The right column holds the motto on one line; the left one takes what remains. */
const rightShare = 0.57;

/** The two columns of the head and the title below them (handbook §2.2). */
export function drawHead(paper: Paper, letter: Letter): void {
  const { doc, left, width } = paper;
  const top = doc.y;
  const rightWidth = width * rightShare;
  const bodyEnd = drawBody(paper, letter, { x: left, width: width - rightWidth - 8 });
  doc.y = top;
  drawMotto(paper, letter, { x: left + width - rightWidth, width: rightWidth });
  doc.y = Math.max(bodyEnd, doc.y) + 10;
  tagged(paper, 'H1', () =>
    write(paper, [{ text: letter.title, bold: true }], { x: left, width, size: 14, align: 'center' }),
  );
  const { subtitle } = letter;
  if (subtitle) {
    tagged(paper, 'P', () =>
      write(paper, [{ text: subtitle, italic: true }], { x: left, width, size: small, align: 'center' }),
    );
  }
  doc.y += 6;
}

type Place = { readonly x: number; readonly width: number };

function drawBody(paper: Paper, { head }: Letter, place: Place): number {
  const { doc } = paper;
  const { superior, logo, number, qr } = head;
  const centred = { ...place, size: small, align: 'center' as const };
  if (logo !== undefined) drawLogo(paper, Buffer.from(logo, 'base64'), place);
  if (superior) tagged(paper, 'P', () => writeBalanced(paper, { text: superior }, centred));
  tagged(paper, 'P', () => writeBalanced(paper, { text: head.body, bold: true }, centred));
  rule(paper, place, place.width / 3);
  if (number) tagged(paper, 'P', () => write(paper, number, centred));
  if (qr) {
    const side = millimetres(15);
    drawQr(paper, qr, { x: place.x + (place.width - side) / 2, y: doc.y + 4, side });
    doc.y += side + 6;
  }
  return doc.y;
}

/** Fourteen millimetres high at most, in the middle of the column; it says nothing that is not written below. */
function drawLogo(paper: Paper, picture: Buffer, { x, width }: Place): void {
  const { doc } = paper;
  const height = millimetres(14);
  ornament(paper, () => doc.image(picture, x, doc.y, { fit: [width, height], align: 'center' }));
  doc.y += height + 4;
}

function drawMotto(paper: Paper, { head }: Letter, place: Place): void {
  const [first, second] = head.motto;
  const motto = { text: second, bold: true };
  tagged(paper, 'P', () =>
    write(paper, [{ text: first, bold: true }], { ...place, size: small, align: 'center' }),
  );
  tagged(paper, 'P', () => write(paper, [motto], { ...place, size: large, align: 'center' }));
  rule(paper, place, widthOf(paper, motto, large));
  paper.doc.y += 4;
  tagged(paper, 'P', () =>
    write(paper, [{ text: head.placeAndDate, italic: true }], { ...place, size: large, align: 'center' }),
  );
}

function rule(paper: Paper, { x, width }: Place, length: number): void {
  const { doc } = paper;
  const from = x + (width - length) / 2;
  ornament(paper, () => {
    doc
      .lineWidth(0.7)
      .moveTo(from, doc.y + 1)
      .lineTo(from + length, doc.y + 1)
      .stroke();
  });
  doc.y += 5;
}
