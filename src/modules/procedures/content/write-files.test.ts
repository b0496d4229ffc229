import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShared } from '../process/read-shared.action.ts';
import { type Fault, faultText } from './located.ts';
import { readCatalogue } from './read-catalogue.action.ts';
import { readEntry } from './read-entry.action.ts';
import { writeFiles } from './write-files.ts';

test('every procedure of the catalogue, written as files and read again, is the same procedure', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok);
  const faults: Fault[] = [];
  const shared = await readShared('content', faults);
  for (const entry of catalogue.value) {
    const files = { folder: `content/procedures/${entry.content.code}`, ...writeFiles(entry) };
    const { place, ...again } = await readEntry(files, faults, shared);
    assert.deepEqual(faults.map(faultText), []);
    const { place: before, ...same } = entry;
    assert.deepEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(same)));
    assert.equal(place.file, before.file);
  }
});
