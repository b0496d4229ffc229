import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonObject, type JsonValue, plainDate } from '#kernel';
import { checkAnswers } from './check-answers.form.ts';
import { declarationAnswer } from './declaration.ts';
import { describeAnswers } from './describe-answers.ts';
import type { DeclarationField, Field, FormDefinition, Places } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { parseAnswers } from './parse-answers.form.ts';
import { pruneAnswers } from './visible.ts';

const say = (text: string) => ({ vi: text, en: text });
const hidden = (key: string) => ({
  ...{ key, label: say(key), required: true },
  when: { '===': [{ var: 'ask' }, 'yes'] },
});
const places: Places = {
  provinces: [{ code: '68', name: 'Tỉnh Lâm Đồng' }],
  communes: () => [{ code: '24871', name: 'Xã Đinh Văn Lâm Hà' }],
};
const lamHa = {
  ...{ provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng' },
  ...{ communeCode: '24871', communeName: 'Xã Đinh Văn Lâm Hà' },
};
const file = '01890000-0000-7000-8000-000000000001';
const options = ['a', 'b'].map((value) => ({ value, label: say(value) }));
const sworn: DeclarationField = {
  ...{ ...hidden('declaration'), kind: 'declaration', version: '1' },
  statement: say('Tôi cam đoan.'),
};
const who = { name: 'An', birthDate: '2000-01-02', sex: 'male', personId: '068200000001' };
const whoPosted = (key: string) => ({
  ...{ [`${key}-name`]: 'An', [`${key}-sex`]: 'male', [`${key}-personId`]: '068200000001' },
  ...{ [`${key}-birthDate-day`]: '2', [`${key}-birthDate-month`]: '1', [`${key}-birthDate-year`]: '2000' },
});

/** A field of each kind, what its controls post, and the answer that becomes of it. */
const kinds: Readonly<Record<Field['kind'], readonly [Field, PostedForm, JsonValue]>> = {
  text: [{ ...hidden('text'), kind: 'text', maxLength: 9 }, { text: 'x' }, 'x'],
  textarea: [{ ...hidden('textarea'), kind: 'textarea', maxLength: 9 }, { textarea: 'x' }, 'x'],
  'person-id': [{ ...hidden('personId'), kind: 'person-id' }, { personId: '068200000001' }, '068200000001'],
  phone: [{ ...hidden('phone'), kind: 'phone' }, { phone: '0912345678' }, '0912345678'],
  email: [{ ...hidden('email'), kind: 'email' }, { email: 'a@vidu.vn' }, 'a@vidu.vn'],
  number: [{ ...hidden('number'), kind: 'number', min: 0, max: 9 }, { number: '3' }, 3],
  money: [{ ...hidden('money'), kind: 'money', min: 0, max: 9_000 }, { money: '5.000' }, 5_000],
  date: [
    { ...hidden('date'), kind: 'date' },
    { 'date-day': '2', 'date-month': '1', 'date-year': '2000' },
    '2000-01-02',
  ],
  choice: [{ ...hidden('choice'), kind: 'choice', as: 'radios', options }, { choice: 'a' }, 'a'],
  checkbox: [{ ...hidden('checkbox'), kind: 'checkbox' }, { checkbox: 'yes' }, true],
  address: [
    { ...hidden('address'), kind: 'address', detail: false },
    { 'address-province': '68', 'address-commune': '24871' },
    lamHa,
  ],
  files: [{ ...hidden('files'), kind: 'files', component: 'slip' }, { files: [file] }, [file]],
  person: [{ ...hidden('person'), kind: 'person', address: false }, whoPosted('person'), who],
  declaration: [sworn, { declaration: 'yes' }, declarationAnswer(sworn)],
  group: [
    {
      ...{ ...hidden('group'), kind: 'group', item: say('Hàng'), min: 1, max: 2 },
      fields: [{ key: 'who', label: say('who'), required: true, kind: 'person', address: false }],
    },
    { 'group-rows': '1', ...whoPosted('group-0-who') },
    [{ who }],
  ],
};
const ask: Field = {
  ...{ key: 'ask', label: say('ask'), required: true, kind: 'choice', as: 'radios' },
  options: ['yes', 'no'].map((value) => ({ value, label: say(value) })),
};

for (const [kind, [field, posted, answer]] of Object.entries(kinds)) {
  const form: FormDefinition = {
    ...{ format: 1, title: say('Mẫu') },
    pages: [{ key: 'mot', title: say('Một'), fields: [ask, field] }],
  };
  const [page] = form.pages;
  assert.ok(page);
  const context = { today: plainDate('2026-11-20'), places };
  const send = (asked: string, before: JsonObject = {}) =>
    parseAnswers(form, page, { ...posted, ask: asked }, { ...context, answers: before });

  test(`a ${kind} is an answer where it is asked, and where it is not it is dropped by whatever way it came`, () => {
    const stored = { ask: 'yes', [field.key]: answer };
    const asked = send('yes');
    assert.deepEqual(asked.ok && asked.value, stored);
    const smuggled = send('no', stored);
    assert.deepEqual(smuggled.ok && smuggled.value, { ask: 'no' });
    const unasked = { ...stored, ask: 'no' };
    assert.deepEqual(pruneAnswers(form, unasked), { ask: 'no' });
    assert.deepEqual(describeAnswers(form, unasked).flatMap(({ answers }) => answers).length, 1);
    const fromMachine = checkAnswers(form, unasked, context);
    assert.ok(!fromMachine.ok && fromMachine.notAsked.includes(field.key), 'a machine is told');
  });
}
