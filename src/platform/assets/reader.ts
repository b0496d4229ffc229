import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Asset } from './asset.ts';

const folder = 'node_modules/pdfjs-dist';

/**
 * What the reader of PDF files (pdf.js) fetches by itself, from our own origin: its worker, and the decoders of scanners'
 * pictures (JBIG2, JPEG 2000) as plain script, since our content security policy lets no WebAssembly run.
 */
const files = [
  'legacy/build/pdf.worker.min.mjs',
  'wasm/jbig2_nowasm_fallback.js',
  'wasm/openjpeg_nowasm_fallback.js',
] as const;

/** They lie in a folder named by its version: pdf.js wants them by their own names, and they may be cached for ever. */
export async function readerFiles(rootDir: string): Promise<readonly Asset[]> {
  const about: unknown = JSON.parse(await readFile(join(rootDir, folder, 'package.json'), 'utf8'));
  const version = typeof about === 'object' && about !== null && 'version' in about ? about.version : '';
  return Promise.all(
    files.map(async (file) => ({
      fileName: `pdfjs-${version}/${basename(file)}`,
      content: await readFile(join(rootDir, folder, file)),
    })),
  );
}
