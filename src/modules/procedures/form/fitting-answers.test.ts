import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { fittingAnswers } from './fitting-answers.ts';
import type { Field, FormDefinition } from './form.ts';

const label = { vi: 'x', en: 'x' };
const base = { label, required: true };
const today = plainDate('2027-03-01');
const formOf = (...fields: readonly Field[]): FormDefinition => ({
  format: 1,
  title: label,
  pages: [{ key: 'p', title: label, fields }],
});
const home = { provinceCode: '68', provinceName: 'Lâm Đồng', communeCode: '24871', communeName: 'Đinh Văn' };

test('an answer goes along when the question is still asked and would still take it', () => {
  for (const [field, value, fits] of [
    [{ ...base, key: 'a', kind: 'text', maxLength: 5 }, 'abcde', true],
    [{ ...base, key: 'a', kind: 'text', maxLength: 4 }, 'abcde', false],
    [{ ...base, key: 'a', kind: 'text', maxLength: 4 }, 3, false],
    [{ ...base, key: 'a', kind: 'phone' }, '0900000123', true],
    [{ ...base, key: 'a', kind: 'person-id' }, '12', false],
    [{ ...base, key: 'a', kind: 'number', min: 1, max: 3 }, 3, true],
    [{ ...base, key: 'a', kind: 'number', min: 1, max: 3 }, 4, false],
    [{ ...base, key: 'a', kind: 'date', latest: 'today' }, '2027-03-01', true],
    [{ ...base, key: 'a', kind: 'date', latest: 'today' }, '2027-03-02', false],
    [{ ...base, key: 'a', kind: 'checkbox' }, true, true],
    [{ ...base, key: 'a', kind: 'checkbox' }, 'yes', false],
    [{ ...base, key: 'a', kind: 'address', detail: false }, home, true],
    [{ ...base, key: 'a', kind: 'address', detail: false }, { ...home, detail: 'Tổ 3' }, false],
    [{ ...base, key: 'b', kind: 'checkbox' }, true, false],
  ] as const satisfies readonly (readonly [Field, unknown, boolean])[]) {
    const kept = fittingAnswers(formOf(field), { a: value }, today);
    assert.deepEqual(kept, fits ? { a: value } : {}, `${field.kind} ${JSON.stringify(value)}`);
  }
});

test('an answer that is no longer asked for after the others does not go along', () => {
  const choice: Field = {
    ...base,
    key: 'who',
    kind: 'choice',
    as: 'radios',
    options: ['me', 'you'].map((value) => ({ value, label })),
  };
  const name: Field = {
    ...base,
    key: 'name',
    kind: 'text',
    maxLength: 9,
    when: { '===': [{ var: 'who' }, 'you'] },
  };
  assert.deepEqual(fittingAnswers(formOf(choice, name), { who: 'you', name: 'Mai' }, today), {
    who: 'you',
    name: 'Mai',
  });
  assert.deepEqual(fittingAnswers(formOf(choice, name), { who: 'they', name: 'Mai' }, today), {});
});
