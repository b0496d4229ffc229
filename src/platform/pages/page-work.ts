import { degrees, EncryptedPDFError, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { type PageAnswer, type PageTask, type Photo, turned } from './pages.ts';

/** Points: the width of a sheet of A4, along its short side and along its long one. */
const short = 595.28;
const long = 841.89;

/** Does one task on pages. Runs in a thread of its own (`page-thread.ts`), since a pile may take seconds. */
export async function workOnPages(task: PageTask): Promise<PageAnswer> {
  try {
    switch (task.kind) {
      case 'count':
        return await counted(task.bytes);
      case 'take':
        return { bytes: await taken(task) };
      case 'photos':
        return { bytes: await fromPhotos(task.photos) };
      case 'lay':
        return { bytes: await laid(task) };
    }
  } catch (error) {
    if (error instanceof EncryptedPDFError) return { refused: 'pages.encrypted' };
    return { refused: 'pages.broken' };
  }
}

const opened = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/** Each page is looked at: a tree may promise more than there is. */
async function counted(bytes: Uint8Array): Promise<PageAnswer> {
  const pages = (await opened(bytes)).getPages();
  for (const page of pages) page.getSize();
  return pages.length > 0 ? { pages: pages.length } : { refused: 'pages.none' };
}

async function taken({ sources, pages }: Extract<PageTask, { kind: 'take' }>): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const copies = new Map<number, PDFPage[]>();
  for (const source of new Set(pages.map((page) => page.source))) {
    const indices = pages.filter((page) => page.source === source).map(({ page }) => page - 1);
    copies.set(source, await made.copyPages(await opened(sourceAt(sources, source)), indices));
  }
  for (const { source, turn } of pages) {
    const page = copies.get(source)?.shift();
    if (!page) throw new Error('A page that was not copied');
    page.setRotation(degrees(turned(page.getRotation().angle, turn)));
    made.addPage(page);
  }
  return made.save({ useObjectStreams: false });
}

const sourceAt = (sources: readonly Uint8Array[], index: number): Uint8Array => {
  const found = sources[index];
  if (!found) throw new Error(`No source ${index}`);
  return found;
};

/** Each photo fills a page as wide as a sheet; its own bytes stand in the PDF, nothing is compressed again. */
async function fromPhotos(photos: readonly Photo[]): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  for (const { bytes, mediaType, turn } of photos) {
    const picture = mediaType === 'image/png' ? await made.embedPng(bytes) : await made.embedJpg(bytes);
    const width = picture.width > picture.height ? long : short;
    const height = (width * picture.height) / picture.width;
    const page = made.addPage([width, height]);
    page.drawImage(picture, { x: 0, y: 0, width, height });
    page.setRotation(degrees(turn));
  }
  return made.save({ useObjectStreams: false });
}

/** Text nobody sees over the pages as they are: what was scanned stays as it was, to the byte of its pictures. */
async function laid({ bytes, texts }: Extract<PageTask, { kind: 'lay' }>): Promise<Uint8Array> {
  const made = await opened(bytes);
  for (const [index, page] of made.getPages().entries()) {
    const text = texts[index];
    if (!text) continue;
    const [layer] = await made.embedPdf(text);
    if (!layer) continue;
    const { x, y, width, height } = page.getCropBox();
    const turn = turned(page.getRotation().angle, 0);
    const upright = turn === 0 || turn === 180;
    page.drawPage(layer, {
      x: x + (turn === 90 || turn === 180 ? width : 0),
      y: y + (turn === 180 || turn === 270 ? height : 0),
      width: upright ? width : height,
      height: upright ? height : width,
      rotate: degrees(turn),
    });
  }
  return made.save({ useObjectStreams: false });
}
