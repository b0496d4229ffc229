import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '#kernel';
import { parseOthers, parseOwner } from './parties.form.ts';
import { onlySelf, partiesIn, partiesIncomplete, partiesJson } from './parties.ts';

const today = plainDate('2026-11-20');
const dated = { 'ngayVanBan-day': '18', 'ngayVanBan-month': '11', 'ngayVanBan-year': '2026' };
const lan = { chuHoSo: ' Nguyễn  Thị Lan ', soDinhDanh: '068 155 001 234' };
const errorsOf = (body: object, filedFor: 'person' | 'organisation' = 'person') => {
  const parsed = parseOwner(body, filedFor, today);
  return parsed.ok ? [] : Object.keys(parsed.error);
};

test('a parent files for a child by the relation alone, without any paper', () => {
  const parsed = parseOwner({ chuHoSo: 'Trần Minh Ngọc', quanHe: 'parent' }, 'person', today);
  assert.ok(parsed.ok);
  assert.equal(parsed.value.mandate, undefined);
  const parties = { filedFor: 'person', onBehalfOf: parsed.value } as const;
  assert.equal(partiesIncomplete(parties, []), false);
});

test('whoever is authorised names the paper with its date and attaches it', () => {
  assert.deepEqual(errorsOf({ ...lan, quanHe: 'authorised' }), ['ngayVanBan']);
  const parsed = parseOwner({ ...lan, ...dated, quanHe: 'authorised', soVanBan: '14/2026' }, 'person', today);
  assert.ok(parsed.ok);
  assert.deepEqual(
    [parsed.value.name, parsed.value.personId, parsed.value.authorisation],
    ['Nguyễn Thị Lan', '068155001234', 'Văn bản ủy quyền, số 14/2026, ngày 18/11/2026'],
  );
  const parties = { filedFor: 'person', onBehalfOf: parsed.value } as const;
  assert.equal(partiesIncomplete(parties, [{ component: 'identity' }]), true);
  assert.equal(partiesIncomplete(parties, [{ component: 'mandate' }]), false);
});

test('a company is named with its tax code, and by a relation to a company', () => {
  const firm = { chuHoSo: 'Cà phê Mẫu', quanHe: 'head' };
  assert.deepEqual(errorsOf(firm, 'organisation'), ['maSoThue']);
  assert.deepEqual(errorsOf({ ...firm, maSoThue: '123' }, 'organisation'), ['maSoThue']);
  assert.deepEqual(errorsOf({ ...firm, maSoThue: '5800000001-001' }, 'organisation'), []);
  assert.deepEqual(errorsOf({ ...firm, maSoThue: '5800000001', quanHe: 'parent' }, 'organisation'), [
    'quanHe',
  ]);
});

test('a paper signed after today, a short number and a stranger’s relation are no answers', () => {
  const tomorrow = { ...dated, 'ngayVanBan-day': '21' };
  assert.deepEqual(errorsOf({ ...lan, ...tomorrow, quanHe: 'relative' }), ['ngayVanBan']);
  assert.deepEqual(errorsOf({ chuHoSo: 'Lan', soDinhDanh: '068', quanHe: 'parent' }), ['soDinhDanh']);
  assert.deepEqual(errorsOf({ ...lan, quanHe: 'constructor' }), ['quanHe']);
});

test('receiver, payer and helper are each somebody else or nobody', () => {
  const none = parseOthers({ nguoiNhan: ' ' });
  assert.deepEqual(none.ok && none.value, { receiver: undefined, payer: undefined, helper: undefined });
  const alone = parseOthers({ nguoiNhanDienThoai: '0901234567', nopTienMaSoThue: '5800000001' });
  assert.deepEqual(!alone.ok && Object.keys(alone.error), ['nguoiNhan', 'nopTien']);
});

test('who is who is read back as it was kept', () => {
  const parsed = parseOwner({ ...lan, ...dated, quanHe: 'relative' }, 'person', today);
  assert.ok(parsed.ok);
  const parties = {
    filedFor: 'person',
    onBehalfOf: parsed.value,
    receiver: { name: 'Thu', phone: '0901234567' },
    payer: undefined,
    helper: { name: 'Minh', from: undefined },
  } as const;
  assert.deepEqual(partiesJson(partiesIn(partiesJson(parties))), partiesJson(parties));
  assert.equal(partiesIn({}).filedFor, onlySelf.filedFor);
});
