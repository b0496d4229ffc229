import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './difference.ts';
import { differenceWords } from './entry-words.ts';
import { journalPageExamples } from './journal.examples.ts';
import { journalCsv } from './journal-file.ts';

const words = (...[before, after]: Parameters<typeof differences>) =>
  differences(before, after).map((each) => differenceWords(each, 'vi'));

test('only what differs is told, by the name of its field, with what was and what is', () => {
  assert.deepEqual(
    words(
      { name: { vi: 'A', en: 'B' }, limit: '5 ngày', shared: true },
      { name: { vi: 'A', en: 'C' }, shared: true },
    ),
    ['tên › tiếng Anh: B → C', 'thời hạn: 5 ngày → (không có)'],
  );
  assert.deepEqual(words(null, { role: 'handler' }), ['vai trò: (không có) → handler']);
  assert.deepEqual(words({ a: 1 }, { a: 1 }), []);
  assert.deepEqual(words('cũ', 'mới'), ['cũ → mới']);
});

test('an item of a list is found by what names it, wherever it stands now', () => {
  const [x, y] = [
    { date: '2027-01-01', name: 'Tết Dương lịch' },
    { date: '2027-09-02', name: 'Quốc khánh' },
  ];
  assert.deepEqual(words({ daysOff: [x, y] }, { daysOff: [y, { ...x, name: 'Tết tây' }] }), [
    'ngày nghỉ › 2027-01-01 › tên: Tết Dương lịch → Tết tây',
  ]);
  assert.deepEqual(words({ days: [1, 2] }, { days: [1, 3] }), ['số ngày: 1, 2 → 1, 3']);
});

test('of a long text only the lines that changed are told', () => {
  const lines = Array.from({ length: 100 }, (_, n) => `dòng ${n}`);
  const changed = lines.with(50, 'dòng khác');
  assert.deepEqual(words({ files: { x: lines.join('\n') } }, { files: { x: changed.join('\n') } }), [
    'tệp › x: …\ndòng 50\n… → …\ndòng khác\n…',
  ]);
});

test('a file of the journal says in each line who did what, when, and what changed', () => {
  const [, line = '', ...rest] = journalCsv(journalPageExamples.latest.entries, 'vi').split('\r\n');
  assert.match(
    line,
    /^42,2026-11-20 14:05,Công bố lịch nghỉ,Lịch làm việc,Lịch nghỉ năm 2027,"Đỗ Quang Huy, /,
  );
  assert.match(line, /thứ Bảy làm bù: 2027-01-09 → 2027-01-09, 2027-02-20/);
  assert.equal(rest.length, 3);
});
