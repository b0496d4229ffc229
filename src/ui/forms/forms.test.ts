import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bind,
  dateIn,
  errorSummaryItems,
  fieldId,
  fieldValues,
  isoOfParts,
  partsOfIso,
  textIn,
  textsIn,
} from './index.ts';

test('text is taken as a person meant it: one form of Unicode, no outer spaces, Unix lines', () => {
  const decomposed = ' Nguyễn '.normalize('NFD');
  assert.equal(textIn({ ten: decomposed }, 'ten'), 'Nguyễn'.normalize('NFC'));
  assert.equal(textIn({ ghiChu: 'a\r\nb\rc' }, 'ghiChu'), 'a\nb\nc');
  assert.deepEqual(textsIn({ kem: ['a', ' ', 'b', 3] }, 'kem'), ['a', 'b']);
});

test('what is no form, no own field or no text reads as nothing', () => {
  for (const body of [undefined, null, 'x', [], { ten: { gia: 'mao' } }])
    assert.equal(textIn(body, 'ten'), '');
  assert.equal(textIn({}, 'constructor'), '');
  assert.deepEqual(fieldValues({ a: 'x', b: ['y', 1], c: 1, d: null }), { a: 'x', b: ['y'] });
});

test('three boxes make a date only if the day exists; a two-digit year is never guessed', () => {
  const dates = [
    ['7', '11', '2026', '2026-11-07'],
    ['29', '2', '2024', '2024-02-29'],
    ['29', '2', '2026', undefined],
    ['31', '4', '2026', undefined],
    ['7', '13', '2026', undefined],
    ['7', '11', '26', undefined],
    ['', '11', '2026', undefined],
  ] as const;
  for (const [day, month, year, iso] of dates) assert.equal(isoOfParts({ day, month, year }), iso);
  const body = { 'ngaySinh-day': '7', 'ngaySinh-month': '11', 'ngaySinh-year': '2026' };
  assert.equal(isoOfParts(dateIn(body, 'ngaySinh')), '2026-11-07');
  assert.deepEqual(partsOfIso('2026-11-07'), { day: '07', month: '11', year: '2026' });
});

test('every line of the error summary leads to the id its field has', () => {
  const form = {
    values: { 'con[0].ten': 'Ẩn' },
    errors: { 'con[0].ten': { vi: 'Nhập họ và tên', en: 'Enter the full name' } },
  };
  const [line] = errorSummaryItems(form.errors, 'en');
  const field = bind(form, 'con[0].ten', 'en');
  assert.deepEqual(line, { text: 'Enter the full name', href: `#${field.id}` });
  assert.deepEqual([field.value, field.error], ['Ẩn', 'Enter the full name']);
  assert.equal(fieldId('con[0].ten'), 'con-0-ten');
});
