import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fault, faultText } from '../content/located.ts';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { readFinding } from '../content/read-finding.action.ts';
import { everydayQueries } from './everyday.table.ts';
import { findableOf, listedAsFindable } from './findable.ts';
import { rank } from './rank.ts';
import { indexOf } from './search-index.ts';

const catalogue = await readCatalogue('content');
assert.ok(catalogue.ok, catalogue.ok ? '' : catalogue.error.map(faultText).join('\n'));
const faults: Fault[] = [];
const finding = await readFinding(
  'content',
  catalogue.value.map(({ content }) => content.code),
  faults,
);
assert.deepEqual(faults.map(faultText), []);
const described = catalogue.value.map(findableOf);
const codes = new Set(described.map(({ code }) => code));
const listed = (finding.listed?.procedures ?? [])
  .filter(({ code }) => !codes.has(code))
  .map((each) => listedAsFindable(each));
const index = indexOf([...described, ...listed], finding.words);
const placeOf = (asked: string, code: string): number =>
  rank(index, asked).findIndex(({ procedure }) => procedure.code === code) + 1;

test('what people type finds what they mean among the first three', (t) => {
  const places = everydayQueries.map(([asked, code]) => ({ asked, code, place: placeOf(asked, code) }));
  const mean = places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length;
  t.diagnostic(`mean reciprocal rank of ${places.length} everyday questions: ${mean.toFixed(3)}`);
  const missed = places.filter(({ place }) => place < 1 || place > 3);
  assert.deepEqual(missed, []);
  assert.ok(everydayQueries.length >= 60);
});
