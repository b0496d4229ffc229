import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type Fault, readLocated } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { isEditable, withEdits, withListChange } from './draft-document.ts';
import { errorsOf, placedFaults } from './draft-faults.ts';
import { entriesOf } from './file-value.ts';
import { keyOfName } from './key-of-name.ts';
import { withDrawingNamed } from './named-drawing.ts';
import { newFiles } from './new-draft.ts';
import { editsOf } from './part.form.ts';
import { isList } from './part.ts';
import { valuesOf } from './part-values.form.ts';
import { knownPart, parts } from './parts.table.ts';

const folder = 'content/procedures';
const birth = await readFile(`${folder}/1.001193/procedure.yaml`, 'utf8');

test('a page that is saved as it was shown changes no file', async () => {
  for (const code of await readdir(folder)) {
    const yaml = await readFile(`${folder}/${code}/procedure.yaml`, 'utf8');
    const { value } = readLocated('', yaml);
    const edits = parts.flatMap((part) => {
      if (!isList(part)) return editsOf(part, [], valuesOf(part.fields, value));
      return entriesOf(part, value).flatMap((entry, at) =>
        editsOf(part, [...part.list.split('.'), at], valuesOf(part.fields, entry)),
      );
    });
    const saved = readLocated('', withEdits(yaml, edits)).value;
    assert.equal(JSON.stringify(saved), JSON.stringify(value).normalize('NFC'), code);
  }
});

test('what is not touched stays as it is written, comments too', () => {
  const commented = birth.replace('route: local', 'route: local # cấp xã');
  const edited = withEdits(commented, [
    { path: ['name', 'vi'], value: 'Đăng ký khai sinh' },
    { path: ['fee', 'note'], value: undefined },
    { path: ['supplement', 'most'], value: 2 },
  ]);
  assert.ok(edited.includes('route: local # cấp xã'));
  assert.ok(edited.includes('  vi: Đăng ký khai sinh\n'));
  assert.ok(!edited.includes('quá hạn'));
  assert.ok(edited.includes('supplement:\n  most: 2\n'));
});

test('papers are added, moved and taken away', () => {
  const keys = (yaml: string) =>
    entriesOf(knownPart('giay-to'), readLocated('', yaml).value).map(
      (each) => valuesOf([{ path: 'key', kind: 'text' }], each)['key'],
    );
  const [first, second, ...others] = keys(birth);
  const at = ['components'];
  assert.deepEqual(keys(withListChange(birth, at, { kind: 'move', at: 0, by: 1 })), [
    second,
    first,
    ...others,
  ]);
  assert.deepEqual(keys(withListChange(birth, at, { kind: 'move', at: 0, by: -1 })), [
    first,
    second,
    ...others,
  ]);
  assert.deepEqual(keys(withListChange(birth, at, { kind: 'remove', at: 0 })), [second, ...others]);
  const added = withListChange('code: "1.000001"\n', at, { kind: 'add', value: { key: 'photo' } });
  assert.deepEqual(keys(added), ['photo']);
});

test('numbers, days and sums are read as people write them, and what is none is kept for the reader to refuse', () => {
  const edits = (part: 'phi' | 'can-cu' | 'thoi-han', body: object) =>
    Object.fromEntries(editsOf(knownPart(part), [], body).map(({ path, value }) => [path.join('.'), value]));
  assert.equal(edits('phi', { 'fee.amountVnd': '8.000 đồng' })['fee.amountVnd'], 8000);
  assert.equal(edits('phi', { 'fee.amountVnd': 'tám nghìn' })['fee.amountVnd'], 'támnghìn');
  assert.equal(edits('thoi-han', { 'timeLimit.value': '0,5' })['timeLimit.value'], 0.5);
  const day = (month: string) => ({
    'effectiveFrom-day': '1',
    'effectiveFrom-month': month,
    'effectiveFrom-year': '2027',
  });
  assert.equal(edits('can-cu', day('3'))['effectiveFrom'], '2027-03-01');
  assert.equal(edits('can-cu', day('13'))['effectiveFrom'], '1/13/2027');
  assert.equal(edits('can-cu', {})['effectiveFrom'], undefined);
});

test('a new procedure is told what it still lacks, each at the field that asks for it', async () => {
  const faults: Fault[] = [];
  const files = newFiles('1.999999', { vi: 'Thủ tục thử', en: 'A trial' });
  assert.ok(isEditable(files.yaml));
  await readEntry({ folder: '1.999999', ...files }, faults);
  const placed = placedFaults(faults);
  assert.deepEqual(
    placed.filter(({ field, place }) => field === undefined && place !== 'bpmn'),
    [],
  );
  const general = errorsOf(placed.filter(({ place }) => place === 'chung'));
  assert.ok(general['field.vi'] && general['applicants'] && general['route'] && !general['name.vi']);
  assert.ok(errorsOf(placed.filter(({ place }) => place === 'thoi-han'))['timeLimit.kind']);
});

test('whoever draws a process need not say so in the other file', () => {
  const files = newFiles('1.999999', { vi: 'Thủ tục thử', en: 'A trial' });
  const drawn = withDrawingNamed({ ...files, bpmn: '<x/>' });
  assert.match(drawn.yaml, /diagram: process\.bpmn/);
  assert.doesNotMatch(drawn.yaml, /steps/);
  assert.match(withDrawingNamed({ ...drawn, bpmn: undefined }).yaml, /steps: \[\]/);
  assert.equal(withDrawingNamed(drawn), drawn);
});

test('a key is made of the name', () => {
  assert.equal(keyOfName('Giấy chứng sinh (bản chính)', 'hyphens'), 'giay-chung-sinh-ban-chinh');
  assert.equal(keyOfName('Cơ quan thuế', 'camel'), 'coQuanThue');
  assert.equal(keyOfName('02 ảnh', 'hyphens'), 'anh');
});
