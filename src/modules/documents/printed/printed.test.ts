import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { instant, plainDate } from '#kernel';
import type { Block, Letter } from '#platform/pdf';
import { pdfPrinter, plainText } from '#platform/pdf';
import { renderPart } from '#ui/layout';
import { apologyForm } from './apology-form.ts';
import { controlForm } from './control-form.ts';
import { formSetA, formSetAt, formSetB, hasForm } from './form-set.ts';
import {
  apology,
  control,
  receiptAtDesk,
  receiptOnline,
  receiptReplacing,
  receiptWithParts,
  refusalOnline,
  register,
  stopped,
  supplementAtIntake,
} from './printed.examples.ts';
import { printedCodes } from './printed-codes.action.ts';
import { PrintedSheet } from './printed-sheet.part.tsx';
import { receiptForm } from './receipt-form.ts';
import { refusalForm } from './refusal-form.ts';
import { periodIn } from './register.form.ts';
import { registerForm } from './register-form.ts';
import { stopForm } from './stop-form.ts';
import { supplementForm } from './supplement-form.ts';

const forms = [
  receiptForm(receiptAtDesk),
  receiptForm(receiptOnline, 'en'),
  supplementForm(supplementAtIntake),
  refusalForm(refusalOnline),
  receiptForm(receiptWithParts),
  ...[formSetA, formSetB].flatMap((set) => [
    apologyForm(apology, 'vi', set),
    controlForm(control, 'en', set),
    registerForm(register, 'vi', set),
  ]),
  stopForm(stopped, 'en'),
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

test('an apology names the delay, the new date, and is signed by the head of the agency', () => {
  const words = wordsOf(apologyForm(apology));
  for (const text of [
    'Số: 16/VBXL-UBND',
    'Kính gửi: Đặng Thị Mỹ Ngọc',
    'Ngày hẹn trả: 15:20, thứ Tư, ngày 16/12/2026',
    'Lý do chậm: Cơ quan thuế chưa xác định',
    'Hẹn trả kết quả vào: 17:00, thứ Hai, ngày 21/12/2026',
    'xin lỗi ông/bà',
    'THỦ TRƯỞNG CƠ QUAN',
  ])
    assert.ok(words.includes(text), text);
});

test('forms are numbered by the set in force when the paper was made, and stay in it', () => {
  const [before, between, since] = ['2018-12-01', '2026-01-15', '2026-06-01'].map((day) =>
    instant(`${day}T08:00`),
  );
  const choices = [
    { set: 'B', from: instant('2026-02-01T00:00') },
    { set: 'A', from: instant('2018-11-23T00:00') },
  ] as const;
  assert.ok(before && between && since);
  assert.deepEqual(
    [before, between, since].map((at) => formSetAt(choices, at).version),
    ['A', 'A', 'B'],
  );
  assert.equal(formSetAt([], since).version, 'B');
  assert.match(controlForm(control, 'vi', formSetA).footer, /^Mẫu số 05, .*01\/2018/);
  assert.match(controlForm(control, 'vi', formSetB).footer, /^Mẫu số 06, .*03\/2025/);
  assert.equal(apologyForm(apology, 'vi', formSetA).title, 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ');
  assert.deepEqual(
    [formSetA, formSetB].map((set) => hasForm(set, 'stop')),
    [false, true],
  );
});

test('the receipt shows the whole and the parts under it, and the owner apart from who files', () => {
  const words = wordsOf(receiptForm(receiptWithParts));
  for (const text of [
    'Tiếp nhận hồ sơ của: Đặng Quốc Bảo',
    'Chủ hồ sơ: Đặng Thị Mỹ Ngọc',
    'Cơ quan quản lý môi trường',
    '15:20, thứ Hai, ngày 07/12/2026',
    'tính khi bắt đầu phần việc',
  ])
    assert.ok(words.includes(text), text);
});

test('a receipt that replaces another says which, and the how manieth it is', () => {
  assert.match(
    wordsOf(receiptForm(receiptReplacing)),
    /thay thế giấy tiếp nhận đã cấp lúc .* \(cấp lại lần 1\)/,
  );
});

test('a control slip has one row a hand-over, with who, when and whether in time', () => {
  const table = controlForm(control).blocks.find((block) => block.kind === 'table');
  assert.ok(table);
  const outcomes = table.rows.map((cells) => cells[4]);
  assert.deepEqual(outcomes, ['Đúng hạn', 'Trước hạn', 'Quá hạn', 'Đang giải quyết']);
  assert.deepEqual(table.rows[1]?.slice(1, 4), [
    'Công chức tiếp nhận và trả kết quả, Nguyễn Thị Hạnh',
    'Chuyên viên Phòng Kinh tế, Lương Văn Khoa',
    '08:05, 26/11/2026',
  ]);
});

test('a register is asked for by its days, in whatever order, and else is of the month', () => {
  const today = plainDate('2026-11-25');
  const asked = (query: Record<string, string>) => periodIn(query, today);
  assert.deepEqual(asked({}), { from: '2026-11-01', to: '2026-11-25' });
  assert.deepEqual(asked({ tu: '2026-10-31', den: '2026-10-01' }), { from: '2026-10-01', to: '2026-10-31' });
  const typed = { 'tu-day': '5', 'tu-month': '11', 'tu-year': '2026', den: 'x' };
  assert.deepEqual(asked(typed), { from: '2026-11-05', to: '2026-11-25' });
});

test('the new forms come back out of their PDF, in Vietnamese, with code and set', async (t) => {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return t.skip('pdftotext is not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-forms-'));
  const printer = pdfPrinter(path.join(import.meta.dirname, '../../../../content/fonts'));
  const made = [apologyForm(apology), stopForm(stopped), controlForm(control), registerForm(register)];
  for (const form of made) {
    const file = path.join(folder, `${form.key}.pdf`);
    await writeFile(file, await printer.print(form));
    const text = execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ');
    assert.ok(text.includes(form.footer), form.footer);
    assert.ok(text.replace(/\s/g, '').includes(form.title.replace(/\s/g, '')), form.title);
    const info = execFileSync('pdfinfo', [file]).toString();
    assert.match(info, new RegExp(`Keywords: +${form.key} B 03/2025`));
    assert.match(info, form.key === 'register' ? /841\.\d+ x 595/ : /595\.\d+ x 841/);
  }
  if (spawnSync('zbarimg', ['--version']).error === undefined) {
    const page = path.join(folder, 'control');
    execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', path.join(folder, 'control.pdf'), page]);
    const codes = execFileSync('zbarimg', ['--quiet', '--raw', `${page}.png`]).toString();
    assert.ok(codes.includes(control.dossierCode), codes);
  }
  await rm(folder, { recursive: true });
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
