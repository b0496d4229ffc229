import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DifferenceKind } from './differences.table.ts';
import { type PartsTouched, partsIn, reachOf } from './reach.ts';

const touched: PartsTouched = {
  ...{ drafts: 9, dossiers: 20, working: 15 },
  answered: new Map([['phone', 4]]),
  attached: new Map([['photo', 3]]),
  past: new Map([['appraise', 5]]),
};

test('each part of a change concerns those who have to do with it, and no others', () => {
  const expected: readonly (readonly [DifferenceKind, string, drafts: number, dossiers: number])[] = [
    ['name', 'name', 9, 20],
    ['keywords', 'keywords', 0, 0],
    ['fee', 'fee.amount', 9, 0],
    ['feeRowAmount', 'fee.table.rows.copy.amount', 9, 0],
    ['limit', 'timeLimit.limit', 9, 15],
    ['fieldAdded', 'form.fields.email', 9, 0],
    ['fieldRemoved', 'form.fields.phone', 4, 0],
    ['optionRemoved', 'form.fields.phone.options.home', 4, 0],
    ['fieldRemoved', 'form.fields.fax', 0, 0],
    ['componentAdded', 'components.birth-slip', 9, 0],
    ['componentRemoved', 'components.photo', 3, 0],
    ['stepLimit', 'process.nodes.appraise.limitMinutes', 0, 10],
    ['stepRole', 'process.nodes.sign.role', 0, 15],
    ['stepWords', 'process.nodes.appraise.name', 0, 20],
    ['pauseReason', 'pauseReasons.financial', 0, 15],
  ];
  for (const [kind, path, drafts, dossiers] of expected) {
    const reach = reachOf({ kind, path }, touched);
    assert.deepEqual([kind, path, reach.drafts, reach.dossiers], [kind, path, drafts, dossiers]);
  }
});

test('only parts that differ are counted, each once', () => {
  const paths = ['form.fields.a.label', 'form.fields.a.hint', 'components.b', 'process.nodes.c.role', 'name'];
  assert.deepEqual(partsIn(paths.map((path) => ({ path }))), { fields: ['a'], papers: ['b'], steps: ['c'] });
});
