import { dong, idOf, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { procedureExamples } from '../procedures.examples.ts';
import type { AgencyNamed, OptionPageProps, OptionsPageProps } from './options.ts';

const view: PageView = {
  ...procedureExamples.portalUnverified.view,
  path: '/quan-tri/tuy-chon',
  user: {
    ...{ name: 'Lê Thị Hoa', kind: 'staff', postName: 'Giám đốc Trung tâm Phục vụ hành chính công' },
    unitName: 'Xã Đinh Văn Lâm Hà',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const { version } = procedureExamples.portalUnverified;
const agency: AgencyNamed = { code: '24871', name: 'Xã Đinh Văn Lâm Hà', mayChoose: false };
const unitId = idOf<'unit'>('01923456-789a-7bcd-8ef0-123456789abc');
const limit = { kind: 'workday', value: 15 } as const;
const promised = {
  code: version.code,
  unitId,
  limit,
  from: plainDate('2026-12-01'),
  ground: 'Quyết định 15/QĐ-UBND',
};
const fee = {
  ...{ code: version.code, unitId, amount: dong(50_000), from: plainDate('2026-12-01') },
  ground: 'Nghị quyết số …/NQ-HĐND',
};
const left = {
  ...version,
  content: { ...version.content, fee: { setByProvincialCouncil: true } },
};

export const optionsExamples = {
  promisesAndFees: {
    ...{ view, agency, limits: [promised], fees: [fee] },
    procedures: [{ code: version.code, name: version.content.name.vi }],
  },
  nothingYetForTheProvince: {
    ...{ view: english, limits: [], fees: [] },
    agency: { code: '68', name: 'Lâm Đồng province', mayChoose: true },
    procedures: [{ code: version.code, name: version.content.name.en }],
  },
} satisfies Record<string, OptionsPageProps>;

const counted = { limit, source: 'local', ground: promised.ground } as const;
export const optionExamples = {
  lookedAt: {
    ...{ view, agency, version: left, fee },
    limits: [{ variant: undefined, counted }],
    form: {
      values: { value: '10', kind: 'workday', limitFrom: '01/01/2027', limitGround: 'Quyết định 20' },
      errors: {},
    },
    preview: { of: 'limit', lines: ['Thời hạn: 15 ngày làm việc → 10 ngày làm việc.'] },
  },
  mistakes: {
    ...{ view: english, agency, version: left, fee: undefined },
    limits: [{ variant: undefined, counted: { limit, source: 'law' } }],
    form: {
      values: { value: '40', kind: 'workday', limitFrom: '31/02/2027' },
      errors: {
        value: { vi: 'Thời hạn này dài hơn quy định', en: "This is longer than the law's limit" },
        limitFrom: { vi: 'Nhập ngày có thật', en: 'Enter a day that exists' },
      },
    },
    preview: undefined,
  },
} satisfies Record<string, OptionPageProps>;
