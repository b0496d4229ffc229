import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Asset, hashed } from './asset.ts';
import type { AssetManifest } from './manifest.ts';
import { readerFiles } from './reader.ts';
import { bundleScript } from './script.ts';
import { compileStyle } from './style.ts';

export interface BuildAssetsOptions {
  /** Root of the project: where `src` and `node_modules` are. */
  readonly rootDir: string;
  /** Emptied first. Served under `publicPath`; `manifest.json` lies beside the files. */
  readonly outDir: string;
  /** `/assets/` unless said; begins and ends with a slash. */
  readonly publicPath?: string | undefined;
  /** Writes `.gz` and `.br` beside every text file. */
  readonly precompress?: boolean | undefined;
}

const fontDir = 'node_modules/@fontsource-variable/source-sans-3/files';

async function font(rootDir: string, subset: 'latin' | 'vietnamese'): Promise<Asset> {
  const content = await readFile(join(rootDir, fontDir, `source-sans-3-${subset}-wght-normal.woff2`));
  return hashed(`source-sans-3-${subset}`, 'woff2', content);
}

async function write(outDir: string, asset: Asset, precompress: boolean): Promise<void> {
  const path = join(outDir, asset.fileName);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, asset.content);
  if (!precompress || asset.fileName.endsWith('.woff2')) return;
  // A second of processor time for each file of a megabyte that few ever fetch is too much for a twentieth of its size.
  const level = asset.content.length > 200_000 ? 9 : 11;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
  await writeFile(`${path}.gz`, gzipSync(asset.content, { level: 9 }));
  await writeFile(`${path}.br`, brotliCompressSync(asset.content, quality));
}

async function makeAssets(rootDir: string) {
  const [latin, vietnamese, script, icon, reader] = await Promise.all([
    font(rootDir, 'latin'),
    font(rootDir, 'vietnamese'),
    bundleScript(rootDir, 'src/browser/enhance.ts'),
    readFile(join(rootDir, 'src/ui/theme/icon.svg')),
    readerFiles(rootDir),
  ]);
  const files = {
    'source-sans-3-latin.woff2': latin.fileName,
    'source-sans-3-vietnamese.woff2': vietnamese.fileName,
  };
  return {
    latin,
    vietnamese,
    js: script.entry,
    chunks: [...script.chunks, ...reader],
    icon: hashed('icon', 'svg', icon),
    css: hashed('citizen', 'css', compileStyle(rootDir, 'src/ui/theme/citizen.scss', files)),
    officialsCss: hashed('officials', 'css', compileStyle(rootDir, 'src/ui/theme/officials.scss', files)),
    designersCss: hashed('designers', 'css', compileStyle(rootDir, 'src/ui/theme/designers.scss', files)),
    canvasCss: hashed('canvas', 'css', compileStyle(rootDir, 'src/ui/theme/canvas.scss', files)),
    screenCss: hashed('screen', 'css', compileStyle(rootDir, 'src/ui/theme/screen.scss', files)),
  };
}

function describe(assets: readonly Asset[]): AssetManifest['files'] {
  const entries = assets.map(({ fileName, content }) => {
    const gzipBytes = gzipSync(content, { level: 9 }).length;
    return [fileName, { bytes: content.length, gzipBytes }] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * Builds styles, script, fonts and icon into `outDir`. The same sources give the same bytes and names.
 * Rejects with Sass's or esbuild's own message when a source is wrong.
 */
export async function buildAssets(options: BuildAssetsOptions): Promise<AssetManifest> {
  const { rootDir, outDir, publicPath = '/assets/', precompress = false } = options;
  const { chunks, ...made } = await makeAssets(rootDir);
  const all = [...Object.values(made), ...chunks];
  const url = (asset: Asset): string => `${publicPath}${asset.fileName}`;
  const manifest: AssetManifest = {
    urls: {
      css: url(made.css),
      officialsCss: url(made.officialsCss),
      screenCss: url(made.screenCss),
      canvasCss: url(made.canvasCss),
      designersCss: url(made.designersCss),
      js: url(made.js),
      fonts: { latin: url(made.latin), vietnamese: url(made.vietnamese) },
      icon: url(made.icon),
    },
    files: describe(all),
  };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await Promise.all(all.map((asset) => write(outDir, asset, precompress)));
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
