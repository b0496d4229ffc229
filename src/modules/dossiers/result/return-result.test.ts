import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReturnResult } from './return-result.form.ts';
import { parseSignature, type Signature, signaturePath } from './signature.ts';
import { checkTaker, knownTakers } from './taker.ts';

const forChild = {
  name: 'Trần Thị Mai',
  personId: '068185000123',
  onBehalfOf: { name: 'Lê Gia Bảo', relation: 'Cha, mẹ nộp cho con chưa thành niên' },
  receiver: { name: 'Lê Văn Nam' },
};
const takers = knownTakers(forChild, 'Trần Thị Mai');
const said = { as: 'filer' as const, name: '', personId: '', mandate: '' };
const codeOf = (...asked: Parameters<typeof checkTaker>) => {
  const found = checkTaker(...asked);
  return found.ok ? found.value.name : found.error.code;
};

test('owner, the one who filed and whoever was named may take a result; of one who filed for themselves there is one', () => {
  assert.deepEqual(
    takers.map(({ kind, name }) => [kind, name]),
    [
      ['owner', 'Lê Gia Bảo'],
      ['filer', 'Trần Thị Mai'],
      ['named', 'Lê Văn Nam'],
    ],
  );
  assert.deepEqual(
    knownTakers({ personId: '068185000123' }, 'Trần Thị Mai').map(({ kind }) => kind),
    ['owner'],
  );
});

test('a paper that is shown must be that of the person the dossier names', () => {
  for (const [change, outcome] of [
    [{}, 'Trần Thị Mai'],
    [{ personId: '068 185 000 123' }, 'Trần Thị Mai'],
    [{ name: 'TRẦN THỊ MAI' }, 'Trần Thị Mai'],
    [{ personId: '068185000124' }, 'result.taker-differs'],
    [{ name: 'Trần Thị Mây' }, 'result.taker-differs'],
    [{ personId: '12345' }, 'result.taker-number-wrong'],
    [{ as: 'named', personId: 'C1234567' }, 'Lê Văn Nam'],
  ] as const)
    assert.equal(codeOf(takers, { ...said, ...change }), outcome, JSON.stringify(change));
  assert.equal(codeOf(takers.slice(0, 1), said), 'result.taker-unknown');
});

test('a proxy shows their own paper and the authorisation', () => {
  const proxy = { as: 'proxy' as const, name: 'Phạm Thị Lan', personId: '068190000777', mandate: 'số 12' };
  assert.equal(codeOf(takers, proxy), 'Phạm Thị Lan');
  for (const [change, code] of [
    [{ name: '' }, 'result.receiver-missing'],
    [{ personId: '' }, 'result.taker-number-missing'],
    [{ mandate: '' }, 'result.mandate-missing'],
  ] as const)
    assert.equal(codeOf(takers, { ...proxy, ...change }), code);
});

const known = { takers, originals: ['authorisation'] };
const errorsOf = (body: Parameters<typeof parseReturnResult>[0]) => {
  const read = parseReturnResult(body, known);
  return read.ok ? [] : Object.keys(read.error).sort();
};

test('the form says at each field what is missing; a result by post or electronically asks less', () => {
  assert.deepEqual(errorsOf({}), ['way']);
  assert.deepEqual(errorsOf({ way: 'desk' }), ['as', 'checked', 'signed']);
  assert.deepEqual(errorsOf({ way: 'post' }), ['receiver']);
  assert.deepEqual(errorsOf({ way: 'post', receiver: 'Bà Ngọc', item: 'EB?' }), ['item']);
  assert.deepEqual(errorsOf({ way: 'electronic' }), []);
  const desk = { way: 'desk', as: 'filer', checked: 'yes', signed: 'paper' };
  assert.deepEqual(errorsOf(desk), []);
  assert.deepEqual(errorsOf({ ...desk, signed: 'screen', signature: '' }), ['signed']);
});

test('a card typed by a hand scanner is compared by number and name', () => {
  const desk = { way: 'desk', as: 'filer', checked: 'yes', signed: 'paper' };
  const card = (number: string, name: string) => `${number}||${name}|01021985|Nữ|Thôn 1|01012022`;
  assert.deepEqual(errorsOf({ ...desk, personId: card('068185000123', 'Trần Thị Mai') }), []);
  assert.deepEqual(errorsOf({ ...desk, personId: card('068185000123', 'Lê Thị Hoa') }), ['personId']);
  assert.deepEqual(errorsOf({ ...desk, personId: card('0681', 'Trần Thị Mai') }), ['personId']);
});

test('only originals the dossier has go back, and each paper taken in is a line', () => {
  const body = { way: 'desk', as: 'owner', checked: 'yes', signed: 'paper' };
  const read = parseReturnResult(
    { ...body, givenBack: ['authorisation', 'another'], collected: ' Giấy cũ \n\n Sổ đỏ' },
    known,
  );
  assert.ok(read.ok && read.value.way === 'desk');
  assert.deepEqual(read.value.taking.givenBack, ['authorisation']);
  assert.deepEqual(read.value.taking.collected, ['Giấy cũ', 'Sổ đỏ']);
});

test('a signature is read back as it was drawn; what is none, or reaches outside its field, is not taken', () => {
  const side = 400;
  const stroke = fc.array(fc.tuple(fc.nat(side), fc.nat(200)), { minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 10 }), (drawn) => {
      const strokes = drawn.map((points) => points.flat());
      const signature: Signature = { width: side, height: 200, strokes };
      assert.deepEqual(parseSignature(JSON.stringify(signature)), signature);
      assert.match(signaturePath(signature), /^M\d+ \d+L[\d ML]+$/);
    }),
  );
  const line = Array.from({ length: 20 }, (_, at) => at);
  for (const wrong of [
    '',
    'x',
    '{}',
    JSON.stringify({ width: 400, height: 200, strokes: [[1, 2]] }),
    JSON.stringify({ width: 400, height: 200, strokes: [[...line, 7]] }),
    JSON.stringify({ width: 400, height: 200, strokes: [[...line, 401, 5]] }),
    JSON.stringify({ width: 400, height: 200, strokes: [Array.from({ length: 9000 }, () => 1)] }),
  ])
    assert.equal(parseSignature(wrong), undefined, wrong.slice(0, 60));
});
