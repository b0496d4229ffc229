import type { FileStore } from '#platform/files';
import { findTool, runTool } from '#platform/tools';
import type { DocumentRef } from '../document.ts';
import { heldBack } from '../scan/held.ts';
import { bytesOf } from './bytes.action.ts';

/** Whether pages can be shown as pictures: poppler's `pdftoppm` is installed. */
export const showsPages = (): boolean => findTool('pdftoppm') !== undefined;

/** `small`: to know a page by; `large`: to be read. In pixels of the longer side. */
const sides = { small: 320, large: 1400 } as const;
export type PictureSize = keyof typeof sides;

const bounds = { patience: 30_000, memory: 1_500_000_000, answer: 8 * 1024 * 1024 };
/** Pictures made at a time; who comes later waits its turn. */
const atOnce = 2;
const kept = new Map<string, Buffer>();
/** Small pictures remembered, each some 10 KB. */
const mostKept = 600;

/** One page as a JPEG picture; undefined where it cannot be shown. Asks no permission. */
export async function pagePicture(
  files: FileStore,
  document: DocumentRef,
  { page, size }: { readonly page: number; readonly size: PictureSize },
): Promise<Buffer | undefined> {
  if (heldBack(document, files.scans)) return undefined;
  const key = `${document.sha256} ${page} ${size}`;
  const known = kept.get(key);
  if (known) return known;
  const made = await inTurn(() => drawn(files, document, page, sides[size]));
  if (made && size === 'small') remember(key, made);
  return made;
}

async function drawn(
  files: FileStore,
  document: DocumentRef,
  page: number,
  side: number,
): Promise<Buffer | undefined> {
  const tool = findTool('pdftoppm');
  if (!tool) return undefined;
  const words = [
    '-jpeg',
    '-jpegopt',
    'quality=70',
    '-scale-to',
    `${side}`,
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-',
  ];
  const outcome = await runTool(tool, words, await bytesOf(files, document), bounds);
  return outcome.ended === 'well' && outcome.output.length > 0 ? outcome.output : undefined;
}

function remember(key: string, picture: Buffer): void {
  kept.set(key, picture);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
