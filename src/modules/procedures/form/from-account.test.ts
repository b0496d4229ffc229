import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonObject, plainDate } from '#kernel';
import { type Fault, faultText, readLocated } from '../content/located.ts';
import type { FormDefinition, Places } from './form.ts';
import { type FillingIn, fromAccount } from './from-account.ts';
import { readForm } from './read-form.ts';

const say = (text: string) => ({ vi: text, en: text });
const field = (key: string, kind: string, more: JsonObject = {}) => ({
  ...{ key, kind, label: say(key), required: true, ...more },
});
const who = field('as', 'choice', {
  as: 'radios',
  options: [
    { value: 'owner', label: say('owner') },
    { value: 'other', label: say('other') },
  ],
});
const name = field('requesterName', 'text', { maxLength: 150, from: 'account.name' });
const number = field('requesterId', 'person-id', { from: 'account.idNumber' });
const born = field('requesterBorn', 'date', { latest: '1999-12-31', from: 'account.birthDate' });
const email = { ...field('requesterEmail', 'email', { from: 'account.email' }), required: false };
const address = field('requesterAddress', 'address', { detail: true, from: 'account.address' });
const own = { '===': [{ var: 'as' }, 'owner'] };
const owner = field('ownerName', 'text', { maxLength: 150, from: 'account.name', fromWhen: own });

function read(...pages: readonly (readonly object[])[]): { form: FormDefinition; faults: readonly string[] } {
  const faults: Fault[] = [];
  const text = JSON.stringify({
    ...{ format: 1, title: say('Mẫu') },
    pages: pages.map((fields, at) => ({ key: `trang-${at}`, title: say('Trang'), fields })),
  });
  const form = readForm(readLocated('form.json', text), [], faults);
  return { form, faults: faults.map(faultText) };
}

const places: Places = {
  provinces: [{ code: '68', name: 'Tỉnh Lâm Đồng' }],
  communes: (province) => (province === '68' ? [{ code: '24871', name: 'Xã Đinh Văn Lâm Hà' }] : []),
};
const lamHa = { provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng', communeCode: '24871' };
const facts = {
  ...{ name: 'Nguyễn Thị Mẫu', birthDate: plainDate('1990-02-03'), idNumber: '068190000001' },
  ...{ phone: '0900000001', email: 'mau@vidu.vn' },
  address: { ...lamHa, communeName: 'Xã Đinh Văn Lâm Hà', detail: 'Tổ 3' },
};
const { form, faults } = read([name, number, born, email, address], [who], [owner]);
const filled = (at: number, answers: JsonObject, how: Partial<FillingIn> = {}, told = facts) => {
  const page = form.pages[at];
  assert.ok(page);
  const known = { answers, forSelf: true, today: plainDate('2026-11-20'), places, ...how };
  return fromAccount(page, told, known);
};

test('a page nobody has answered is filled in with what the account knows and the field would take', () => {
  assert.deepEqual(faults, []);
  assert.deepEqual(filled(0, {}), {
    ...{ requesterName: facts.name, requesterId: facts.idNumber, requesterBorn: facts.birthDate },
    ...{ requesterEmail: facts.email, requesterAddress: facts.address },
  });
  const young = { ...facts, birthDate: plainDate('2005-01-01') };
  assert.equal(filled(0, {}, {}, young)['requesterBorn'], undefined);
});

test('an address in a unit that is no more is asked for anew', () => {
  const merged = { ...facts, address: { ...facts.address, communeCode: '24873' } };
  assert.equal(filled(0, {}, {}, merged)['requesterAddress'], undefined);
});

test('no answer is overwritten, and a question left empty on purpose stays empty', () => {
  assert.deepEqual(filled(0, { requesterName: 'Người Khác' }), {});
});

test('what may be about another person is filled in only for those who are it, and file for themselves', () => {
  assert.deepEqual(filled(2, { as: 'owner' }), { ownerName: facts.name });
  assert.deepEqual(filled(2, { as: 'other' }), {});
  assert.deepEqual(filled(2, {}), {});
  assert.deepEqual(filled(2, { as: 'owner' }, { forSelf: false }), {});
  assert.equal(filled(0, {}, { forSelf: false })['requesterName'], facts.name);
});

test('a definition that fills in what it cannot is refused with the place of each mistake', () => {
  const first = (...fields: readonly object[]) => read(fields).faults[0] ?? '';
  const at = /^form\.json:\d+: pages\[0\]\.fields\[0\]\.from/;
  assert.match(first({ ...number, from: 'account.login' }), /from — must be one of account\.name, /);
  assert.match(first({ ...number, from: 'account.name' }), /from — must be account\.idNumber for a field/);
  assert.match(first({ ...who, from: 'account.name' }), at);
  assert.match(first(name, { ...name, key: 'again' }), /fields\[1\]\.from — another field of this page/);
  assert.match(first({ ...owner, fromWhen: own }), /fromWhen — looks at "as", which is not asked before/);
  const nobody = { ...owner, fromWhen: { '===': [{ var: 'as' }, 'nobody'] } };
  assert.match(first(who, nobody), /fields\[1\]\.fromWhen — never holds/);
  assert.match(
    first(field('x', 'text', { maxLength: 9, fromWhen: true })),
    /fromWhen — says when "from" holds/,
  );
  const others = { ...owner, when: { '!==': [{ var: 'as' }, 'owner'] } };
  assert.match(first(who, others), /fields\[1\]\.fromWhen — never holds where this is asked/);
  const row = { ...field('rows', 'group', { item: say('r'), min: 1, max: 2, fields: [name] }) };
  assert.match(first(row), /fields\[0\]\.fields\[0\]\.from — a row is about somebody else/);
});
