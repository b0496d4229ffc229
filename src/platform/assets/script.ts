import { join } from 'node:path';
import { build } from 'esbuild';

/** One browser module with everything it imports, for phones from about 2020 on. */
export async function bundleScript(rootDir: string, entry: string): Promise<Buffer> {
  const result = await build({
    absWorkingDir: rootDir,
    entryPoints: [join(rootDir, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild gave nothing for ${entry}`);
  return Buffer.from(file.contents);
}
