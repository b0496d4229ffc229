import type { Block, Column } from './letter.ts';
import { group, heightOf, ornament, type Paper, type TextBox, tagged, write } from './paper.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = { readonly text: string; readonly bold: boolean; readonly box: TextBox };

const sizes = { ordinary: 11.5, small: 9.5 } as const;
const padding = { x: 4, y: 2.5 };

/** A ruled table; rows stay whole, and a new page begins with the header again. */
export function drawTable(paper: Paper, table: Table): void {
  const element = group(paper, 'Table');
  const size = table.small === true ? sizes.small : sizes.ordinary;
  const head = cells(
    paper,
    table.columns,
    table.columns.map((column) => column.head),
    { isHead: true, size },
  );
  const rows = table.rows.map((row) => cells(paper, table.columns, row, { isHead: false, size }));
  const [first] = rows;
  const { doc, bottom } = paper;
  if (doc.y + rowHeight(paper, head) + (first ? rowHeight(paper, first) : 0) > bottom) doc.addPage();
  drawRow(paper, element, head);
  for (const row of rows) {
    if (doc.y + rowHeight(paper, row) > bottom) {
      doc.addPage();
      drawRow(paper, element, head);
    }
    drawRow(paper, element, row);
  }
  element.end();
  doc.y += 6;
}

function cells(
  paper: Paper,
  columns: readonly Column[],
  texts: readonly string[],
  { isHead, size }: { readonly isHead: boolean; readonly size: number },
): readonly Cell[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let x = paper.left;
  return columns.map((column, at) => {
    const width = (paper.width * column.width) / total;
    const align = isHead ? 'center' : (column.align ?? 'left');
    const box = { x: x + padding.x, width: width - 2 * padding.x, size, align };
    x += width;
    return { text: texts[at] ?? '', bold: isHead, box };
  });
}

const rowHeight = (paper: Paper, row: readonly Cell[]): number =>
  Math.max(...row.map(({ text, bold, box }) => heightOf(paper, [{ text: text || ' ', bold }], box))) +
  2 * padding.y;

function drawRow(paper: Paper, table: PDFKit.PDFStructureElement, row: readonly Cell[]): void {
  const { doc } = paper;
  const top = doc.y;
  const height = rowHeight(paper, row);
  ornament(paper, () => {
    doc.lineWidth(0.6);
    for (const { box } of row) doc.rect(box.x - padding.x, top, box.width + 2 * padding.x, height).stroke();
  });
  const element = group(paper, 'TR', table);
  for (const { text, bold, box } of row) {
    doc.y = top + padding.y;
    tagged(paper, bold ? 'TH' : 'TD', () => write(paper, [{ text, bold }], box), element);
  }
  element.end();
  doc.y = top + height;
}
