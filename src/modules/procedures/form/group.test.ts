import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { isJsonObject, type JsonObject, plainDate } from '#kernel';
import { type Fault, faultText, readLocated } from '../content/located.ts';
import { checkAnswers } from './check-answers.form.ts';
import { describeAnswers } from './describe-answers.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { FormDefinition, Places } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { toJsonSchema } from './json-schema.ts';
import { parseAnswers } from './parse-answers.form.ts';
import { postedOf } from './posted.form.ts';
import { readForm } from './read-form.ts';
import { changedRows } from './row-buttons.form.ts';
import { missingPages } from './visible.ts';

const say = (text: string) => ({ vi: text, en: text });
const kin = {
  ...{ kind: 'choice', key: 'kin', label: say('Quan hệ'), required: true, as: 'radios' },
  options: [
    { value: 'child', label: say('Con') },
    { value: 'other', label: say('Khác') },
  ],
};
const which = {
  ...{ kind: 'text', key: 'which', label: say('Quan hệ nào'), required: true, maxLength: 30 },
  when: { '===': [{ var: 'kin' }, 'other'] },
};
const who = { kind: 'person', key: 'who', label: say('Người'), required: true, address: false };
const members = {
  ...{ kind: 'group', key: 'members', label: say('Thành viên'), item: say('Thành viên') },
  ...{ required: true, min: 1, max: 3, fields: [kin, which, who] },
};
const sworn = {
  ...{ kind: 'declaration', key: 'sworn', label: say('Cam đoan'), required: true, version: '2' },
  statement: { vi: 'Tôi cam đoan đúng sự thật.', en: 'I declare it is true.' },
};
const definition = (...fields: readonly object[]) => ({
  ...{ format: 1, title: say('Mẫu') },
  pages: [{ key: 'mot', title: say('Một'), fields }],
});

function read(...fields: readonly object[]): { form: FormDefinition; faults: readonly string[] } {
  const faults: Fault[] = [];
  const text = JSON.stringify(definition(...fields), null, 1);
  const form = readForm(readLocated('form.json', text), [], faults);
  return { form, faults: faults.map(faultText) };
}

const { form, faults } = read(members, sworn);
const places: Places = { provinces: [], communes: () => [] };
const today = plainDate('2026-11-20');
const [page] = form.pages;
assert.ok(page);
const post = (body: PostedForm) => parseAnswers(form, page, body, { answers: {}, today, places });
const wrongIn = (body: PostedForm): Record<string, string> => {
  const result = post(body);
  return result.ok
    ? {}
    : Object.fromEntries(Object.entries(result.error).map(([name, { vi }]) => [name, vi]));
};

const row = (at: number, name: string): PostedForm => ({
  ...{
    [`members-${at}-kin`]: 'child',
    [`members-${at}-who-name`]: name,
    [`members-${at}-who-sex`]: 'female',
  },
  ...{ [`members-${at}-who-birthDate-day`]: '3', [`members-${at}-who-birthDate-month`]: '4' },
  ...{ [`members-${at}-who-birthDate-year`]: '2015', [`members-${at}-who-personId`]: '068 315 000 001' },
});
const person = (name: string) => ({
  ...{ name, birthDate: '2015-04-03', sex: 'female', personId: '068315000001' },
});
const declared = { agreed: true, version: '2', text: 'Tôi cam đoan đúng sự thật.' };

test('rows, people and declarations become answers, and rows nobody wrote in are left out', () => {
  assert.deepEqual(faults, []);
  const body = { 'members-rows': '3', ...row(0, 'An'), ...row(2, 'Bình'), sworn: 'yes' };
  const result = post(body);
  assert.deepEqual(result.ok && result.value, {
    members: [
      { kin: 'child', who: person('An') },
      { kin: 'child', who: person('Bình') },
    ],
    sworn: declared,
  });
});

test('what is wrong is told under the control of its row, in words that say what to do', () => {
  assert.deepEqual(wrongIn({ 'members-rows': '1', 'members-0-kin': 'other', sworn: 'yes' }), {
    'members-0-which': 'Thành viên 1: hãy nhập quan hệ nào',
    'members-0-who-name': 'Thành viên 1: hãy nhập họ, chữ đệm, tên',
    'members-0-who-birthDate': 'Thành viên 1: hãy nhập ngày, tháng, năm sinh',
    'members-0-who-sex': 'Thành viên 1: hãy chọn giới tính',
    'members-0-who-personId': 'Thành viên 1: hãy nhập số định danh cá nhân',
  });
  assert.deepEqual(wrongIn({ ...row(0, 'An') }), {
    members: 'Hãy khai ít nhất 1 thành viên',
    sworn: 'Hãy đánh dấu vào ô cam đoan',
  });
});

test('a million rows are one too many, however they are said', () => {
  for (const count of ['4', '1000000', '9'.repeat(900)]) {
    assert.match(wrongIn({ 'members-rows': count, sworn: 'yes' })['members'] ?? '', /tối đa 3 thành viên/);
  }
  const many = { members: Array.from({ length: 1_000_000 }, () => ({})), sworn: declared };
  const checked = checkAnswers(form, many, { today, places });
  assert.deepEqual(!checked.ok && Object.keys(checked.errors), ['members']);
  assert.equal(post({ 'members-rows': '-1', ...row(0, 'An'), sworn: 'yes' }).ok, false);
});

test('nothing is smuggled in by a row, a condition that does not hold or the name of a prototype', () => {
  const body: PostedForm = {
    ...{ 'members-rows': '1', ...row(0, 'An'), ...row(1, 'Bình'), 'members-0-which': 'x', sworn: 'yes' },
    ...{ 'members-0-salary': '1', 'members-__proto__-kin': 'child', 'members-0-who-address': 'x' },
    ...JSON.parse('{"__proto__": "x"}'),
  };
  const result = post(body);
  assert.deepEqual(result.ok && result.value['members'], [{ kin: 'child', who: person('An') }]);
  const sent = { members: [{ kin: 'child', which: 'x', who: person('An') }], sworn: declared };
  const checked = checkAnswers(form, sent, { today, places });
  assert.deepEqual(!checked.ok && checked.notAsked, ['members[0].which'], 'a machine is told');
});

test('a row is added and removed by buttons named in the body, and the rows behind move up', () => {
  const body = { 'members-rows': '3', ...row(0, 'An'), ...row(1, 'Bình'), ...row(2, 'Chi'), sworn: 'yes' };
  const removed = changedRows(page, { ...body, _bot: 'members-1' });
  const result = removed && post(removed.body);
  const rows = result?.ok ? result.value['members'] : undefined;
  assert.ok(Array.isArray(rows));
  const names = rows.map(
    (each: unknown) => isJsonObject(each) && isJsonObject(each['who']) && each['who']['name'],
  );
  assert.deepEqual(names, ['An', 'Chi']);
  assert.equal(changedRows(page, { ...body, _them: 'members' })?.adding, 'members');
  assert.deepEqual(post(changedRows(page, { ...body, _bot: 'members-7' })?.body ?? {}), post(body));
  for (const other of ['members-x', '__proto__-0', 'sworn-0']) {
    assert.equal(changedRows(page, { ...body, _bot: other }), undefined, other);
  }
});

test('answers are told row by row, a declaration in the words that were ticked', () => {
  const answers = { members: [{ kin: 'other', which: 'cháu', who: person('An') }], sworn: declared };
  assert.deepEqual(
    describeAnswers(form, answers).flatMap((each) =>
      each.answers.map(({ label, value }) => [label.vi, value?.vi]),
    ),
    [
      [
        'Thành viên 1',
        'Quan hệ: Khác; Quan hệ nào: cháu; An, sinh ngày 03/04/2015, nữ, số định danh 068315000001',
      ],
      ['Cam đoan', 'Đã cam đoan: “Tôi cam đoan đúng sự thật.”'],
    ],
  );
});

test('of another version rows go along with what fits, and another wording must be declared again', () => {
  const answers = {
    members: [{ kin: 'child', who: person('An'), gone: 1 }],
    sworn: { ...declared, version: '1' },
  };
  const fitting = fittingAnswers(form, answers, today);
  assert.deepEqual(fitting, { members: [{ kin: 'child', who: person('An') }] });
  assert.deepEqual(missingPages(form, fitting).length, 1);
  assert.deepEqual(
    missingPages(form, { members: [{ kin: 'other', who: person('An') }], sworn: declared }).length,
    1,
  );
});

test('a definition with mistakes is refused with file, line and path of each', () => {
  const bad = {
    ...members,
    min: 2,
    max: 1,
    required: false,
    fields: [{ ...kin, when: { var: 'sworn' } }, sworn],
  };
  const told = read(bad).faults;
  for (const [index, expected] of [
    /^form\.json:\d+: pages\[0\]\.fields\[0\]\.fields\[0\]\.when — looks at "sworn", which is not asked before/,
    /^form\.json:\d+: pages\[0\]\.fields\[0\]\.fields\[1\]\.kind — must be one of/,
    /fields\[0\]\.max — must not be less than min/,
    /fields\[0\]\.required — must be true exactly when min is not 0/,
  ].entries()) {
    assert.match(told[index] ?? '', expected);
  }
  assert.match(
    read(members, { ...kin, key: 'members' }).faults[0] ?? '',
    /fields\[1\]\.key — is used by another field/,
  );
  const never = { ...which, key: 'late', when: { '===': [{ var: 'kin' }, 'cousin'] } };
  assert.match(read(kin, never).faults[0] ?? '', /fields\[1\]\.when — never holds/);
  assert.match(read({ ...members, max: 51 }).faults[0] ?? '', /max — must be a whole number from 1 to 50/);
});

const word = fc.stringMatching(/^[a-zđêộ]{1,12}$/u).map((text) => text.normalize('NFC'));
const people = fc.record(
  {
    name: word,
    birthDate: fc
      .tuple(
        fc.integer({ min: 1900, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
    sex: fc.constantFrom('male', 'female'),
    personId: fc.stringMatching(/^\d{12}$/),
  },
  { noNullPrototype: true },
);
const rowOf: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ kin: fc.constant('child'), who: people }, { noNullPrototype: true }),
  fc.record({ kin: fc.constant('other'), which: word, who: people }, { noNullPrototype: true }),
);

test('any answers fill the page in and are read back the same; the schema takes them and nothing more', () => {
  const takes = new Ajv2020({ strict: true, validateFormats: false }).compile(toJsonSchema(form));
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 3 }), (rows) => {
      const answers = { members: rows, sworn: declared };
      const again = post(postedOf(page, answers));
      assert.deepEqual(again.ok && again.value, answers);
      assert.deepEqual(checkAnswers(form, answers, { today, places }), { ok: true, value: answers });
      assert.equal(takes(answers), true, JSON.stringify(takes.errors));
      const [first = {}] = rows;
      for (const broken of [
        { ...answers, members: [] },
        { ...answers, members: [first, first, first, first] },
        { ...answers, members: [{ ...first, salary: 1 }] },
        { ...answers, sworn: { ...declared, text: 'Tôi không cam đoan.' } },
        { members: rows },
      ]) {
        assert.equal(takes(broken), false, JSON.stringify(broken));
      }
    }),
    { numRuns: 50 },
  );
});
