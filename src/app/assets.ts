import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AssetUrls, buildAssets, loadManifest } from '#platform/assets';
import { root } from './root.ts';

let building: Promise<unknown> | undefined;

/**
 * The built assets: beside the bundled program, or, when it runs from its sources, built now into `dist/dev`:
 * as the bundled program serves them, so that what is measured on it holds.
 */
export async function openAssets(): Promise<{ readonly dir: string; readonly urls: AssetUrls }> {
  const beside = path.join(import.meta.dirname, 'assets');
  const bundled = existsSync(path.join(beside, 'manifest.json'));
  const dir = bundled ? beside : path.join(root(), 'dist', 'dev', 'assets');
  if (!bundled) {
    // Several offices of one process share what the first built: building empties the folder first.
    building ??= buildAssets({ rootDir: root(), outDir: dir, precompress: true });
    await building;
  }
  return { dir, urls: (await loadManifest(dir)).urls };
}
