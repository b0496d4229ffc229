import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { faultText } from '../content/located.ts';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { processesDocument } from './process-diagram.ts';

const file = 'docs/domain/processes.md';

test('the drawn processes are those of the catalogue', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok, catalogue.ok ? '' : catalogue.error.map(faultText).join('\n'));
  const sources = catalogue.value.flatMap(({ content, process }) =>
    process ? [{ code: content.code, name: process.name, graph: process }] : [],
  );
  const document = processesDocument(sources);
  if (process.env['DRAW'] === '1') await writeFile(file, document);
  assert.equal(await readFile(file, 'utf8'), document, `DRAW=1 draws ${file} anew`);
});
