import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, FormDefinition } from '../form/form.ts';
import { addField, addPage, duplicateField, moveField, movePage, moveToPage, removeField } from './acts.ts';
import { dependantsOf } from './dependants.ts';
import { fieldKey, hyphenKey } from './name-key.ts';
import { fieldKinds, newField } from './new-field.ts';
import { placesIn } from './place.ts';
import { renameKey } from './rename-key.ts';

const say = (text: string) => ({ vi: text, en: text });
const text = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, label: say(key), required: true, kind: 'text', maxLength: 9 },
  ...{ when: more.when, from: more.from },
});
const form: FormDefinition = {
  format: 1,
  title: say('Tờ khai'),
  pages: [
    { key: 'mot', title: say('Một'), fields: [text('a', { from: 'account.name' }), text('b')] },
    {
      key: 'hai',
      title: say('Hai'),
      when: { '!!': [{ var: 'a' }] },
      fields: [text('c', { when: { '===': [{ var: 'a' }, 'x'] } })],
    },
  ],
};
const orderOf = (made: { form: FormDefinition } | FormDefinition | undefined) => {
  const { pages } = made && 'form' in made ? made.form : (made ?? form);
  return pages.map(({ fields }) => fields.map(({ key }) => key).join('')).join('|');
};

test('a question goes up and down its page, and beyond its end to the page beside', () => {
  assert.equal(orderOf(moveField(form, 'a', 'down')), 'ba|c');
  assert.equal(orderOf(moveField(form, 'b', 'down')), 'a|bc');
  assert.equal(orderOf(moveField(form, 'c', 'up')), 'abc|');
  assert.equal(moveField(form, 'a', 'up'), undefined);
  assert.equal(orderOf(movePage(form, 'hai', 'up')), 'c|ab');
  assert.equal(orderOf(moveToPage(form, 'a', 'hai', 'last')), 'b|ca');
});

test('a copy stands below with a key of its own and without what an account fills in once a page', () => {
  const copied = duplicateField(form, 'a');
  assert.equal(copied?.at, 'a2');
  assert.equal(orderOf(copied), 'aa2b|c');
  assert.equal(copied?.form.pages[0]?.fields[1]?.from, undefined);
});

test('what looks at an answer is named before its question goes', () => {
  assert.deepEqual(dependantsOf(form, ['a']), [
    { kind: 'page', key: 'hai' },
    { kind: 'field', path: 'c' },
  ]);
  assert.deepEqual(dependantsOf(form, ['b']), []);
  assert.equal(orderOf(removeField(form, 'b')), 'a|c');
});

test('conditions follow an answer that is kept under another key', () => {
  const { pages } = renameKey(form, 'a', 'hoTen');
  assert.deepEqual(pages[1]?.when, { '!!': [{ var: 'hoTen' }] });
  assert.deepEqual(pages[1]?.fields[0]?.when, { '===': [{ var: 'hoTen' }, 'x'] });
  assert.equal(pages[0]?.fields[0]?.key, 'hoTen');
});

test('keys are made of labels, without marks and never twice', () => {
  assert.equal(fieldKey('Họ, chữ đệm, tên', []), 'hoChuDemTen');
  assert.equal(fieldKey('Họ tên', ['hoTen']), 'hoTen2');
  assert.equal(fieldKey('12 số', []), 'cau12So');
  assert.equal(hyphenKey('Chủ hộ kinh doanh', [], 'x'), 'chu-ho-kinh-doanh');
  assert.equal(addPage(form, say('Giấy tờ')).at, 'giay-to-2');
});

test('a question of each kind can be added, and rows to a group', () => {
  const begin = { label: say('Câu'), component: 'slip', item: say('Dòng'), first: say('Tên') };
  const all = fieldKinds.reduce((made, kind) => {
    const field = newField(kind, {
      ...begin,
      key: `k${kind.replace('-', '')}`,
      options: [say('Có'), say('Không')],
    });
    return addField(made, { page: 'hai' }, field)?.form ?? made;
  }, form);
  assert.equal(all.pages[1]?.fields.length, 1 + fieldKinds.length);
  const rows = addField(all, { page: 'hai', group: 'kgroup' }, text('z'));
  assert.equal(rows?.at, 'kgroup.z');
  assert.ok(placesIn(rows?.form ?? form).some(({ path }) => path === 'kgroup.z'));
  assert.equal(orderOf(moveField(rows?.form ?? form, 'kgroup.z', 'up')).includes('kgroup'), true);
});
