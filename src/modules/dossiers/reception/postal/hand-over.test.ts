import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { csvRow, csvRows, csvStart, postItemCode } from '#kernel';
import { writeXlsx } from '#platform/xlsx';
import { judgeLines, readHandOver as readSheet } from './hand-over.ts';
import { pastedOrFile } from './pasted-or-file.action.ts';

const readHandOver = (text: string) => readSheet(csvRows(text));

const head = 'STT\tMã bưu gửi\tHọ và tên\tSố điện thoại\tThủ tục';

test('a list is read by the names of its columns, with tabs, semicolons or commas, and quoted cells', () => {
  const expected = [
    { code: 'EA 123 456 789 VN', sender: 'Lê, Sen', phone: '', address: '', procedure: '1.001193', note: '' },
  ];
  for (const text of [
    `${head}\n1\tEA 123 456 789 VN\tLê, Sen\t\t1.001193\n`,
    `${csvStart}nguoi gui;ma buu gui;thu tuc\r\nLê, Sen;EA 123 456 789 VN;1.001193\r\n;;\r\n`,
    'Item code,Sender,Procedure\nEA 123 456 789 VN,"Lê, Sen",1.001193',
  ])
    assert.deepEqual(readHandOver(text), expected, text);
});

test('what is no list is said to be none', () => {
  assert.equal(readHandOver(''), 'empty');
  assert.equal(readHandOver(head), 'empty');
  assert.equal(readHandOver('Người gửi\nLê Sen'), 'no-head');
  assert.equal(readHandOver(`${head}\n${'1\tEA123456789VN\tA B\n'.repeat(1_001)}`), 'too-long');
});

test('every line has its outcome before anything is imported', () => {
  const lines = readHandOver(
    [
      head,
      '1\tEA123456789VN\tLê Sen\t\t1.001193',
      '2\tea 123456789 vn\tLê Sen',
      '3\t\tLê Sen',
      '4\t???\tLê Sen',
      '5\tEB000000001VN\tTrần An',
      '6\tEB000000002VN\t',
      '7\tEB000000003VN\tTrần An\t\tkhai sinh',
    ].join('\n'),
  );
  assert.ok(typeof lines !== 'string');
  const outcomes = judgeLines(lines, new Set(['EB000000001VN'])).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, [
    'ready',
    'twice',
    'no-code',
    'bad-code',
    'known',
    'no-sender',
    'bad-procedure',
  ]);
});

test('an item code is what stands on the label, however it was typed', () => {
  assert.equal(postItemCode(' ea 123 456 789 vn '), 'EA123456789VN');
  assert.equal(postItemCode('E-1'), undefined);
});

test('what is written as CSV is read back, formulas made harmless', () => {
  const cells = ['a "b"', 'x;y,z', 'two\nlines', '=1+1'];
  assert.deepEqual(csvRows(csvRow(cells)), [['a "b"', 'x;y,z', 'two\nlines', "'=1+1"]]);
});

async function* uploaded(content: Buffer) {
  yield {
    field: 'tep',
    fileName: 'danh-sach.xlsx',
    stream: Readable.from([content]),
  };
}

test('a list comes as an Excel file too, and one that is none is told as such', async () => {
  const column = (title: string, at: 0 | 1) => ({
    title,
    width: 20,
    cell: (row: readonly string[]) => row[at] ?? '',
  });
  const bytes = await writeXlsx({
    name: 'Danh sách',
    columns: [column('Mã bưu gửi', 0), column('Người gửi', 1)],
    rows: [['EA123456789VN', 'Lê Sen']],
  });
  const rows = await pastedOrFile('', uploaded(bytes));
  assert.ok(rows.ok);
  const lines = readSheet(rows.value);
  assert.ok(typeof lines !== 'string');
  assert.deepEqual([lines[0]?.code, lines[0]?.sender], ['EA123456789VN', 'Lê Sen']);
  const none = await pastedOrFile('', uploaded(Buffer.from('PK no workbook')));
  assert.ok(!none.ok);
  assert.match(none.error.en, /cannot be read/);
});
