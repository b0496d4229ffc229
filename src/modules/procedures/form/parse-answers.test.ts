import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type JsonObject, plainDate } from '#kernel';
import type { Fault } from '../content/located.ts';
import { readLocated } from '../content/located.ts';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { describeAnswers } from './describe-answers.ts';
import type { FormDefinition, Places } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { parseAnswers } from './parse-answers.form.ts';
import { postedOf } from './posted.form.ts';
import { readForm } from './read-form.ts';
import { missingPages, pageAfter, pageOf, visiblePages } from './visible.ts';

const places: Places = {
  provinces: [
    { code: '68', name: 'Tỉnh Lâm Đồng' },
    { code: '01', name: 'Thành phố Hà Nội' },
  ],
  communes: (province) => (province === '68' ? [{ code: '24868', name: 'Xã Đinh Văn Lâm Hà' }] : []),
};
const today = plainDate('2026-11-20');
let birth: FormDefinition;

before(async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok);
  const form = catalogue.value.find((entry) => entry.content.code === '1.001193')?.form;
  assert.ok(form);
  birth = form;
});

function post(page: string, body: PostedForm, answers: JsonObject = {}, form = birth) {
  const found = pageOf(form, page);
  assert.ok(found);
  return parseAnswers(form, found, body, { answers, today, places });
}

const requester = {
  requesterName: '  Nguyễn  Văn An ',
  requesterId: '068 090 001 234',
  'requesterAddress-province': '68',
  'requesterAddress-commune': '24868',
  'requesterAddress-detail': 'Thôn 2',
  requesterPhone: '+84 912 345 678',
  relation: 'father',
};

test('a page that is filled in well becomes answers in one shape', () => {
  const result = post('nguoi-yeu-cau', requester);
  assert.deepEqual(result.ok && result.value, {
    requesterName: 'Nguyễn Văn An',
    requesterId: '068090001234',
    requesterAddress: {
      provinceCode: '68',
      provinceName: 'Tỉnh Lâm Đồng',
      communeCode: '24868',
      communeName: 'Xã Đinh Văn Lâm Hà',
      detail: 'Thôn 2',
    },
    requesterPhone: '0912345678',
    relation: 'father',
  });
});

test('what is wrong is said with the label, in the order of the page, in both languages', () => {
  const result = post('nguoi-yeu-cau', {
    requesterId: '123',
    'requesterAddress-province': '01',
    'requesterAddress-commune': '24868',
    requesterPhone: '12',
    requesterEmail: 'nobody',
    relation: 'neighbour',
  });
  assert.ok(!result.ok);
  assert.deepEqual(
    Object.entries(result.error).map(([name, error]) => [name, error.vi]),
    [
      ['requesterName', 'Hãy nhập họ, chữ đệm, tên người yêu cầu'],
      ['requesterId', 'Số định danh cá nhân phải có đúng 12 chữ số'],
      ['requesterAddress-commune', 'Nơi cư trú: hãy chọn xã, phường, đặc khu của Thành phố Hà Nội'],
      ['requesterPhone', 'Số điện thoại phải là số điện thoại Việt Nam, ví dụ 0912 345 678'],
      ['requesterEmail', 'Thư điện tử phải có dạng ten@vidu.vn'],
      ['relation', 'Hãy chọn quan hệ với người được khai sinh'],
    ],
  );
  assert.equal(result.error['relation']?.en, 'Choose: Relation to the child');
});

test('a day must be real and inside its bounds', () => {
  const child = (day: string, month: string, year: string) =>
    post('nguoi-duoc-khai-sinh', {
      childName: 'Nguyễn An Nhiên',
      childSex: 'female',
      childEthnicity: 'Kinh',
      childNationality: 'Việt Nam',
      childHomeTown: 'Lâm Đồng',
      'childBirthDate-day': day,
      'childBirthDate-month': month,
      'childBirthDate-year': year,
    });
  const right = child('9', '11', '2026');
  assert.equal(right.ok && right.value['childBirthDate'], '2026-11-09');
  for (const [parts, message] of [
    [['30', '2', '2026'], /ngày có thật/],
    [['21', '11', '2026'], /không được sau ngày 20\/11\/2026/],
    [['', '', ''], /Hãy nhập ngày, tháng, năm sinh/],
    [['1', '1', '26'], /ngày có thật/],
  ] as const) {
    const [day, month, year] = parts;
    const wrong = child(day, month, year);
    assert.match(wrong.ok ? '' : (wrong.error['childBirthDate']?.vi ?? ''), message);
  }
});

test('numbers are read as people here write them', () => {
  const copies = (typed: string) => post('ban-sao', { wantsCopies: 'yes', copies: typed });
  const good = copies('5');
  assert.equal(good.ok && good.value['copies'], 5);
  for (const typed of ['1.850', '0', '2,5', 'năm', '1.85']) assert.equal(copies(typed).ok, false, typed);
});

test('an answer to a question that is no longer asked is dropped, and none can be smuggled in', () => {
  const before = { birthProof: 'birth-slip', motherName: 'Trần Thị Bé', wantsCopies: 'yes', copies: 3 };
  const abandoned = post(
    'noi-sinh',
    {
      birthProof: 'abandoned',
      birthFacility: 'X',
      'birthPlace-province': '68',
      'birthPlace-commune': '24868',
    },
    before,
  );
  assert.ok(abandoned.ok);
  assert.equal(abandoned.value['motherName'], undefined);
  assert.equal(abandoned.value['birthFacility'], undefined);
  assert.equal(abandoned.value['copies'], 3);
  const hidden: PostedForm = {
    wantsCopies: 'no',
    copies: '7',
    ...JSON.parse('{"__proto__": "x", "constructor": "y"}'),
  };
  const smuggled = post('ban-sao', hidden);
  assert.deepEqual(smuggled.ok && smuggled.value, { wantsCopies: 'no' });
});

test('pages follow from the answers, and what is missing is known', () => {
  const keys = (answers: JsonObject) => visiblePages(birth, answers).map((page) => page.key);
  assert.deepEqual(keys({ birthProof: 'abandoned' }), [
    'nguoi-yeu-cau',
    'nguoi-duoc-khai-sinh',
    'noi-sinh',
    'ban-sao',
  ]);
  assert.equal(pageAfter(birth, 'noi-sinh', { birthProof: 'abandoned' })?.key, 'ban-sao');
  assert.equal(pageAfter(birth, 'noi-sinh', { birthProof: 'witness' })?.key, 'nguoi-me');
  assert.deepEqual(
    missingPages(birth, { birthProof: 'abandoned', wantsCopies: 'no' }).map((page) => page.key),
    ['nguoi-yeu-cau', 'nguoi-duoc-khai-sinh', 'noi-sinh'],
  );
});

test('answers are told in words, in both languages', () => {
  const [page] = describeAnswers(birth, { relation: 'mother', requesterName: 'Lê Thị Hoa' });
  assert.deepEqual(page?.answers.find((answer) => answer.key === 'relation')?.value, {
    vi: 'Mẹ',
    en: 'Mother',
  });
  assert.equal(page?.answers.find((answer) => answer.key === 'requesterEmail')?.value, undefined);
  const child = describeAnswers(birth, { childBirthDate: '2026-11-09' })[1];
  assert.deepEqual(child?.answers.find((answer) => answer.key === 'childBirthDate')?.value, {
    vi: '09/11/2026 (ngày chín tháng mười một năm hai nghìn không trăm hai mươi sáu)',
    en: '09/11/2026',
  });
});

test('a file question takes ids of documents only, each once', () => {
  const faults: Fault[] = [];
  const definition = JSON.stringify({
    format: 1,
    title: { vi: 'T', en: 'T' },
    pages: [
      {
        key: 'tep',
        title: { vi: 'Tệp', en: 'Files' },
        fields: [
          {
            kind: 'files',
            key: 'slip',
            label: { vi: 'Ảnh', en: 'Photo' },
            required: true,
            component: 'slip',
          },
          { kind: 'checkbox', key: 'sure', label: { vi: 'Tôi cam đoan', en: 'I am sure' }, required: true },
        ],
      },
    ],
  });
  const form = readForm(readLocated('form.json', definition), ['slip'], faults);
  assert.deepEqual(faults, []);
  const id = '01923456-789a-7bcd-8ef0-123456789abc';
  const good = post('tep', { slip: [id, id, '../etc/passwd'], sure: 'yes' }, {}, form);
  assert.deepEqual(good.ok && good.value, { slip: [id], sure: true });
  const bad = post('tep', {}, {}, form);
  assert.deepEqual(bad.ok || Object.values(bad.error).map(({ vi }) => vi), [
    'Hãy nhập ảnh',
    'Hãy đánh dấu: Tôi cam đoan',
  ]);
});

test('stored answers fill the page in again and come out the same', () => {
  const first = post('nguoi-yeu-cau', requester);
  assert.ok(first.ok);
  const page = pageOf(birth, 'nguoi-yeu-cau');
  assert.ok(page);
  const again = post('nguoi-yeu-cau', postedOf(page, first.value));
  assert.deepEqual(again, first);
});
