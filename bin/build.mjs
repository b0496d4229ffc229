// Builds the program and its assets into the folder given; the folder appears whole or not at all.
// Named by the content of the sources, so that a new build never disturbs a server that runs on an old one.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { fail, root } from './prepare.mjs';

const kept = 3;

/** Parts that a command loads only when it needs them lie beside the program. */
const bundle = (entry, outfile) =>
  build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: path.basename(outfile, path.extname(outfile)) }],
    outdir: path.dirname(outfile),
    outExtension: { '.js': path.extname(outfile) },
    splitting: true,
    chunkNames: 'part-[hash]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
  });

async function buildInto(outDir) {
  const draft = `${outDir}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const tool = path.join(draft, 'build-assets.mjs');
    await Promise.all([
      bundle('src/app/main.ts', path.join(draft, 'motcua.js')),
      // Runs in a thread of its own, which is started by the file's name.
      bundle('src/platform/pages/page-thread.ts', path.join(draft, 'page-thread.js')),
      bundle('src/platform/assets/index.ts', tool),
    ]);
    const { buildAssets } = await import(tool);
    await buildAssets({ rootDir: root, outDir: path.join(draft, 'assets'), precompress: true });
    rmSync(tool);
    rmSync(`${tool}.map`);
    if (!existsSync(outDir)) renameSync(draft, outDir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Old builds go, except the newest few: a server may still run on one. */
function sweep(folder) {
  const builds = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => path.join(folder, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of builds.slice(kept)) rmSync(old, { recursive: true, force: true });
}

const outDir = process.argv[2] ?? fail('usage: build.mjs FOLDER');
await buildInto(path.resolve(outDir)).catch((error) => {
  // esbuild has said what is wrong where; its stack would bury that.
  fail(error?.errors ? 'The sources above do not fit together.' : (error?.stack ?? String(error)));
});
sweep(path.dirname(path.resolve(outDir)));
