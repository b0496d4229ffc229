import { instant } from '#kernel';
import type { FeeReceiptData, HandOverData, ListData, LogData, ResultReceiptData } from './auxiliary-data.ts';
import { control, receiptAtDesk, register } from './printed.examples.ts';

const { body, help, owner, content, components } = { ...receiptAtDesk, owner: receiptAtDesk.submitter };
const common = { body, help, owner, content, dossierCode: receiptAtDesk.dossierCode };
const desk = 'Bộ phận Một cửa, Ủy ban nhân dân xã Nam Ban Lâm Hà';

export const handOver: HandOverData = {
  ...common,
  giver: desk,
  taker: 'Phòng Văn hóa – Xã hội, Ủy ban nhân dân xã Nam Ban Lâm Hà',
  components,
  handedAt: instant('2026-11-25T15:25'),
  backBy: instant('2026-11-26T15:20'),
  madeAt: instant('2026-11-25T15:25'),
  officialName: 'Nguyễn Thị Hạnh',
};

export const resultReceipt: ResultReceiptData = {
  ...common,
  giver: desk,
  taken: {
    at: instant('2026-11-26T14:00'),
    by: 'Trần Văn Bình',
    how: 'Trả tại quầy',
    facts: [
      ['Tư cách', 'Người được ủy quyền'],
      ['Văn bản ủy quyền', 'văn bản ủy quyền số 14/2026'],
      ['Bản chính trả lại', 'Giấy chứng sinh'],
    ],
    signature: {
      width: 300,
      height: 100,
      strokes: [
        [20, 70, 45, 20, 60, 75, 85, 30, 110, 70, 140, 45, 165, 60],
        [30, 50, 120, 42],
        [180, 65, 210, 30, 225, 70, 270, 55],
      ],
    },
  },
  phone: '0901 234 567',
  result: 'Giấy khai sinh',
  number: '45/2026',
  madeAt: instant('2026-11-26T14:00'),
  officialName: 'Nguyễn Thị Hạnh',
};
export const resultToSign: ResultReceiptData = { ...resultReceipt, taken: undefined };

export const handledLog: LogData = {
  ...common,
  receivedAt: instant('2026-11-25T15:20'),
  lines: control.handOvers.map(({ giver, taker, at, notes }) => ({
    ...{ at, who: giver, action: notes, toWhom: taker },
    limit: instant('2026-12-16T15:20'),
  })),
  madeAt: instant('2026-12-17T09:05'),
  officialName: 'Nguyễn Thị Hạnh',
};

export const feesPaid: FeeReceiptData = {
  ...common,
  payer: owner,
  payments: [
    {
      what: 'Lệ phí cấp giấy phép xây dựng nhà ở riêng lẻ',
      amount: 75_000,
      proof: 'Biên lai 0000123',
      at: instant('2026-12-01T10:15'),
      confirmedBy: 'Nguyễn Thị Hạnh',
    },
    {
      what: 'Phí thẩm định',
      amount: 1_250_000,
      proof: '',
      at: instant('2026-12-03T09:00'),
      confirmedBy: 'Nguyễn Thị Hạnh',
    },
  ],
  madeAt: instant('2026-12-03T09:00'),
  officialName: 'Nguyễn Thị Hạnh',
};

export const listed: ListData = {
  ...{ body, unit: body.name, from: register.from, to: register.to, cutAt: undefined },
  rows: register.rows.map((row, at) => ({
    ...{ code: row.code, owner, content: row.content, receivedAt: row.receivedAt, dueAt: row.dueAt },
    ...{ limit: '1 ngày làm việc', finishedAt: row.finishedAt, result: 'Giấy khai sinh, số 45/2026' },
    ...{ fee: at === 0, byPost: at === 1 },
  })),
  madeAt: register.madeAt,
  officialName: register.officialName,
};
