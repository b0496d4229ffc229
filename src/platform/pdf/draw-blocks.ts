import { assertNever } from '#kernel';
import { drawQr } from './draw-qr.ts';
import { drawStrokes } from './draw-strokes.ts';
import { drawTable } from './draw-table.ts';
import type { Block, Field, Signature, Text } from './letter.ts';
import { spansOf } from './letter.ts';
import { heightOf, makeRoom, millimetres, type Paper, type TextBox, tagged, write } from './paper.ts';

const body = 13;
const small = 11;
const twoLines = 34;

/**
 * Top to bottom. One signature alone, after a code, stands at the right of it as letters have it: so a
 * receipt of usual length stays on one sheet, and its signature with what it signs.
 */
export function drawBlocks(paper: Paper, blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (block.kind === 'qr' && next && signsAlone(next)) drawSigned(paper, block, next.right);
    else if (before?.kind !== 'qr' || !signsAlone(block)) drawBlock(paper, block);
  }
}

type Signatures = Extract<Block, { kind: 'signatures' }>;

const signsAlone = (block: Block): block is Signatures & { readonly right: Signature } =>
  block.kind === 'signatures' && block.left === undefined && block.right !== undefined;

function drawSigned(paper: Paper, qr: Qr, signature: Signature): void {
  const { doc, left, width } = paper;
  const half = { ...paper, width: width / 2 };
  makeRoom(paper, Math.max(signatureRoom, heightOfQr(half, qr)));
  const top = doc.y;
  drawQrBlock(half, qr);
  const end = doc.y;
  doc.y = top + 8;
  drawSignature(paper, signature, { x: left + width / 2, width: width / 2, size: body, align: 'center' });
  doc.y = Math.max(end, doc.y + 10);
}

function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(paper, block);
      break;
    case 'fields':
      for (const field of block.fields) drawField(paper, field);
      break;
    case 'table':
      drawTable(paper, block);
      break;
    case 'qr':
      drawQrBlock(paper, block);
      break;
    case 'signatures':
      drawSignatures(paper, [block.left, block.right]);
      break;
    default:
      assertNever(block);
  }
}

function drawParagraph(paper: Paper, block: Extract<Block, { kind: 'paragraph' }>): void {
  const indent = block.indent ? millimetres(10) : 0;
  if (block.heads) makeRoom(paper, 2 * twoLines);
  paragraph(paper, block.text, { x: paper.left, width: paper.width, size: body, indent });
}

function drawField(paper: Paper, { label, value, beside }: Field): void {
  const second = beside ? [{ text: `        ${beside.label}: ${beside.value}` }] : [];
  const text = [{ text: `${label}: ` }, ...spansOf(value), ...second];
  paragraph(paper, text, { x: paper.left, width: paper.width, size: body });
}

function paragraph(paper: Paper, text: Text, box: TextBox): void {
  makeRoom(paper, Math.min(heightOf(paper, text, box), twoLines));
  tagged(paper, 'P', () => write(paper, text, box));
  paper.doc.y += 2;
}

type Qr = Extract<Block, { kind: 'qr' }>;

const side = millimetres(24);
const gap = millimetres(5);

const besideQr = ({ left, width }: Paper): TextBox => ({
  x: left + side + gap,
  width: width - side - gap,
  size: small,
});

const heightOfQr = (paper: Paper, { beside }: Qr): number =>
  Math.max(
    side,
    beside.reduce((sum, text) => sum + heightOf(paper, text, besideQr(paper)) + 2, 0),
  ) + 10;

function drawQrBlock(paper: Paper, block: Qr): void {
  const { doc } = paper;
  makeRoom(paper, heightOfQr(paper, block));
  const top = doc.y + 4;
  drawQr(paper, block, { x: paper.left, y: top, side });
  doc.y = top;
  for (const text of block.beside) paragraph(paper, text, besideQr(paper));
  doc.y = Math.max(doc.y, top + side) + 6;
}

const signatureRoom = 98;

/** Both columns side by side, never parted by a page, with room to sign. */
function drawSignatures(paper: Paper, signatures: readonly (Signature | undefined)[]): void {
  const { doc, left, width } = paper;
  makeRoom(paper, signatureRoom);
  const top = doc.y + 8;
  let end = top;
  for (const [at, signature] of signatures.entries()) {
    if (!signature) continue;
    doc.y = top;
    drawSignature(paper, signature, {
      x: left + (at * width) / 2,
      width: width / 2,
      size: body,
      align: 'center',
    });
    end = Math.max(end, doc.y);
  }
  doc.y = end + 10;
}

function drawSignature(paper: Paper, { title, note, drawing, name }: Signature, box: TextBox): void {
  tagged(paper, 'P', () => write(paper, [{ text: title, bold: true }], box));
  if (note) tagged(paper, 'P', () => write(paper, [{ text: note, italic: true }], { ...box, size: small }));
  if (drawing) drawStrokes(paper, drawing, { x: box.x, y: paper.doc.y + 2, width: box.width, height: 40 });
  paper.doc.y += 44;
  if (name) tagged(paper, 'P', () => write(paper, [{ text: name, bold: true }], box));
}
