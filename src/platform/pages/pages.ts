/** How a page is turned when it is shown, in degrees clockwise. */
export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

/** One page to be put into a PDF: page `page`, from 1, of the source with this index, turned by so much more. */
export interface PageTaken {
  readonly source: number;
  readonly page: number;
  readonly turn: Turn;
}

export interface Photo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** How the camera was held. */
  readonly turn: Turn;
}

/**
 * Why a PDF cannot be worked on.
 * - `pages.encrypted`: opens by a password only
 * - `pages.broken`: no program could find its pages
 * - `pages.none`: holds none
 * - `pages.too-much`: took more memory or time than one file may
 */
export type PagesRefusalCode = 'pages.encrypted' | 'pages.broken' | 'pages.none' | 'pages.too-much';

/** What is asked of the thread that works on pages. */
export type PageTask =
  | { readonly kind: 'count'; readonly bytes: Uint8Array }
  | { readonly kind: 'take'; readonly sources: readonly Uint8Array[]; readonly pages: readonly PageTaken[] }
  | { readonly kind: 'photos'; readonly photos: readonly Photo[] }
  /** A PDF of one page of text nobody sees for each page, undefined where there is none. */
  | { readonly kind: 'lay'; readonly bytes: Uint8Array; readonly texts: readonly (Uint8Array | undefined)[] };

export type PageAnswer =
  | { readonly pages: number }
  | { readonly bytes: Uint8Array }
  | { readonly refused: PagesRefusalCode };

export const turned = (turn: number, by: number): Turn => turns[((((turn + by) / 90) % 4) + 4) % 4] ?? 0;
