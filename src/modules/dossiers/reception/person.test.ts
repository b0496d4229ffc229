import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { personMeant } from './find-person.ts';
import { knownNow, masked, ofSought, personIn, personJson, type Sought, soughtIn } from './person.ts';

const card = '068090123456||Trần Văn Hòa|19051990|Nam|12 thôn Đồng Tâm|01012022';

test('one field takes a card, an identity number, a telephone number or a name, and says why it takes none', () => {
  const by = (typed: string) => {
    const sought = soughtIn(typed);
    return typeof sought === 'string' ? sought : `${sought.by} ${sought.value}`;
  };
  assert.deepEqual(
    [card, '068 090 123 456', '123456789', '0912.345.678', 'Trần Hòa', 'tran van hoa'].map(by),
    [
      'card 068090123456',
      'person-id 068090123456',
      'person-id 123456789',
      'phone 0912345678',
      'name Trần Hòa',
      'name tran van hoa',
    ],
  );
  assert.deepEqual(['', 'Hòa', '12345', 'a|b|c|d'].map(by), ['empty', 'short', 'number', 'card']);
});

test('a number means the one who filed with it; a name, or a telephone of two, has somebody choose', () => {
  const before = { answers: { requesterName: 'Trần Văn Hoà', requesterPhone: '0912345678' } };
  const scanned = soughtIn(card);
  assert.ok(typeof scanned !== 'string');
  const meant = personMeant(scanned, [before]);
  // The card's own name goes before what was typed once; what it does not know comes from there.
  assert.deepEqual(
    [meant?.name, meant?.phone, meant?.personId],
    ['Trần Văn Hòa', '0912345678', '068090123456'],
  );
  const name: Sought = { by: 'name', value: 'Trần Hòa' };
  assert.equal(personMeant(name, [before]), undefined);
  assert.equal(personMeant({ by: 'phone', value: '0912345678' }, [before, before]), undefined);
  assert.deepEqual(personMeant(name, []), { name: 'Trần Hòa' });
});

test('a person is kept with the visit as they are known, and nothing known is lost by what is not', () => {
  const address = {
    provinceCode: '68',
    provinceName: 'Lâm Đồng',
    communeCode: '24871',
    communeName: 'Đinh Văn',
  };
  const person = {
    ...ofSought({ by: 'name', value: 'Lê Sen' }),
    address,
    birthDate: plainDate('1990-05-19'),
  };
  assert.deepEqual(personIn(personJson(person)), person);
  assert.equal(knownNow(person, { name: undefined, phone: '0912345678' }).name, 'Lê Sen');
});

test('of a number no more is shown than asking for it takes', () => {
  assert.equal(masked('068090123456', 4), '•••3456');
  assert.equal(masked('12', 4), undefined);
  assert.equal(masked(undefined, 4), undefined);
});
