import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { checkAnswers } from './check-answers.form.ts';
import type { FormDefinition, Places } from './form.ts';

const label = { vi: 'Câu hỏi', en: 'Question' };
const form: FormDefinition = {
  format: 1,
  title: label,
  pages: [
    {
      key: 'mot',
      title: label,
      fields: [
        { kind: 'text', key: 'requesterName', label, required: true, maxLength: 50 },
        { kind: 'date', key: 'bornOn', label, required: true, latest: 'today' },
        { kind: 'address', key: 'home', label, required: true, detail: true },
        { kind: 'number', key: 'copies', label, required: true, min: 1, max: 9 },
        { kind: 'checkbox', key: 'married', label, required: false },
      ],
    },
    {
      key: 'hai',
      title: label,
      when: { '!!': { var: 'married' } },
      fields: [{ kind: 'person-id', key: 'spouseId', label, required: true }],
    },
  ],
};
const places: Places = {
  provinces: [{ code: '68', name: 'Lâm Đồng' }],
  communes: (code) => (code === '68' ? [{ code: '24868', name: 'Xã Đinh Văn Lâm Hà' }] : []),
};
const context = { places, today: plainDate('2026-11-25') };
const given = {
  requesterName: '  Nguyễn Văn   An ',
  bornOn: '1990-02-03',
  home: { provinceCode: '68', communeCode: '24868', provinceName: 'Hà Nội' },
  copies: 2,
};

test('complete answers are stored as the pages of the form would store them, names of places from the catalogue', () => {
  const checked = checkAnswers(form, given, context);
  assert.ok(checked.ok);
  assert.deepEqual(checked.value, {
    requesterName: 'Nguyễn Văn An',
    bornOn: '1990-02-03',
    home: {
      provinceCode: '68',
      provinceName: 'Lâm Đồng',
      communeCode: '24868',
      communeName: 'Xã Đinh Văn Lâm Hà',
    },
    copies: 2,
  });
});

test('every mistake is told at once, by the name of its field', () => {
  const wrong = { ...given, requesterName: '', bornOn: '2027-01-01', copies: 10 };
  const checked = checkAnswers(form, wrong, context);
  assert.deepEqual(!checked.ok && Object.keys(checked.errors), ['requesterName', 'bornOn', 'copies']);
  const shapes = { ...given, requesterName: ['x'], bornOn: 'hôm qua', copies: 1.5 };
  const misshapen = checkAnswers(form, shapes, context);
  assert.deepEqual(!misshapen.ok && Object.keys(misshapen.errors), ['requesterName', 'bornOn', 'copies']);
});

test('an answer to a page that is asked is required, and one nobody asked for is told, not dropped', () => {
  const asked = checkAnswers(form, { ...given, married: true }, context);
  assert.deepEqual(!asked.ok && Object.keys(asked.errors), ['spouseId']);
  const hidden = checkAnswers(form, { ...given, spouseId: '068190000001' }, context);
  assert.deepEqual(!hidden.ok && hidden.notAsked, ['spouseId']);
  const unknown = checkAnswers(form, { ...given, requesterName: '', isAdmin: true }, context);
  assert.deepEqual(!unknown.ok && unknown.notAsked, ['isAdmin']);
});
