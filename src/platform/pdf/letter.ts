/** One run of text in one face. */
export type Span = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };
export type Text = string | readonly Span[];

export type Align = 'left' | 'center' | 'right';

export type Column = {
  readonly head: string;
  /** Relative to the other columns. */
  readonly width: number;
  readonly align?: Align;
};

/** What a hand drew on a screen: `x, y, x, y …` of each stroke, in a field of so many units. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly number[])[];
};

export type Signature = {
  readonly title: string;
  /** How to sign: "(Ký, ghi rõ họ tên)". */
  readonly note?: string;
  /** Written on the screen, in the place of one by hand. */
  readonly drawing?: Drawing | undefined;
  /** Of the person, when it is known. */
  readonly name?: string | undefined;
};

/** What a letter is made of, top to bottom; each block says the same on paper and on a page. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: Text;
      readonly indent?: boolean /** Never parted from the block below by a page. */;
      readonly heads?: boolean;
    }
  /** "Label: value", one a line. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly kind: 'table';
      /** Smaller letters, for many narrow columns. */
      readonly small?: boolean;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A code with words beside it; `says` is read out to whoever cannot see it. */
  | { readonly kind: 'qr'; readonly content: string; readonly says: string; readonly beside: readonly Text[] }
  | {
      readonly kind: 'signatures';
      readonly left?: Signature | undefined;
      readonly right?: Signature | undefined;
    };

export type Field = {
  readonly label: string;
  readonly value: Text;
  /** A second one on the same line of a sheet: telephone and e-mail. */
  readonly beside?: { readonly label: string; readonly value: string } | undefined;
};

/** The head of an official document (Decree 30/2020, handbook §2.2). */
export type LetterHead = {
  /** The body above, in capitals; left out for a province's own body. */
  readonly superior?: string | undefined;
  readonly body: string;
  /** A PNG or JPEG in base64, above both. */
  readonly logo?: string | undefined;
  /** Number and sign, or the dossier code, as it is to be read: "Mã hồ sơ: …". */
  readonly number?: string | undefined;
  /** Read by a scanner at the desk; drawn below the number. */
  readonly qr?: { readonly content: string; readonly says: string } | undefined;
  readonly motto: readonly [string, string];
  /** "Nam Ban Lâm Hà, ngày 25 tháng 11 năm 2026". */
  readonly placeAndDate: string;
};

export type Letter = {
  readonly lang: 'vi' | 'en';
  readonly head: LetterHead;
  /** In capitals. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly blocks: readonly Block[];
  /** Small, at the bottom of every page, before the page number. */
  readonly footer: string;
  /** "Trang 1/2" in the letter's language. */
  readonly pageLabel: (page: number, pages: number) => string;
  /** A sheet lying across, for wide tables. */
  readonly landscape?: boolean;
  /** Of the document's metadata: which form of which set it is. */
  readonly keywords?: string;
  /** When it was made, for the document's metadata; the same letter then gives the same bytes. */
  readonly madeAt: Date;
};

/** The words alone. */
export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

export const spansOf = (text: Text): readonly Span[] => (typeof text === 'string' ? [{ text }] : text);
