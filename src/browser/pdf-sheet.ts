import { GlobalWorkerOptions, getDocument, TextLayer, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Look, Sheet } from './viewer-sheet.ts';

/** Where the assets' builder puts what pdf.js fetches by itself. */
const folder = new URL(`pdfjs-${version}/`, import.meta.url).href;
GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;

/** A PDF file, page by page: its picture with its words above it, to be marked, copied and read out. */
export async function pdfSheet(href: string, name: string): Promise<Sheet> {
  const opening = getDocument({ url: href, wasmUrl: folder, useWasm: false, disableRange: true });
  const document_ = await opening.promise;
  let drawing: { cancel: () => void } | undefined;
  const draw = async ({ page: number, zoom, turn }: Look, width: number): Promise<HTMLElement> => {
    drawing?.cancel();
    const page = await document_.getPage(number);
    const rotation = (page.rotate + turn) % 360;
    const scale = (width / page.getViewport({ scale: 1, rotation }).width) * zoom;
    const viewport = page.getViewport({ scale, rotation });
    const dense = Math.min(2, devicePixelRatio || 1);
    const sheet = document.createElement('div');
    sheet.className = 'mc-viewer__sheet';
    sheet.style.setProperty('--total-scale-factor', String(scale));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * dense);
    canvas.height = Math.floor(viewport.height * dense);
    canvas.style.width = `${viewport.width}px`;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${name}, ${number}/${document_.numPages}`);
    const task = page.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] });
    drawing = task;
    await task.promise;
    const words = document.createElement('div');
    words.className = 'textLayer';
    sheet.append(canvas, words);
    await new TextLayer({
      textContentSource: page.streamTextContent(),
      container: words,
      viewport,
    }).render();
    return sheet;
  };
  return { pages: document_.numPages, draw, leave: () => void opening.destroy() };
}
