export {
  type Align,
  type Block,
  type Column,
  type Drawing,
  type Field,
  type Letter,
  type LetterHead,
  plainText,
  type Signature,
  type Span,
  spansOf,
  type Text,
} from './letter.ts';
export { type PdfPrinter, pdfPrinter } from './letter-pdf.ts';
export type { Poster, PosterCode } from './poster.ts';
