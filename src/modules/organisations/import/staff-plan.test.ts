import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, instant } from '#kernel';
import { uuid } from '#test/dossier-story';
import { type Role, roles } from '../permissions.ts';
import type { Post } from '../post.ts';
import type { Assignment } from '../staff/staff.ts';
import { sampleHolding } from '../staff.examples.ts';
import { type KnownStaff, planStaff, type StaffRow, staffRowsOf } from './staff-plan.ts';

const now = instant('2026-11-20T09:00');
const post = (code: string, role: Role): Post => ({
  ...{ ...sampleHolding(1, '', role, { vi: code, en: code }).post, code },
  id: idOf(`01890000-0000-7000-8000-0000000${code.padStart(5, '0')}`),
});
const [desk, files, chair, seal] = [
  post('101', 'deskOfficer'),
  post('102', 'handler'),
  post('103', 'approver'),
  post('104', 'clerk'),
];
const held = (n: number, where: Post, endsAt?: Assignment['endsAt']): Assignment => ({
  ...{ id: uuid(n), personId: uuid(n), personName: `Người ${n}`, post: where },
  ...{ startsAt: instant('2025-07-01T00:00'), endsAt },
});
const person = (n: number, ...assignments: Assignment[]) => ({
  personId: uuid<'person'>(n),
  name: `Người ${n}`,
  assignments,
});
const known: KnownStaff = {
  posts: new Map([desk, files, chair, seal].map((each) => [each.code, each])),
  people: new Map([
    ['lan.xa', person(1, held(1, desk))],
    ['minh.xa', person(2, held(2, desk), held(2, files))],
    ['chu.tich', person(3, held(3, chair))],
    ['toi.day', person(9, held(9, desk))],
  ]),
  taken: new Set(['lan.xa', 'minh.xa', 'chu.tich', 'toi.day', 'cu.nghi']),
  scope: { root: uuid(90), appoints: new Set(roles.filter((role) => role !== 'approver')), self: uuid(9) },
  now,
};
const row = (login: string, code: string, more: Partial<StaffRow> = {}): StaffRow => ({
  ...{ login, name: '', post: code, from: '', until: '', line: 2, ...more },
});
const told = (...rows: StaffRow[]) =>
  planStaff(rows, known).map((each) => (each.does === 'wrong' ? `${each.cell} ${each.why}` : each.does));

const cases: readonly (readonly [string, readonly StaffRow[], readonly string[]])[] = [
  ['a login nobody has is a new person', [row('moi.xa', '101', { name: 'Mới' })], ['added']],
  ['somebody where they are stays', [row('lan.xa', '101')], ['unchanged']],
  ['somebody known in another post is moved', [row('lan.xa', '102', { from: '1/12/2026' })], ['moved']],
  [
    'with a row for the old post too it is one more',
    [row('lan.xa', '101'), row('lan.xa', '102', { line: 3 })],
    ['unchanged', 'appointed'],
  ],
  ['a day of leaving ends it', [row('lan.xa', '101', { until: '2026-12-01' })], ['ended']],
  ['whoever is not the reader’s to change may stand in the list', [row('chu.tich', '103')], ['unchanged']],
  ['a login with spaces', [row('a b', '101')], ['A2 login']],
  ['the login of somebody who left', [row('cu.nghi', '101', { name: 'Cũ' })], ['A2 login-taken']],
  ['a new person without a name', [row('moi.xa', '101')], ['B2 name-missing']],
  ['another name than the account’s', [row('lan.xa', '101', { name: 'Khác' })], ['B2 name-other']],
  ['a post that is not there', [row('lan.xa', '999')], ['C2 post-unknown']],
  ['a day that is none', [row('lan.xa', '102', { from: '31/2/2026' })], ['D2 from-date']],
  ['a day that is over', [row('lan.xa', '102', { from: '2026-11-19' })], ['D2 day-past']],
  ['an end before today', [row('lan.xa', '101', { until: '2026-11-19' })], ['E2 day-past']],
  ['an end of what is not held', [row('lan.xa', '102', { until: '2026-12-01' })], ['E2 not-held']],
  [
    'the same row twice',
    [row('lan.xa', '101'), row('LAN.xa', '101', { line: 3 })],
    ['unchanged', 'C3 twice'],
  ],
  ['a post above the reader', [row('lan.xa', '103')], ['C2 role-not-yours']],
  ['one’s own posts', [row('toi.day', '102')], ['A2 own-post']],
  [
    'somebody who holds two others, without saying which ends',
    [row('minh.xa', '104', { line: 4 })],
    ['C4 which-ends'],
  ],
];
for (const [what, rows, does] of cases)
  test(`${what}: ${does.join(', ')}`, () => assert.deepEqual(told(...rows), does));

test('rows keep the numbers they have in the sheet, and posts nobody holds are no rows', () => {
  const rows = staffRowsOf([
    ['Tên'],
    ['lan.xa', ' Lan  Anh ', '101', '', '', 'để đọc'],
    ['', '', '102'],
    [],
    ['minh.xa', '', '101'],
  ]);
  assert.deepEqual(
    rows.map(({ line, name }) => [line, name]),
    [
      [2, 'Lan Anh'],
      [5, ''],
    ],
  );
});
