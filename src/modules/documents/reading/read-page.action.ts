import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTool, runTool, type Tool } from '#platform/tools';

export interface ReadTools {
  readonly pdftoppm: Tool;
  readonly tesseract: Tool;
}

/** Both programs of reading, with Vietnamese; undefined when one is missing: then nothing is read, and pages say so. */
export async function readTools(): Promise<ReadTools | undefined> {
  const [pdftoppm, tesseract] = [findTool('pdftoppm'), findTool('tesseract')];
  if (!pdftoppm || !tesseract) return undefined;
  const listed = await runTool(tesseract, ['--list-langs'], Buffer.alloc(0), bounds);
  const knows = listed.ended === 'well' && /^vie$/m.test(listed.output.toString('utf8'));
  return knows ? { pdftoppm, tesseract } : undefined;
}

/** Of one page: two minutes, two gigabytes of address space, and no more picture than a sheet at 300 dpi. */
const bounds = { patience: 120_000, memory: 2 * 1024 ** 3, answer: 64 * 1024 ** 2 };

export interface ReadPage {
  /** A PDF of this page's text, which nobody sees. */
  readonly layer: Uint8Array | undefined;
  readonly text: string;
}

/** Reads one page: poppler makes a picture of it, tesseract its text. What cannot be read has none. */
export async function readPage(tools: ReadTools, pdf: Uint8Array, page: number): Promise<ReadPage> {
  const one = ['-gray', '-png', '-scale-to', '3500', '-f', `${page}`, '-l', `${page}`, '-'];
  const picture = await runTool(tools.pdftoppm, one, pdf, bounds);
  if (picture.ended !== 'well' || picture.output.length === 0) return { layer: undefined, text: '' };
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-read-'));
  try {
    const base = path.join(folder, 'page');
    const words = ['stdin', base, '-l', 'vie', '--dpi', '300', '-c', 'textonly_pdf=1', 'pdf', 'txt'];
    const read = await runTool(tools.tesseract, words, picture.output, bounds);
    if (read.ended !== 'well') return { layer: undefined, text: '' };
    return { layer: await readFile(`${base}.pdf`), text: await readFile(`${base}.txt`, 'utf8') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
