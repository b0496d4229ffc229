import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { type Bilingual, ok, type Result } from '#kernel';
import { saidIn } from '../content/located.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { bringFile } from './bring-file.action.ts';
import { decodeFile } from './decode-file.ts';
import { designOf } from './load-design.action.ts';

const yaml = await readFile('content/procedures/1.001193/procedure.yaml', 'utf8');

/** A file as somebody brings it: what was mended, what is left to a person, or why it is refused. */
async function brought(
  bytes: Uint8Array | string,
): Promise<Result<{ changes: readonly Bilingual[]; faults: number; adapted: string }, Bilingual>> {
  const decoded = decodeFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (!decoded.ok) return decoded;
  const { text, change } = decoded.value;
  const made = await bringFile(text, async (bpmn) => ({
    ...(await designOf('1.001193', { yaml, bpmn }, new Map())),
    ...{ revision: 1, editable: true },
  }));
  if (!made.ok) return made;
  const { changes, faults, adapted } = made.value;
  for (const fault of faults) assert.doesNotMatch(saidIn(fault.message, 'vi'), /unparsable|detected|nested/);
  return ok({ changes: [...(change ? [change] : []), ...changes], faults: faults.length, adapted });
}

const model = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';
const file = (inside: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<definitions ${model} id="d" targetNamespace="t">\n${inside}\n</definitions>`;
const steps = `<startEvent id="s"/>
<task id="a" name="Tiếp nhận"/><task id="b" name="Thẩm định"/><endEvent id="e"/>
<sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="b"/>
<sequenceFlow id="f3" sourceRef="b" targetRef="e"/>`;
const process = `<process id="p" name="Cấp phép">${steps}</process>`;

for (const [what, bytes, vi] of [
  ['nothing', '', 'Dòng 1: không có nội dung'],
  ['a text', 'Kính gửi', 'Dòng 1: không đọc được tệp XML: có chữ đứng trước thẻ đầu tiên (cột 1)'],
  [
    'a tag that is not closed as it was opened',
    file(process.replace('</process>', '</proces>')),
    'Dòng 6: không đọc được tệp XML: thẻ đóng không khớp với thẻ đang mở (cột 52)',
  ],
  [
    'a file that was cut off',
    file(process).slice(0, -40),
    'Dòng 6: không đọc được tệp XML: thẻ chưa đóng (cột 1)',
  ],
  [
    'a value without quotes',
    file(process.replace('id="a"', 'id=a')),
    'Dòng 4: không đọc được tệp XML: giá trị thuộc tính thiếu dấu nháy (cột 1)',
  ],
  [
    'a document type',
    file(process).replace('?>\n', '?>\n<!DOCTYPE d SYSTEM "x.dtd">\n'),
    'Dòng 2: không được khai báo kiểu tài liệu hay thực thể (DOCTYPE, ENTITY)',
  ],
  [
    'an entity of its own',
    file(process.replace('Tiếp', '&lol;')),
    'Dòng 4: không đọc được tệp XML: dấu & phải viết là &amp;, và không được dùng thực thể tự đặt (cột 20)',
  ],
  [
    'a sign that cannot be kept',
    file(process.replace('Tiếp', '&#0;')),
    'Dòng 4: không đọc được tệp XML: có ký tự điều khiển không được dùng (cột 20)',
  ],
  [
    'a prefix nobody declared',
    file(process.replace('</process>', '\n<x:y/></process>')),
    'Dòng 7: <x:y> dùng tiền tố chưa khai báo (cột 1)',
  ],
  ['another language', '<html/>', 'Dòng 1: phần tử <html> không được đứng ở đây (cột 1)'],
  ['a file without a process', file(''), 'Dòng 1: phải có đúng một quy trình'],
  [
    'an encoding nobody knows',
    file(process, 'TCVN5712'),
    'Tệp ghi bảng mã “TCVN5712”, là bảng mã không đọc được ở đây. Ông/bà lưu lại tệp bằng UTF-8.',
  ],
  [
    'bytes that are no UTF-8',
    Buffer.from(file('<process id="p" name="Été"/>'), 'latin1'),
    'Dòng 3: có ký tự không thuộc bảng mã UTF-8. Ông/bà lưu lại tệp bằng UTF-8.',
  ],
] as const) {
  test(`refused with its place in both languages is ${what}`, async () => {
    const told = await brought(bytes);
    assert.ok(!told.ok);
    assert.equal(told.error.vi, vi);
    assert.notEqual(told.error.en, told.error.vi);
  });
}

const pools = `<collaboration id="c"><participant id="p0" name="Công dân"/><participant id="p1" processRef="p"/>
<messageFlow id="m" sourceRef="p0" targetRef="a"/><textAnnotation id="t"><text>Từ 2027</text></textAnnotation></collaboration>
${process}<process id="q" name="Tính thuế"><task id="z"/></process>`;
const nested = `<laneSet id="ls"><lane id="l" name="Xã"><childLaneSet id="c"><lane id="m"><flowNodeRef>a</flowNodeRef></lane>
<lane id="n"><flowNodeRef>b</flowNodeRef></lane></childLaneSet></lane></laneSet>`;

for (const [what, bytes, mended] of [
  ['two bytes a letter', Buffer.from(`\ufeff${file(process, 'UTF-16')}`, 'utf16le'), [/UTF-16LE.*UTF-8/]],
  ['a byte order mark', `\ufeff${file(process)}`, []],
  [
    'ids of other letters, twice or none',
    file(`<process id="p">${steps.replaceAll('"b"', '"Bước 2"')}<task id="a"/><task name="Khác"/></process>`),
    [/2 mã .*Bước 2 → Buoc-2, a → a-2/, /“Khác” thành một bước/],
  ],
  [
    'several pools, messages and notes',
    file(pools),
    [/Bỏ quy trình “Tính thuế” \(1 bước\)/, /Bỏ 1 luồng thông điệp/, /“Từ 2027”/, /Participant “Công dân”/],
  ],
  [
    'a process inside a step',
    file(
      process.replace(
        '<task id="b" name="Thẩm định"/>',
        '<subProcess id="b"><task id="x" name="Đo đất"/></subProcess>',
      ),
    ),
    [/các phần bên trong bị bỏ: Đo đất/],
  ],
  [
    'lanes inside lanes',
    file(`<process id="p">${nested}${steps}</process>`),
    [/2 làn nằm trong làn khác/, /2 phần không nằm trong làn nào/],
  ],
  [
    'what hangs on a step',
    file(
      `<process id="p">${steps}<boundaryEvent id="h" attachedToRef="a"/><sequenceFlow id="f4" sourceRef="h" targetRef="e"/></process>`,
    ),
    [/Bỏ bpmn:BoundaryEvent/, /Bỏ 1 đường nối/],
  ],
  [
    'an element of no language',
    file(process.replace('</process>', '<fooTask id="x"/></process>')),
    [/FooTask/],
  ],
] as const) {
  test(`imported with what was mended is a file with ${what}`, async () => {
    const told = await brought(bytes);
    assert.ok(told.ok);
    const said = told.value.changes.map(({ vi }) => vi).join('\n');
    for (const each of mended) assert.match(said, each);
    assert.ok(told.value.changes.every(({ vi, en }) => vi !== en));
    const kept = await readBpmn(told.value.adapted, () => undefined);
    for (const name of ['Tiếp nhận']) assert.ok(kept?.nodes.some((node) => node.name === name));
  });
}

test('every file of other programs that is kept here is imported or refused with its place', async () => {
  const folder = path.join(import.meta.dirname, '../process/fixtures/bpmn-miwg');
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.bpmn'))) {
    const told = await brought(await readFile(path.join(folder, name)));
    assert.ok(told.ok && told.value.changes.length > 3, name);
  }
});
