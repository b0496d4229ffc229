import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeCard, readCard } from './identity-card.ts';

const text = '068190000001|251234567|Nguyễn Thị Mẫu|19051990|Nữ|Tổ 3, Đinh Văn, Lâm Hà, Lâm Đồng|25122021';
const card = {
  ...{ personId: '068190000001', name: 'Nguyễn Thị Mẫu', birthDate: '1990-05-19', sex: 'female' },
  residence: 'Tổ 3, Đinh Văn, Lâm Hà, Lâm Đồng',
};
const read = (said: string) => {
  const result = readCard(said);
  return result.ok ? result.value : result.error;
};

test('the text of a card tells number, name, day of birth, sex and residence', () => {
  assert.deepEqual(read(text), card);
  assert.deepEqual(read(` ${text.normalize('NFD')}\n`), card);
  assert.deepEqual(read(text.replace('251234567', '')), card);
});

test('a newer card may say more, an older one no residence', () => {
  assert.deepEqual(read(`${text}|||`), card);
  assert.deepEqual(read('068190000001||Nguyễn Thị Mẫu|19051990|Nữ'), { ...card, residence: '' });
});

test('a scanner that types no marks gives everything but the name', () => {
  const garbled = read('068190000001||Nguy?n Th? M?u|19051990|N?|T? 3|25122021');
  assert.deepEqual(garbled, { ...card, name: undefined, residence: 'T? 3' });
});

test('what is no card is told from a card that cannot be', () => {
  assert.equal(read('https://dichvucong.example/tra-cuu?ma=H36'), 'not-a-card');
  assert.equal(read(text.replace('068190000001', '251234567')), 'wrong-number');
  assert.equal(read(text.replace('19051990', '31021990')), 'wrong-date');
  assert.equal(read(text.replace('Nữ', 'X')), 'wrong-sex');
  assert.equal(looksLikeCard(text), true);
  assert.equal(looksLikeCard('068190000001'), false);
  assert.equal(looksLikeCard('Nguyễn | Mẫu'), false);
});
