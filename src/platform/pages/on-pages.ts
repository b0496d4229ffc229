import { Worker } from 'node:worker_threads';
import { err, ok, type Refusal, type Result, refusal } from '#kernel';
import type { PageAnswer, PagesRefusalCode, PageTaken, PageTask, Photo } from './pages.ts';

export type PagesRefusal = Refusal<PagesRefusalCode>;
type Made = Promise<Result<Uint8Array, PagesRefusal>>;

/** In milliseconds: five hundred pages take some ten seconds. */
const patience = 120_000;
const limits = { maxOldGenerationSizeMb: 1024 };

/** How many pages a PDF has, by opening it. */
export async function countPages(bytes: Uint8Array): Promise<Result<number, PagesRefusal>> {
  const answer = await inThread({ kind: 'count', bytes });
  if ('refused' in answer) return err(refusal(answer.refused));
  if (!('pages' in answer)) throw new Error('A count that is none');
  return ok(answer.pages);
}

/** One PDF of pages of others, in the order given. */
export const takePages = (sources: readonly Uint8Array[], pages: readonly PageTaken[]): Made =>
  made({ kind: 'take', sources, pages });

/** One PDF of photos, a page each. */
export const photosToPdf = (photos: readonly Photo[]): Made => made({ kind: 'photos', photos });

/** The same PDF with a layer of text over each page: it can be searched, and looks as before. */
export const layTexts = (bytes: Uint8Array, texts: readonly (Uint8Array | undefined)[]): Made =>
  made({ kind: 'lay', bytes, texts });

async function made(task: PageTask): Made {
  const answer = await inThread(task);
  if ('refused' in answer) return err(refusal(answer.refused));
  if (!('bytes' in answer)) throw new Error('A PDF that is none');
  return ok(answer.bytes);
}

/** In a thread of its own, so that no reader waits for a pile; ended when it takes too long or too much. */
function inThread(task: PageTask): Promise<PageAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PageAnswer>();
  const worker = new Worker(threadFile(), { workerData: task, resourceLimits: limits });
  const timer = setTimeout(() => void worker.terminate().then(() => resolve(tooMuch)), patience);
  worker.once('message', resolve);
  worker.once('error', (error) =>
    'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooMuch) : reject(error),
  );
  worker.once('exit', (code) => reject(new Error(`The thread of pages ended with ${code}`)));
  return promise.finally(() => clearTimeout(timer));
}

const tooMuch: PageAnswer = { refused: 'pages.too-much' };

/** Beside this file in the sources, beside the program in a build. */
const threadFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './page-thread.ts' : './page-thread.js', import.meta.url);
