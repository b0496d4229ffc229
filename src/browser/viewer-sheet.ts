/** How a sheet is looked at. */
export interface Look {
  /** 1: as wide as its place. */
  readonly zoom: number;
  /** 0, 90, 180 or 270 degrees, clockwise. */
  readonly turn: number;
  /** Counted from 1. */
  readonly page: number;
}

/** One opened file. */
export interface Sheet {
  readonly pages: number;
  /** As wide as its place at a zoom of 1; `width` is that place in CSS pixels. */
  readonly draw: (look: Look, width: number) => Promise<HTMLElement>;
  readonly leave: () => void;
}

export const firstLook: Look = { zoom: 1, turn: 0, page: 1 };

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next larger or smaller, and never beyond the last. */
export function zoomed({ zoom }: Look, by: 1 | -1): number {
  const at = zooms.findIndex((each) => each >= zoom);
  return zooms[Math.min(Math.max(0, at + by), zooms.length - 1)] ?? 1;
}

export const turned = ({ turn }: Look): number => (turn + 90) % 360;

export const paged = ({ page }: Look, by: 1 | -1, pages: number): number =>
  Math.min(Math.max(1, page + by), pages);
