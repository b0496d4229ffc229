import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormPage } from './form.ts';
import { readCards } from './read-cards.form.ts';

const say = (text: string) => ({ vi: text, en: text });
const base = (key: string) => ({ key, label: say(key), required: true });
const page: FormPage = {
  ...{ key: 'mot', title: say('Một') },
  fields: [
    { ...base('requesterName'), kind: 'text', maxLength: 150, from: 'account.name' },
    { ...base('requesterId'), kind: 'person-id', from: 'account.idNumber' },
    {
      ...{ ...base('members'), kind: 'group', item: say('Thành viên'), min: 1, max: 3 },
      fields: [{ ...base('who'), kind: 'person', address: false }],
    },
  ],
};
const text = '068190000001||Nguyễn Thị Mẫu|19051990|Nữ|Tổ 3, Đinh Văn|25122021';

test('a card that a scanner typed into a field becomes the answers of that person, and of no other', () => {
  const typed = { 'members-rows': '2', 'members-1-who-personId': text, requesterName: 'Trần Văn Hòa' };
  assert.deepEqual(readCards(page, typed)?.body, {
    ...{ ...typed, 'members-1-who-personId': '068190000001', 'members-1-who-name': 'Nguyễn Thị Mẫu' },
    ...{ 'members-1-who-birthDate-day': '19', 'members-1-who-birthDate-month': '05' },
    ...{ 'members-1-who-birthDate-year': '1990', 'members-1-who-sex': 'female' },
  });
  const filer = readCards(page, { requesterName: text });
  assert.deepEqual(filer?.body, { requesterName: 'Nguyễn Thị Mẫu', requesterId: '068190000001' });
  assert.deepEqual(filer?.errors, {});
});

test('a page without a card is left alone, also by a bar in a name or a row beyond the last', () => {
  assert.equal(readCards(page, { requesterName: 'A | B', requesterId: '068190000001' }), undefined);
  assert.equal(readCards(page, { 'members-rows': '1', 'members-9-who-personId': text }), undefined);
});

test('a card that cannot be read is told at the number, a name without its marks at the name', () => {
  const bad = readCards(page, { requesterId: text.replace('19051990', '99999999') });
  assert.match(bad?.errors['requesterId']?.vi ?? '', /Không đọc được ngày sinh/);
  const garbled = readCards(page, { requesterId: text.replace('Nguyễn Thị Mẫu', 'Nguy?n Th? M?u') });
  assert.match(garbled?.errors['requesterName']?.vi ?? '', /nhập họ tên như trên thẻ/);
  assert.equal(garbled?.body['requesterId'], '068190000001');
});
