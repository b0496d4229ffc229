import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pdfPrinter } from '#platform/pdf';
import { renderPart } from '#ui/layout';
import { amountInWords } from './amount-in-words.ts';
import { feesPaid, handledLog, handOver, listed, resultReceipt, resultToSign } from './auxiliary.examples.ts';
import { feeReceiptForm } from './fee-receipt-form.ts';
import { formSetA } from './form-set.ts';
import { handOverForm } from './hand-over-form.ts';
import { receiptListForm, resultListForm } from './list-forms.ts';
import { logForm } from './log-form.ts';
import type { PrintedForm } from './printed-form.ts';
import { PrintedSheet } from './printed-sheet.part.tsx';
import { resultReceiptForm } from './result-receipt-form.ts';

const codes = new Map<string, string>();
const shown = (form: PrintedForm): string => renderPart(PrintedSheet({ form, codes }));

test('money in words is said as money papers say it', () => {
  for (const [amount, words] of [
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [8_000, 'Tám nghìn đồng'],
    [15_021, 'Mười lăm nghìn không trăm hai mươi mốt đồng'],
    [105_000, 'Một trăm linh năm nghìn đồng'],
    [1_325_000, 'Một triệu ba trăm hai mươi lăm nghìn đồng'],
    [2_000_000_010, 'Hai tỷ không trăm mười đồng'],
  ] as const)
    assert.equal(amountInWords(amount), words);
});

test('each print beside the numbered forms says what practice asks of it', () => {
  for (const [form, asked] of [
    [
      handOverForm(handOver),
      [
        'Bên giao',
        'Phòng Văn hóa – Xã hội',
        '15:20, thứ Năm, ngày 26/11/2026',
        'lập thành 02 bản',
        'BÊN NHẬN',
      ],
    ],
    [
      resultReceiptForm(resultReceipt),
      ['Trần Văn Bình', 'văn bản ủy quyền số 14/2026', '45/2026', '0901 234 567'],
    ],
    [logForm(handledLog), ['Người thực hiện', 'Chuyển đến', 'Thời hạn', 'Lương Văn Khoa']],
    [
      feeReceiptForm(feesPaid),
      [
        '1.325.000 đồng',
        'Một triệu ba trăm hai mươi lăm nghìn đồng',
        'Biên lai 0000123',
        'không thay cho biên lai',
      ],
    ],
    [receiptListForm(listed), ['H36.12.05-261125-0001', 'Hẹn trả', '01 bộ']],
    [resultListForm(listed), ['Bưu chính', '×', 'Giao, nhận (ký)']],
  ] as const)
    for (const text of asked) assert.ok(shown(form).includes(text), `${form.key}: ${text}`);
});

test('a signature drawn on the screen stands on the receipt, and one to come has its place', () => {
  assert.match(shown(resultReceiptForm(resultReceipt)), /<svg[^>]*><path d="M20 70L45 20/);
  const toSign = shown(resultReceiptForm(resultToSign));
  assert.doesNotMatch(toSign, /<svg/);
  assert.match(toSign, /BÊN NHẬN/);
});

test('no number of a circular is given to a print that has none, in either set', () => {
  assert.equal(
    handOverForm(handOver, 'vi', formSetA).footer,
    'Giấy in hỗ trợ, không có số trong bộ mẫu của Thông tư 01/2018/TT-VPCP',
  );
});

test('they come back out of their PDF in Vietnamese', async (t) => {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return t.skip('pdftotext is not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-prints-'));
  const printer = pdfPrinter(path.join(import.meta.dirname, '../../../../content/fonts'));
  for (const [form, words] of [
    [resultReceiptForm(resultReceipt), 'Tôi đã nhận đủ kết quả ghi trên.'],
    [feeReceiptForm(feesPaid), 'Một triệu ba trăm hai mươi lăm nghìn đồng'],
    [resultListForm(listed), 'H36.12.05-261125-0001'],
  ] as const) {
    const file = path.join(folder, `${form.key}.pdf`);
    await writeFile(file, await printer.print(form));
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString().replace(/\s+/g, ' ');
    assert.ok(text.includes(words) || text.replace(/\s/g, '').includes(words.replace(/\s/g, '')), words);
  }
  await rm(folder, { recursive: true });
});
