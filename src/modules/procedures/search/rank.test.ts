import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fault, faultText } from '../content/located.ts';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { readFinding } from '../content/read-finding.action.ts';
import { everydayQueries } from './everyday.table.ts';
import { findableOf, listedAsFindable } from './findable.ts';
import { rank } from './rank.ts';
import { indexOf } from './search-index.ts';
import { oneLetterApart, soundOf, withoutTelex } from './tokens.ts';

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

const best = (asked: string) => rank(index, asked)[0]?.procedure.code;

test('a question written with marks tells words apart that differ only in them, one without does not', () => {
  const [marked, plain] = ['thế chấp', 'the chap'].map((asked) =>
    rank(index, asked).map(({ procedure }) => procedure.code),
  );
  assert.ok(marked && plain && marked.length <= plain.length);
  assert.equal(best('Khai Sinh'), best('KHAI SINH'));
  assert.equal(best('khai sinh'.normalize('NFD')), '1.001193');
});

test('what nobody offers finds nothing, and nothing that is typed can break a search', () => {
  for (const asked of ['xyzzy qwrtp', "%_\\' or 1=1 --", '', '   ', '😀', '\u0000', 'a'.repeat(200)]) {
    assert.doesNotThrow(() => rank(index, asked), asked);
  }
  assert.equal(best('xyzzy qwrtp'), undefined);
});

test('typing without the input method, for the ear or with a slip is understood', () => {
  assert.equal(withoutTelex('giaays'), 'giay');
  assert.equal(withoutTelex('ddawng'), 'dang');
  assert.equal(withoutTelex('sinh'), undefined);
  assert.equal(soundOf('chu'), soundOf('tru'));
  assert.notEqual(soundOf('ba'), soundOf('ma'));
  for (const [a, b, apart] of [
    ['khai', 'kha', true],
    ['khai', 'kahi', true],
    ['sinh', 'sính', true],
    ['khai', 'khai', false],
    ['khai', 'kais', false],
    ['an', 'tranh', false],
  ] as const) {
    assert.equal(oneLetterApart(a, b), apart, `${a} ${b}`);
    assert.equal(oneLetterApart(b, a), apart, `${b} ${a}`);
  }
});
