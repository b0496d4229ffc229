import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '#kernel';
import type { Field } from '../form/form.ts';
import { conditionWords } from './condition-words.ts';
import { conditionOf, type Row, rowsOf, withoutRow, withRow } from './rows.ts';

const say = (text: string) => ({ vi: text, en: text });
const fields: readonly Field[] = [
  {
    ...{ key: 'relation', kind: 'choice', as: 'radios', required: true, label: say('Quan hệ') },
    options: ['self', 'child', 'other'].map((value) => ({ value, label: say(value.toUpperCase()) })),
  },
  { key: 'copies', kind: 'number', label: say('Số bản'), required: true, min: 1, max: 50 },
  { key: 'born', kind: 'date', label: say('Ngày sinh'), required: false },
  { key: 'agreed', kind: 'checkbox', label: say('Đồng ý'), required: false },
];
const words = (condition: JsonValue) =>
  conditionWords(condition, (key) => fields.find((field) => field.key === key), 'vi');

const is = { '===': [{ var: 'relation' }, 'self'] };
const among = { in: [{ var: 'relation' }, ['self', 'child']] };
const written: readonly JsonValue[] = [
  is,
  among,
  { '!': [among] },
  { and: [is, { '>=': [{ var: 'copies' }, 2] }] },
  { or: [is, { and: [{ '<': [{ var: 'born' }, '2000-01-01'] }, { '!!': [{ var: 'agreed' }] }] }] },
];

test('a condition in rows is the same condition when it is written again', () => {
  for (const condition of written) assert.deepEqual(conditionOf(rowsOf(condition)), condition);
  assert.equal(conditionOf(rowsOf(undefined)), undefined);
});

test('what rows cannot show is kept as it is and told in words', () => {
  const deep = { '!': [{ and: [is, { or: [is, among] }] }] };
  const beside = { and: [deep, is] };
  assert.equal(rowsOf(beside).of[0]?.kind, 'kept');
  assert.deepEqual(conditionOf(rowsOf(beside)), beside);
  assert.equal(
    words(deep),
    'không phải ((“Quan hệ” là “SELF” và (“Quan hệ” là “SELF” hoặc “Quan hệ” là một trong “SELF”, “CHILD”)))',
  );
});

test('rows are added to those above, to a group or to a new one joined the other way, and removed', () => {
  const row: Row = { kind: 'row', key: 'copies', operator: 'more', values: [3] };
  const two = withRow(rowsOf(is), row, undefined);
  assert.deepEqual(conditionOf(two), { and: [is, { '>': [{ var: 'copies' }, 3] }] });
  const inner = withRow(withRow(two, row, 'new'), { ...row, values: [9] }, 2);
  assert.deepEqual(conditionOf(inner), {
    and: [
      is,
      { '>': [{ var: 'copies' }, 3] },
      { or: [{ '>': [{ var: 'copies' }, 3] }, { '>': [{ var: 'copies' }, 9] }] },
    ],
  });
  const less = withoutRow(withoutRow(inner, [2, 0]), [1]);
  assert.deepEqual(conditionOf(less), { and: [is, { '>': [{ var: 'copies' }, 9] }] });
  assert.equal(conditionOf(withoutRow(rowsOf(is), [0])), undefined);
});

test('a condition is told with labels, days and numbers as they are written', () => {
  assert.equal(words({ '<=': [{ var: 'born' }, '2000-01-02'] }), '“Ngày sinh” không sau ngày 02/01/2000');
  assert.equal(words({ '>=': [{ var: 'copies' }, 12000] }), '“Số bản” ít nhất là 12.000');
  assert.equal(words({ '!': [{ var: 'agreed' }] }), '“Đồng ý” không được đánh dấu');
  assert.equal(words({ '===': [{ var: 'gone' }, 'x'] }), '“câu hỏi không còn” là “x”');
});
