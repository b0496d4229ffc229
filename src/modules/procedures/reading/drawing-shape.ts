import type { Box, DrawingLayout } from './drawing-layout.ts';

/** Boxes of the light drawing and the room between them, in pixels. */
export const box = { width: 260, height: 64, gapX: 20, gapY: 40, margin: 4 } as const;

/** Room above the first row for the name of a way. */
const labelHeight = 16;

export const left = (column: number): number => box.margin + column * (box.width + box.gapX);
export const top = (row: number): number => box.margin + labelHeight + row * (box.height + box.gapY);

/** How large the whole drawing is. */
export const sizeOf = ({
  columns,
  rows,
}: DrawingLayout): { readonly width: number; readonly height: number } => ({
  width: columns * (box.width + box.gapX) - box.gapX + 2 * box.margin,
  height: rows * (box.height + box.gapY) - box.gapY + 2 * box.margin + labelHeight,
});

/** Down from one box, across above the other, down into it, with a head. */
export function pathOf(a: Box, b: Box): string {
  const [fromX, fromY] = [left(a.column) + box.width / 2, top(a.row) + box.height];
  const [toX, toY] = [left(b.column) + box.width / 2, top(b.row)];
  const turn = toY - box.gapY / 2;
  return `M${fromX} ${fromY}V${turn}H${toX}V${toY - 1}m-4 -5l4 5l4 -5`;
}

/** SVG text does not wrap; the whole name stands in the list. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
