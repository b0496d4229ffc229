import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipped } from '#test/zip';
import { plain, writeXlsx } from './xlsx.ts';

test('a sheet is a file that opens, with its names whole and its formulas dead', async () => {
  const rows = [
    { name: 'Đặng Thị Ước', left: -1.5 },
    { name: '=HYPERLINK("http://evil.example";"x")', left: undefined },
    { name: 'K’Brơi & con <một>', left: 12 },
  ];
  const file = await writeXlsx({
    name: 'Việc cần làm',
    rows,
    columns: [
      { title: 'Người nộp', width: 30, cell: ({ name }) => name },
      { title: 'Giờ', width: 10, cell: ({ left }) => left },
    ],
  });
  const text = Object.values(unzipped(file)).join('');
  for (const whole of ['Đặng Thị Ước', 'K’Brơi &amp; con &lt;một&gt;', 'Việc cần làm', '<v>-1.5</v>'])
    assert.ok(text.includes(whole), whole);
  assert.doesNotMatch(text, /<f>/);
  assert.match(text, /'=HYPERLINK|&apos;=HYPERLINK|&#39;=HYPERLINK/);
});

test('whatever a program would take for a formula begins with an apostrophe, and what no file can hold is left out', () => {
  for (const text of ['=1+1', '+84', '-2', '@SUM(A1)', '\t=1']) assert.equal(plain(text), `'${text}`);
  assert.equal(plain('Nguyễn\u0000 \ud800An'), 'Nguyễn \ufffdAn');
});
