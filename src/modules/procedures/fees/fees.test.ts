import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type JsonValue, plainDate } from '#kernel';
import { type Fault, faultText } from '../content/located.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import { feeFaults } from './check-fees.ts';
import { feeOf } from './fee-of.ts';
import type { FeeRow, FeeTable, HitPolicy } from './fee-table.ts';
import { cellHolds } from './feel.ts';
import { readFees } from './read-fees.action.ts';
import { feelOf, type SimpleTest, simpleTest, type TestValue } from './simple-test.ts';
import { writeFees } from './write-fees.action.ts';

const label = { vi: 'x', en: 'x' };
const base = { label, required: true };
const fields: readonly Field[] = [
  { ...base, kind: 'number', key: 'copies', min: 1, max: 50 },
  { ...base, kind: 'number', key: 'pages', min: 1, max: 1000 },
  { ...base, kind: 'checkbox', key: 'poor', required: false },
  { ...base, kind: 'person', key: 'owner', address: false },
];
const form: FormDefinition = { format: 1, title: label, pages: [{ key: 'p', title: label, fields }] };
const table = (hitPolicy: HitPolicy, names: string, ...rows: readonly string[]): FeeTable => ({
  hitPolicy,
  inputs: names.split(' ').map((name) => ({ name, label: name })),
  rows: rows.map((row, index): FeeRow => {
    const [amount = '', ...when] = row.split(' | ');
    return { key: `r${index + 1}`, when, amount, words: { vi: 'x' }, verified: true };
  }),
});
const faults = (given: FeeTable) =>
  feeFaults(given, form).map(({ at, message }) => {
    const english = typeof message === 'string' ? message : message.en;
    return `${at.row ?? '-'}/${at.column ?? '-'} ${english}`;
  });

const read = async (code: string) => {
  const folder = `content/procedures/${code}`;
  const written: FormDefinition = JSON.parse(await readFile(`${folder}/form.json`, 'utf8'));
  const noted: Fault[] = [];
  const xml = await readFile(`${folder}/fees.dmn`, 'utf8');
  const found = await readFees(xml, { file: 'fees.dmn', form: written, faults: noted });
  assert.deepEqual(noted.map(faultText), []);
  assert.ok(found);
  return { found, form: written, xml };
};
const cost = (fees: FeeTable, answers: { readonly [key: string]: JsonValue }, on: string) =>
  feeOf(fees, { answers, channel: 'online', filedOn: plainDate(on) });

test('an extract costs 8,000 đồng a copy, nothing with level 2 of VNeID until 28 February 2027 (Circular 117/2026)', async () => {
  const { found } = await read('2.000635');
  for (const [copies, vneidLevel2, on, amount, key] of [
    [1, true, '2026-08-14', 8000, 'each-copy'],
    [3, true, '2026-08-15', 0, 'vneid-free'],
    [3, true, '2027-02-28', 0, 'vneid-free'],
    [3, true, '2027-03-01', 24_000, 'each-copy'],
    [2, false, '2026-11-20', 16_000, 'each-copy'],
  ] as const) {
    const reckoned = cost(found, { copies, ...(vneidLevel2 ? { vneidLevel2 } : {}) }, on);
    assert.deepEqual([reckoned?.amount, reckoned?.rows.map(({ row }) => row.key)], [amount, [key]], on);
  }
  assert.equal(cost(found, {}, '2026-11-20'), undefined, 'how many copies is not answered yet');
});

test('certified copies cost as the page count says, reckoned page by page for any number of them', async () => {
  const { found } = await read('2.000815');
  const plainly = (pages: number, copies: number) => {
    const each = Array.from({ length: pages }, (_, page) => (page < 2 ? 2000 : 1000));
    return (
      Math.min(
        200_000,
        each.reduce((sum, page) => sum + page, 0),
      ) * copies
    );
  };
  for (const pages of [1, 2, 3, 50, 197, 198, 199, 200, 1000])
    for (const copies of [1, 7, 200])
      assert.equal(cost(found, { pages, copies }, '2026-11-20')?.amount, plainly(pages, copies));
});

test('a table written and read again is the same table', async () => {
  for (const code of ['2.000635', '2.000815']) {
    const { found, form: written, xml } = await read(code);
    assert.equal(await writeFees(found, written), xml);
  }
});

test('a gap is told with a case in it, an overlap with both rows and a case in both', () => {
  assert.deepEqual(faults(table('UNIQUE', 'pages', '1 | <= 2', '2 | > 2')), []);
  assert.deepEqual(faults(table('UNIQUE', 'pages', '1 | <= 2', '2 | > 3')), [
    '-/- leaves cases that no row takes, such as x: 3',
  ]);
  assert.deepEqual(faults(table('UNIQUE', 'pages', '1 | <= 2', '2 | >= 2')), [
    '1/- overlaps row 1, such as with x: 2',
  ]);
  assert.deepEqual(faults(table('FIRST', 'pages', '1 | <= 2', '2 | -')), []);
  assert.deepEqual(faults(table('FIRST', 'pages', '1 | -', '2 | <= 2')), [
    '1/- is never reached: whenever it holds, row 1 holds before it',
  ]);
  assert.deepEqual(faults(table('ANY', 'pages', '5 | <= 2', '2 + 3 | >= 2')), []);
  assert.deepEqual(faults(table('ANY', 'pages', '5 | <= 2', '6 | >= 2')), [
    '1/- says something else than row 1 of the same case, such as with x: 2',
  ]);
  const parts = table('COLLECT', 'pages poor', '1000 | - | -', '500 | > 2 | not(true)');
  assert.deepEqual(faults(parts), []);
  assert.equal(cost(parts, { pages: 3 }, '2026-11-20')?.amount, 1500);
});

test('what a table cannot mean is told at its row and column', () => {
  for (const [given, expected] of [
    [table('FIRST', 'moon', '1 | -'), '-/0 "moon" is no question of the form, nor channel or filedOn'],
    [
      table('FIRST', 'owner', '1 | -'),
      '-/0 "owner" has several parts: only a question with one value can be a column',
    ],
    [table('FIRST', 'pages', '1 | > today()'), '0/0 "today()" cannot stand in FEEL here'],
    [table('FIRST', 'pages', '1 | > '), '0/0 is no complete FEEL'],
    [table('FIRST', 'pages', '1 | > copies'), '0/0 "copies" cannot stand in FEEL here'],
    [
      table('FIRST', 'pages', 'sum(pages) | -'),
      '0/amount "sum" is no question of the form answered by a number',
    ],
    [
      table('FIRST', 'pages', 'poor * 2 | -'),
      '0/amount "poor" is no question of the form answered by a number',
    ],
    [
      table('FIRST', 'pages', '1000 * (copies - 2) | -'),
      '0/amount gives no whole amount of đồng from 0 up, such as with x: 1, x: 1',
    ],
    [
      table('FIRST', 'pages', 'pages / 2 | -'),
      '0/amount gives no whole amount of đồng from 0 up, such as with x: 1',
    ],
    [
      table('FIRST', 'pages', '1 | [12..0]'),
      '0/0 the range [12..0] ends before it begins: write the smaller value first',
    ],
    [table('UNIQUE', 'pages', '1 | > 1000', '1 | <= 1000'), '0/- never holds, whatever is answered'],
    [
      table('UNIQUE', 'filedOn', '1 | < date("2026-08-15")', '1 | > date("2026-08-15")'),
      '-/- leaves cases that no row takes, such as Day of filing: 15/08/2026',
    ],
    [
      table('UNIQUE', 'channel', '1 | "online", "direct"'),
      '-/- leaves cases that no row takes, such as Way of filing: By public post',
    ],
  ] as const)
    assert.equal(faults(given)[0], expected);
});

test('a file that is no such table is refused with its line', async () => {
  const xml = await readFile('content/procedures/2.000815/fees.dmn', 'utf8');
  const { form: written } = await read('2.000815');
  const told = async (text: string) => {
    const noted: Fault[] = [];
    await readFees(text, { file: 'fees.dmn', form: written, faults: noted });
    return noted.map(faultText);
  };
  const line = (part: string) => xml.slice(0, xml.indexOf(part)).split('\n').length;
  const gap = xml.replace('[3..198]', '[4..198]');
  for (const [text, expected] of [
    ['', /^fees.dmn:1: definitions — is empty/],
    [xml.replace('20191111', '20180521'), /is no DMN 1.3 file/],
    [xml.slice(0, 900), /the file is cut off, a tag is still open, at “.*” \(column \d+\)/],
    [`<!DOCTYPE x>${xml}`, /:1: .*must not define a document type/],
    [
      xml.replace('id="fee-table"', 'id="fee-table" hitPolicy="PRIORITY"'),
      /the hit policy PRIORITY cannot be used/,
    ],
    [
      xml.replace('id="fee-table"', 'id="fee-table" hitPolicy="COLLECT"'),
      /the hit policy COLLECT – cannot be used/,
    ],
    [
      gap,
      new RegExp(
        `^fees.dmn:${line('<dmn:decisionTable')}: decisionTable — leaves cases .*Pages of one copy: 3`,
      ),
    ],
    [
      xml.replace('[3..198]', '[2..198]'),
      new RegExp(`^fees.dmn:${line('id="more-pages"')}: row 2 — overlaps row 1`),
    ],
    [
      xml.replace('[3..198]', 'moon'),
      new RegExp(`^fees.dmn:${line('id="more-pages-1"')}: row 2, pages — "moon" cannot`),
    ],
    [
      xml.replace('200000 * copies', '200000 * kopies'),
      new RegExp(`^fees.dmn:${line('id="at-most-amount"')}: row 3, amount — "kopies" is no`),
    ],
  ] as const)
    assert.match((await told(text))[0] ?? 'nothing', expected);
});

const number = fc.integer({ min: -9, max: 9 });
const day = fc.integer({ min: 0, max: 20 }).map((n): TestValue => addDays(plainDate('2026-08-10'), n));
const word = fc.constantFrom<TestValue>('a', 'b', 'c c', 'đường');
const testOf = (value: fc.Arbitrary<TestValue>): fc.Arbitrary<SimpleTest> =>
  fc.oneof(
    fc.constant<SimpleTest>({ operator: 'any' }),
    fc.record({
      operator: fc.constantFrom('is', 'isNot'),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ operator: fc.constantFrom('less', 'atMost', 'atLeast', 'more'), value }),
    fc.record({ operator: fc.constant('between'), from: value, to: value }),
  );

/** What FEEL should say, said without it: days and texts sort as they are written. */
function plainly(cell: SimpleTest, value: TestValue): boolean {
  switch (cell.operator) {
    case 'any':
      return true;
    case 'is':
    case 'isNot':
      return cell.values.includes(value) === (cell.operator === 'is');
    case 'between':
      return value >= cell.from && value <= cell.to;
    case 'less':
      return value < cell.value;
    case 'atMost':
      return value <= cell.value;
    case 'atLeast':
      return value >= cell.value;
    default:
      return value > cell.value;
  }
}

test('a cell made of an operator and values means in FEEL what the operator says, and is read back as it was', () => {
  for (const values of [number, day, word])
    fc.assert(
      fc.property(testOf(values), values, (cell, value) => {
        const ordered = cell.operator !== 'between' || cell.from <= cell.to;
        if (!ordered) return;
        assert.deepEqual(simpleTest(feelOf(cell)), { ...cell });
        assert.equal(cellHolds(feelOf(cell), value), plainly(cell, value), `${feelOf(cell)} of ${value}`);
      }),
      { numRuns: 60 },
    );
});

test('a table of pages without a fault has exactly one row for every number of pages there is', () => {
  const cell = testOf(fc.integer({ min: 0, max: 12 }));
  const small: FormDefinition = {
    ...form,
    pages: [{ key: 'p', title: label, fields: [{ ...base, kind: 'number', key: 'pages', min: 1, max: 12 }] }],
  };
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (cells) => {
      const given = table('UNIQUE', 'pages', ...cells.map((each) => `1 | ${feelOf(each)}`));
      const held = Array.from({ length: 12 }, (_, n) => cells.filter((each) => plainly(each, n + 1)).length);
      const reached = cells.every((each) => held.some((_, n) => plainly(each, n + 1)));
      assert.equal(feeFaults(given, small).length === 0, held.every((n) => n === 1) && reached);
    }),
    { numRuns: 40 },
  );
});
