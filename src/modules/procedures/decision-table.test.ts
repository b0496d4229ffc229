import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rowFor, tableFaults } from './decision-table.ts';
import type { Condition } from './form/condition.ts';
import type { Field, FormDefinition } from './form/form.ts';

const label = { vi: 'x', en: 'x' };
const base = { label, required: true };
const option = (value: string) => ({ value, label });
const number: Field = { ...base, kind: 'number', key: 'copies', min: 1, max: 100 };
const choice: Field = {
  ...base,
  kind: 'choice',
  key: 'kind',
  as: 'radios',
  options: ['a', 'b', 'c'].map(option),
};
const day: Field = { ...base, kind: 'date', key: 'born' };
const agreed: Field = {
  ...base,
  kind: 'checkbox',
  key: 'agreed',
  required: false,
  when: { '===': [{ var: 'kind' }, 'b'] },
};
const form: FormDefinition = {
  format: 1,
  title: label,
  pages: [{ key: 'p', title: label, fields: [number, choice, day, agreed] }],
};

const rows = (...whens: readonly Condition[]) => whens.map((when, n) => ({ key: `r${n}`, when }));
const many = (n: number): Condition => ({ '>=': [{ var: 'copies' }, n] });
const is = (value: string): Condition => ({ '===': [{ var: 'kind' }, value] });
const faults = (list: ReturnType<typeof rows>, rest = true) =>
  tableFaults(list, form, rest).map(({ row, message }) => `${row} ${message}`);

test('the first row that holds decides; no row, the rest', () => {
  const table = [{ key: 'by-hand' }, ...rows(many(50), many(10))];
  assert.equal(rowFor(table, { copies: 60 })?.key, 'r0');
  assert.equal(rowFor(table, { copies: 20 })?.key, 'r1');
  assert.equal(rowFor(table, { copies: 2 }), undefined);
  assert.equal(rowFor(table, {}), undefined, 'not answered yet');
});

test('a row behind one that always holds before it is told, and which one that is', () => {
  assert.deepEqual(faults(rows(many(50), many(10))), []);
  assert.deepEqual(faults(rows(many(10), many(50))), [
    '1 is never reached: whenever it holds, r0 holds before it',
  ]);
  assert.deepEqual(faults(rows(is('a'), is('b'), is('c'), many(2))), [
    '3 is never reached: whenever it holds, r0 or r1 or r2 holds before it',
  ]);
  assert.deepEqual(
    faults(rows({ '<': [{ var: 'born' }, '2020-01-01'] }, { '<': [{ var: 'born' }, '2020-01-02'] })),
    [],
  );
});

test('a row that holds for no answers is told, also when its question is never asked', () => {
  assert.deepEqual(faults(rows(many(101))), ['0 never holds, whatever is answered']);
  assert.deepEqual(faults(rows({ and: [is('a'), { var: 'agreed' }] })), [
    '0 never holds, whatever is answered',
  ]);
  assert.deepEqual(faults(rows({ and: [is('b'), { var: 'agreed' }] })), []);
});

test('without a rest every case needs a row, and an example says which has none', () => {
  assert.deepEqual(faults(rows(is('a'), is('b'), is('c')), false), []);
  assert.match(
    faults(rows(is('a'), is('c')), false)[0] ?? '',
    /^-1 leaves cases without a limit, .*"kind":"b"/,
  );
});

test('a row told unreachable is reached by no number of copies at all', () => {
  const bound = fc.integer({ min: -5, max: 120 });
  const condition = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '===', '!=='), bound)
    .map(([operator, n]): Condition => ({ [operator]: [{ var: 'copies' }, n] }));
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (whens) => {
      const table = rows(...whens);
      const told = new Set(tableFaults(table, form, true).map(({ row }) => row));
      const reached = new Set(Array.from({ length: 100 }, (_, n) => rowFor(table, { copies: n + 1 })?.key));
      for (const [index, { key }] of table.entries()) assert.equal(told.has(index), !reached.has(key));
    }),
  );
});
