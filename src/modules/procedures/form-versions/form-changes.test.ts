import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '#kernel';
import type { Field, FormDefinition } from '../form/form.ts';
import { designedForm } from '../form-designer/designer.examples.ts';
import { procedureExamples } from '../procedures.examples.ts';
import { classOfForm, formChanges } from './form-changes.ts';

const { content } = procedureExamples.filedHere.version;
const changesTo = (after: FormDefinition, lang: Lang = 'vi', before: FormDefinition = designedForm) =>
  formChanges({ before, after, lang }, content);
const withFields = (make: (fields: readonly Field[]) => readonly Field[]): FormDefinition => ({
  ...designedForm,
  pages: designedForm.pages.map((page, at) => (at === 0 ? { ...page, fields: make(page.fields) } : page)),
});
const withField = (key: string, more: object): FormDefinition =>
  withFields((fields) => fields.map((each) => (each.key === key ? { ...each, ...more } : each)));

test('a form does not differ from itself', () => {
  assert.deepEqual(changesTo(designedForm), []);
});

test('a question that is added or removed is told with what it asks and the class of that', () => {
  const phone: Field = {
    ...{ key: 'phone', kind: 'phone', required: true },
    label: { vi: 'Số điện thoại', en: 'Telephone' },
    when: { '===': [{ var: 'relation' }, 'self'] },
  };
  const [added] = changesTo(withFields((fields) => [...fields, phone]));
  assert.deepEqual(
    [added?.state, added?.label, added?.page, added?.class],
    ['added', 'Số điện thoại', 'Người yêu cầu', 'substantive'],
  );
  assert.deepEqual(
    added?.parts.map(({ name, before, after }) => [name, before, after]),
    [
      ['Loại câu hỏi', undefined, 'Số điện thoại'],
      ['Bắt buộc', undefined, 'có'],
      ['Khi nào hỏi', undefined, '“Ông/bà xin bản sao cho” là “Chính mình”'],
    ],
  );
  const [gone] = changesTo(withFields((fields) => fields.filter(({ key }) => key !== 'born')));
  assert.deepEqual([gone?.state, gone?.class], ['removed', 'assisting']);
});

test('label, kind, condition, obligation and options are told before and after, each with its class', () => {
  const part = (more: object, key = 'born', lang: Lang = 'vi') => {
    const [change] = changesTo(withField(key, more), lang);
    return change?.parts.map(({ name, before, after, class: each }) => [name, before, after, each]);
  };
  assert.deepEqual(part({ label: { vi: 'Ngày sinh', en: 'Date of birth' } }), [
    ['Câu hỏi', '“Ngày sinh của người thân”', '“Ngày sinh”', 'cosmetic'],
  ]);
  assert.deepEqual(part({ label: { vi: 'Ngày sinh của người thân', en: 'Born' } }), [
    ['Câu hỏi', '“Date of birth of the relative” (tiếng Anh)', '“Born” (tiếng Anh)', 'cosmetic'],
  ]);
  assert.deepEqual(part({ required: true }, 'born', 'en'), [['Required', 'no', 'yes', 'substantive']]);
  assert.deepEqual(part({ when: undefined }, 'born', 'en'), [
    ['When it is asked', '“You ask for it for” is “A relative”', 'always asked', 'substantive'],
  ]);
  assert.deepEqual(part({ kind: 'textarea', maxLength: 500 }, 'name')?.[0], [
    ...['Loại câu hỏi', 'Một dòng chữ', 'Đoạn văn', 'substantive'],
  ]);
  const options = [
    { value: 'self', label: { vi: 'Bản thân', en: 'Yourself' } },
    { value: 'other', label: { vi: 'Người khác', en: 'Somebody else' } },
  ];
  assert.deepEqual(part({ options }, 'relation'), [
    ['Lựa chọn', 'không có', '“Người khác”', 'assisting'],
    ['Lựa chọn', '“Người thân”', 'không có', 'substantive'],
    ['Lựa chọn', '“Chính mình”', '“Bản thân”', 'cosmetic'],
  ]);
});

test('the class of the form is the gravest of its differences, and the newer form gives their order', () => {
  const changes = changesTo(
    withFields((fields) =>
      fields.map((each) => ({ ...each, label: { vi: 'Mới', en: 'New' }, required: true })),
    ),
  );
  assert.equal(classOfForm(changes), 'substantive');
  assert.deepEqual(
    changes.map(({ path }) => path),
    designedForm.pages[0]?.fields.map(({ key }) => key),
  );
});
