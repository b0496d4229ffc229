import PDFDocument from 'pdfkit';
import { type Align, plainText, type Span, spansOf, type Text } from './letter.ts';

export type FontFiles = { readonly regular: string; readonly bold: string; readonly italic: string };

/** The sheet being written: A4, upright or lying across, with the margins of Decree 30/2020, Annex I. Points throughout. */
export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  /** Root of the structure tree that screen readers follow. */
  readonly root: PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  /** Below this nothing but the footer stands. */
  readonly bottom: number;
};

export type TextBox = {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly align?: Align;
  readonly indent?: number;
};

const mm = 72 / 25.4;
const margins = { top: 20 * mm, right: 18 * mm, bottom: 20 * mm, left: 28 * mm };
const lineGap = 1.5;

export const millimetres = (count: number): number => count * mm;

/** What a sheet says of itself before anything is drawn on it. */
export type SheetFacts = {
  readonly lang: 'vi' | 'en';
  readonly landscape?: boolean | undefined;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords?: string | undefined;
  readonly madeAt: Date;
};

/** Begins a sheet: fonts embedded, tagged, declared PDF/A-1b. */
export function openPaper(sheet: SheetFacts, fonts: FontFiles): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    layout: sheet.landscape === true ? 'landscape' : 'portrait',
    margins,
    font: fonts.regular,
    lang: sheet.lang === 'vi' ? 'vi-VN' : 'en',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/A-1b',
    pdfVersion: '1.4',
    bufferPages: true,
    info: {
      Title: nfc(sheet.title),
      Author: nfc(sheet.author),
      Subject: nfc(sheet.subject),
      ...(sheet.keywords === undefined ? {} : { Keywords: sheet.keywords }),
      Creator: 'motcua',
      Producer: 'motcua',
      CreationDate: sheet.madeAt,
      ModDate: sheet.madeAt,
    },
  });
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('bold', fonts.bold);
  doc.registerFont('italic', fonts.italic);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const { width, height } = doc.page;
  return {
    doc,
    root,
    left: margins.left,
    width: width - margins.left - margins.right,
    bottom: height - margins.bottom,
  };
}

/** Puts what `draw` draws under one structure element, a child of `parent`. */
export function tagged(
  paper: Paper,
  type: string,
  draw: () => void,
  parent: PDFKit.PDFStructureElement = paper.root,
): void {
  parent.add(paper.doc.struct(type, {}, draw));
}

/** A structure element that will hold others. */
export function group(
  paper: Paper,
  type: string,
  parent: PDFKit.PDFStructureElement = paper.root,
): PDFKit.PDFStructureElement {
  const element = paper.doc.struct(type);
  parent.add(element);
  return element;
}

/** Lines and rules that say nothing. */
export function ornament(paper: Paper, draw: () => void): void {
  paper.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  paper.doc.endMarkedContent();
}

/** Writes text at the current height and leaves the height below it. Runs over to a new page by itself. */
export function write(paper: Paper, text: Text, box: TextBox): void {
  const spans = spansOf(text).filter((span) => span.text !== '');
  const { doc } = paper;
  doc.fontSize(box.size);
  doc.x = box.x;
  for (const [at, span] of spans.entries()) {
    doc.font(faceOf(span)).text(nfc(span.text), { ...optionsOf(box), continued: at < spans.length - 1 });
  }
}

/**
 * Writes centred text in lines of about one length: "ỦY BAN NHÂN DÂN / TỈNH LÂM ĐỒNG", never a lone last
 * word.
 */
export function writeBalanced(paper: Paper, span: Span, box: TextBox): void {
  const height = heightOf(paper, [span], box);
  let width = box.width;
  while (width > 60 && heightOf(paper, [span], { ...box, width: width - 4 }) <= height) width -= 4;
  write(paper, [span], { ...box, x: box.x + (box.width - width) / 2, width });
}

/** How high that text will stand; of mixed faces, as if all were bold, the widest. */
export function heightOf(paper: Paper, text: Text, box: TextBox): number {
  const spans = spansOf(text);
  const [first] = spans;
  paper.doc.fontSize(box.size).font(spans.length === 1 && first ? faceOf(first) : 'bold');
  return paper.doc.heightOfString(nfc(plainText(text)), optionsOf(box));
}

export const widthOf = (paper: Paper, span: Span, size: number): number =>
  paper.doc.fontSize(size).font(faceOf(span)).widthOfString(nfc(span.text));

/** Goes to a new page when less than `height` is left on this one. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.doc.y + height > paper.bottom) paper.doc.addPage();
}

const optionsOf = (box: TextBox) => ({
  width: box.width,
  align: box.align ?? 'left',
  indent: box.indent ?? 0,
  lineGap,
});

const faceOf = (span: Span): string => (span.bold ? 'bold' : span.italic ? 'italic' : 'regular');

/** Decomposed letters lie beside their marks in a PDF and are extracted as two. */
const nfc = (text: string): string => text.normalize('NFC');
