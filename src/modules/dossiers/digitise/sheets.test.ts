import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentId } from '#kernel';
import { uuid } from '#test/dossier-story';
import { arranged, done, goesTo, type Sheet, sheetDeeds, sheetsOfScan, sorted, turns } from './sheets.ts';

const scan = uuid<'document'>(1);
const other = uuid<'document'>(2);
const pages = (sheets: readonly Sheet[]) => sheets.map(({ page }) => page);
const names = (sheets: readonly Sheet[]) => sheets.map(({ document, page }) => `${document} ${page}`);

const anySheet = fc.record({
  turn: fc.constantFrom(...turns),
  begins: fc.option(fc.constantFrom('slip', 'map', 'deed'), { nil: undefined }),
  left: fc.boolean(),
});
const anyPile = fc.array(anySheet, { maxLength: 30 }).map((all) =>
  all.map(({ turn, begins, left }, index): Sheet => {
    const document: DocumentId = index % 3 === 0 ? other : scan;
    return { document, page: index + 1, turn, ...(begins && { begins }), ...(left && { left: true }) };
  }),
);
const anyChange = fc.record({
  at: fc.nat(40),
  to: fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined }),
  turn: fc.constantFrom(...turns),
  begins: fc.option(fc.constantFrom('slip', 'map'), { nil: undefined }),
  left: fc.boolean(),
});

test('whatever a form says, every page is in the pile exactly once', () => {
  fc.assert(
    fc.property(anyPile, fc.uniqueArray(anyChange, { selector: ({ at }) => at }), (pile, changes) => {
      assert.deepEqual(names(arranged(pile, changes)).sort(), names(pile).sort());
    }),
  );
});

test('whatever buttons are pressed, every page is in the pile exactly once', () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom(...sheetDeeds), fc.integer({ min: -2, max: 40 })));
  fc.assert(
    fc.property(anyPile, deeds, (pile, all) => {
      const after = all.reduce((sheets, [deed, at]) => done(sheets, deed, at), [...pile] as readonly Sheet[]);
      assert.deepEqual(names(after).sort(), names(pile).sort());
    }),
  );
});

test('every page goes into one paper, is left out, or waits to be sorted', () => {
  fc.assert(
    fc.property(anyPile, (pile) => {
      const { papers, unsorted, left } = sorted(pile);
      const taken = [...papers.values()].flat();
      assert.equal(taken.length + unsorted.length + left, pile.length);
      assert.equal(new Set(names(taken)).size, taken.length);
      const counted = goesTo(pile).filter((component) => component !== undefined).length;
      assert.equal(counted, taken.length);
    }),
  );
});

test('a paper goes on until the next one begins, and what begins again goes on with the pages it has', () => {
  const [one, two, three, four] = sheetsOfScan(scan, 4);
  assert.ok(one && two && three && four);
  const { papers, unsorted } = sorted([
    one,
    { ...two, begins: 'map' },
    { ...three, begins: 'slip' },
    { ...four, begins: 'map' },
  ]);
  assert.deepEqual(
    [...papers].map(([key, sheets]) => [key, ...pages(sheets)]),
    [
      ['map', 2, 4],
      ['slip', 3],
    ],
  );
  assert.deepEqual(unsorted, [0]);
});

test('a page left out may say what begins behind it', () => {
  const [cover, page] = sheetsOfScan(scan, 2);
  assert.ok(cover && page);
  const { papers, left } = sorted([{ ...cover, begins: 'map', left: true }, page]);
  assert.deepEqual([[...papers.keys()], left], [['map'], 1]);
});

test('pages go to the places typed for them, and the others close up', () => {
  const pile = sheetsOfScan(scan, 5);
  const stay = { turn: 0, begins: undefined, left: false } as const;
  assert.deepEqual(pages(arranged(pile, [{ ...stay, at: 4, to: 0 }])), [5, 1, 2, 3, 4]);
  assert.deepEqual(
    pages(
      arranged(pile, [
        { ...stay, at: 0, to: 4 },
        { ...stay, at: 1, to: 0 },
      ]),
    ),
    [2, 3, 4, 5, 1],
  );
});
