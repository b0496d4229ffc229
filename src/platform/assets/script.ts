import { basename, join } from 'node:path';
import { type BuildResult, build } from 'esbuild';
import type { Asset } from './asset.ts';

export interface Script {
  readonly entry: Asset;
  /** What the entry fetches later, by itself. */
  readonly chunks: readonly Asset[];
}

type Built = BuildResult<{ write: false; metafile: true }>;

function bundle(rootDir: string, entry: string): Promise<Built> {
  return build({
    absWorkingDir: rootDir,
    entryPoints: [entry],
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
}

/** One browser module with what it imports, for phones from about 2020 on; lazy imports become chunks. */
export async function bundleScript(rootDir: string, entry: string): Promise<Script> {
  const { outputFiles, metafile } = await bundle(rootDir, entry);
  const outputs = Object.entries(metafile.outputs);
  const entryFile = outputs.find(([, output]) => output.entryPoint === entry)?.[0];
  const assets = outputFiles
    .map(({ path, contents }) => ({
      fileName: basename(path),
      content: withoutIdleImports(Buffer.from(contents)),
    }))
    .sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
  const isEntry = ({ fileName }: Asset): boolean => entryFile === join('scripts', fileName);
  const main = assets.find(isEntry);
  if (main === undefined) throw new Error(`esbuild gave nothing for ${entry}`);
  return {
    entry: main,
    chunks: assets.filter((asset) => !isEntry(asset)),
  };
}

/**
 * esbuild lets a file import chunks of which it uses nothing, to keep their order; ours do nothing when they are loaded,
 * and each would cost a page a request.
 */
const withoutIdleImports = (content: Buffer): Buffer =>
  Buffer.from(content.toString('utf8').replace(/\bimport"\.\/[\w-]+\.js";/g, ''));
