import type { PageView } from '#ui/layout';
import type { FeeTable } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';
import type { FeeDesignerProps } from './fee-designer.ts';
import { errorsOf } from './table-errors.ts';
import { valuesOf } from './table-values.ts';

const view: PageView = {
  ...{
    lang: 'vi',
    path: '/quan-tri/thu-tuc/2.000635/du-thao/le-phi',
    csrfToken: 'example-token',
    demo: true,
  },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Trần Văn Dũng', kind: 'staff', postName: 'Kiểm soát thủ tục hành chính' },
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const base = { required: true } as const;
const form: FormDefinition = {
  format: 1,
  title: { vi: 'Tờ khai', en: 'Declaration' },
  pages: [
    {
      key: 'p',
      title: { vi: 'Bản sao', en: 'Copies' },
      fields: [
        { ...base, kind: 'number', key: 'copies', label: { vi: 'Số bản', en: 'Copies' }, min: 1, max: 50 },
        {
          ...{ ...base, kind: 'choice', key: 'copyForm', as: 'radios' },
          label: { vi: 'Loại bản sao', en: 'Kind of copy' },
          options: [
            { value: 'paper', label: { vi: 'Bản giấy', en: 'On paper' } },
            { value: 'electronic', label: { vi: 'Bản điện tử', en: 'Electronic' } },
          ],
        },
      ],
    },
  ],
};
const table: FeeTable = {
  hitPolicy: 'FIRST',
  inputs: [
    { name: 'copyForm', label: 'Loại bản sao' },
    { name: 'filedOn', label: 'Ngày nộp' },
  ],
  rows: [
    {
      ...{ key: 'free', when: ['"electronic"', '[date("2026-08-15")..date("2027-02-28")]'], amount: '0' },
      words: {
        vi: 'Miễn phí bản điện tử đến hết 28/02/2027',
        en: 'Electronic copies are free until 28/02/2027',
      },
      ...{ ground: 'Thông tư 117/2026/TT-BTC', verified: true },
    },
    {
      key: 'each',
      when: ['-', '-'],
      amount: '8000 * copies',
      words: { vi: '8.000 đồng mỗi bản' },
      verified: false,
    },
  ],
};
const faulty: FeeTable = {
  ...table,
  hitPolicy: 'UNIQUE',
  rows: table.rows.map((row) =>
    row.key === 'each' ? { ...row, when: ['-', '> hôm nay'], words: { vi: '' } } : row,
  ),
};
const tried = { values: { 't.copies': '2', 't.channel': 'online', 't.filedOn': '20/11/2026' } };
const draft = { revision: 3, editable: true, unreadable: false, form, table, amount: '8.000 đồng', tried };

export const feeDesignerExamples = {
  ratesAndTried: {
    ...{ view, code: '2.000635' },
    draft: {
      ...draft,
      state: { values: valuesOf(table, form), errors: {} },
      tried: { ...tried, result: { amount: 16_000, rows: ['8.000 đồng mỗi bản'] } },
    },
  },
  mistakes: {
    view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province' },
    code: '2.000635',
    draft: {
      ...draft,
      table: faulty,
      state: { values: valuesOf(faulty, form), errors: errorsOf(faulty, form) },
    },
  },
  oneAmount: {
    ...{ view, code: '2.000635' },
    draft: { ...draft, table: undefined, state: { values: {}, errors: {} } },
  },
  waitsForApproval: {
    ...{ view, code: '2.000635' },
    draft: { ...draft, editable: false, state: { values: valuesOf(table, form), errors: {} } },
  },
  noDraft: { view, code: '2.000635', draft: undefined },
} satisfies Record<string, FeeDesignerProps>;
