import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#kernel';
import type { Block, Letter } from '#platform/pdf';
import { plainText } from '#platform/pdf';
import { renderPart } from '#ui/layout';
import { receiptAtDesk, receiptOnline, refusalOnline, supplementAtIntake } from './printed.examples.ts';
import { PrintedSheet } from './printed.page.tsx';
import { printedCodes } from './printed-codes.action.ts';
import { receiptForm } from './receipt-form.ts';
import { refusalForm } from './refusal-form.ts';
import { supplementForm } from './supplement-form.ts';

const forms = [
  receiptForm(receiptAtDesk),
  receiptForm(receiptOnline, 'en'),
  supplementForm(supplementAtIntake),
  refusalForm(refusalOnline),
];

test('a receipt says everything the law asks of it', () => {
  const words = wordsOf(receiptForm(receiptAtDesk));
  const asked = [
    'Đơn vị tiếp nhận: Bộ phận Một cửa, Ủy ban nhân dân xã Nam Ban Lâm Hà',
    'Mã hồ sơ: H36.12.05-261125-0001',
    'Tiếp nhận hồ sơ của: Đặng Thị Mỹ Ngọc',
    'Chủ hồ sơ: Đặng Thị Mỹ Ngọc',
    'Nội dung yêu cầu giải quyết: Đăng ký khai sinh',
    '2. Số lượng hồ sơ: 01 bộ',
    '3. Thời gian giải quyết hồ sơ theo quy định: 1 ngày làm việc (8 giờ làm việc)',
    '4. Thời gian nhận hồ sơ: 15:20, thứ Tư, ngày 25/11/2026',
    '5. Thời gian trả kết quả giải quyết hồ sơ: 15:20, thứ Năm, ngày 26/11/2026',
    '6. Đăng ký nhận kết quả: Bộ phận Một cửa xã Nam Ban Lâm Hà',
    'NGƯỜI NỘP HỒ SƠ',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
    'Ngoài giờ làm việc: không tính',
  ];
  for (const text of asked) assert.ok(words.includes(text), text);
});

test('nobody signs for the citizen on a receipt given online', () => {
  assert.doesNotMatch(wordsOf(receiptForm(receiptOnline)), /NGƯỜI NỘP HỒ SƠ/);
});

test('a request to supplement names what is missing, why, on what ground, by when, and what the clock does', () => {
  const words = wordsOf(supplementForm(supplementAtIntake));
  for (const text of [
    'Số: 12/HDHS',
    'bản chụp bị mờ',
    'Lý do: ',
    'Căn cứ pháp lý: ',
    'hết thứ Tư, ngày 16/12/2026',
    'bắt đầu tính khi',
  ]) {
    assert.ok(words.includes(text), text);
  }
});

test('day and month carry the zeros that official documents ask for', () => {
  const { head } = refusalForm({ ...refusalOnline, madeAt: instant('2027-02-05T08:00') });
  assert.equal(head.placeAndDate, 'Nam Ban Lâm Hà, ngày 05 tháng 02 năm 2027');
});

test('paper and page say the same words, in both languages', () => {
  for (const form of forms) {
    const markup = renderPart(PrintedSheet({ form, codes: printedCodes(form) }));
    const shown = markup
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
    for (const word of wordsOf(form).split(/[\s:()]+/)) assert.ok(shown.includes(word), word);
    assert.equal(markup.match(/<svg/g)?.length ?? 0, printedCodes(form).size);
  }
});

function wordsOf(form: Letter): string {
  const { head } = form;
  return [
    head.superior,
    head.body,
    head.number,
    ...head.motto,
    head.placeAndDate,
    form.title,
    ...form.blocks.flatMap(wordsIn),
  ]
    .filter(Boolean)
    .join('\n');
}

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'fields':
      return block.fields.flatMap(({ label, value, beside }) => [
        `${label}: ${plainText(value)}`,
        ...(beside ? [`${beside.label}: ${beside.value}`] : []),
      ]);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat()];
    case 'qr':
      return block.beside.map(plainText);
    case 'signatures':
      return [block.left?.title, block.right?.title, block.left?.name, block.right?.name].filter(
        (text) => text !== undefined,
      );
  }
}
