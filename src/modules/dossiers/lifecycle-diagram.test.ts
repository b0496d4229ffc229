import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { lifecycleDocument } from './lifecycle-diagram.ts';

const file = path.join(import.meta.dirname, '../../../docs/domain/lifecycle.md');

test('the drawn lifecycle is the one the transition table says', async () => {
  if (process.env['DRAW'] === '1') await writeFile(file, lifecycleDocument());
  assert.equal(await readFile(file, 'utf8'), lifecycleDocument(), 'run: npm run diagrams');
});
