import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pdfBytes } from '#test/sample-files';
import { pdfPages } from './pdf-pages.ts';

const folder = await mkdtemp(join(tmpdir(), 'motcua-pages-'));
after(() => rm(folder, { recursive: true, force: true }));

async function pagesOf(bytes: Buffer): Promise<number | undefined> {
  const path = join(folder, 'one.pdf');
  await writeFile(path, bytes);
  const handle = await open(path);
  try {
    return await pdfPages(handle, bytes.length);
  } finally {
    await handle.close();
  }
}

test('a PDF is said to have as many pages as its page tree counts, wherever that lies', async () => {
  assert.equal(await pagesOf(pdfBytes()), 1);
  const tree = '<< /Count 12 /Kids [3 0 R 4 0 R] /Type /Pages >> << /Type /Pages /Parent 1 0 R /Count 7 >>';
  assert.equal(await pagesOf(Buffer.from(`%PDF-1.7\n${'x'.repeat(300_000)}${tree}`)), 12);
});

test('where nothing is counted, or a count is no page tree’s, nothing is said', async () => {
  for (const text of ['', '/Type /Pages', '<< /Type /Outlines /Count 9 >>', '<< /Pages 2 0 R /Count 4 >>'])
    assert.equal(await pagesOf(Buffer.from(`%PDF-1.7\n${text}`)), undefined, text);
});
