import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AssetManifest, buildAssets, loadManifest } from './index.ts';

const rootDir = fileURLToPath(new URL('../../../', import.meta.url));
let dir: string;
let manifest: AssetManifest;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'motcua-assets-'));
  manifest = await buildAssets({ rootDir, outDir: join(dir, 'one') });
});
after(() => rm(dir, { recursive: true, force: true }));

const gzipOf = (url: string): number => manifest.files[url.replace('/assets/', '')]?.gzipBytes ?? Number.NaN;
const read = (url: string) => readFile(join(dir, 'one', url.replace('/assets/', '')), 'utf8');

test('two builds of the same sources are the same', async () => {
  const again = await buildAssets({ rootDir, outDir: join(dir, 'two') });
  assert.deepEqual(again, manifest);
  assert.deepEqual(await loadManifest(join(dir, 'two')), manifest);
  assert.deepEqual(
    (await readdir(join(dir, 'two'), { recursive: true }))
      .filter((name) => /\.\w+$/.test(name))
      .filter((name) => !/^pdfjs-[\d.]+$/.test(name))
      .sort(),
    [...Object.keys(manifest.files), 'manifest.json'].sort(),
  );
});

test("a citizen's first visit stays in its budget, gzipped: 12.6 KB of styles, 2 KB of script, 40 KB of fonts", () => {
  const { css, js, fonts, officialsCss } = manifest.urls;
  assert.ok(gzipOf(css) <= 12.6 * 1024, `styles ${gzipOf(css)}`);
  assert.ok(gzipOf(officialsCss) <= 4 * 1024, `officials' styles ${gzipOf(officialsCss)}`);
  assert.ok(gzipOf(js) <= 2 * 1024, `script ${gzipOf(js)}`);
  assert.ok(gzipOf(fonts.latin) + gzipOf(fonts.vietnamese) <= 40 * 1024);
});

test('nothing of the British government is in the styles, and nothing comes from another host', async () => {
  for (const css of [await read(manifest.urls.css), await read(manifest.urls.officialsCss)]) {
    const strangers = css.match(/GDS Transport|crown|crest|@import|url\((?!source-sans-3|data:)[^)]*\)/gi);
    assert.equal(strangers, null);
  }
});
