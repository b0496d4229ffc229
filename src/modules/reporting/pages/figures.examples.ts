import { idOf, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { BehindLine } from '../behind/line.ts';
import { type Figures, figuresFrom } from '../figures/figures.ts';
import type { ReportLine } from '../figures/report.ts';
import type { FiguresPageProps } from './figures.page.tsx';
import type { ListPageProps } from './list.page.tsx';
import type { PeriodChoice } from './period-choice.form.ts';

const today = plainDate('2026-11-22');

const view: PageView = {
  lang: 'vi',
  path: '/so-lieu',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const english = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' } as const;

const commune: Figures = {
  received: 137,
  carriedOver: 9,
  new: 128,
  newOnline: 97,
  newDirect: 29,
  newPostal: 2,
  resolved: 121,
  early: 88,
  onTime: 31,
  late: 2,
  withdrawn: 1,
  inProgress: 16,
  within: 15,
  overdue: 1,
  refused: 3,
  supplements: 7,
  digitised: 31,
  reused: 12,
  stored: 24,
  eResults: 28,
};

const nothing: Figures = {
  received: 0,
  carriedOver: 0,
  new: 0,
  newOnline: 0,
  newDirect: 0,
  newPostal: 0,
  resolved: 0,
  early: 0,
  onTime: 0,
  late: 0,
  withdrawn: 0,
  inProgress: 0,
  within: 0,
  overdue: 0,
  refused: 0,
  supplements: 0,
  digitised: 0,
  reused: 0,
  stored: 0,
  eResults: 0,
};

const dinhVan: ReportLine = {
  id: idOf<'unit'>('00000000-0000-4000-8000-000000024871'),
  code: '24871',
  name: { vi: 'Xã Đinh Văn Lâm Hà', en: 'Đinh Văn Lâm Hà Commune' },
  figures: commune,
};
const namBan: ReportLine = {
  id: idOf<'unit'>('00000000-0000-4000-8000-000000024907'),
  code: '24907',
  name: { vi: 'Xã Nam Ban Lâm Hà', en: 'Nam Ban Lâm Hà Commune' },
  figures: nothing,
};
const province: ReportLine = {
  id: idOf<'unit'>('00000000-0000-4000-8000-000000000068'),
  code: '68',
  name: { vi: 'Tỉnh Lâm Đồng', en: 'Lâm Đồng Province' },
  figures: { ...commune, received: 1379, new: 1370, newOnline: 1339, resolved: 1363, early: 1330 },
};
const under = [dinhVan, namBan];

const period = { from: plainDate('2026-09-15'), to: plainDate('2026-12-14') };
const choice: PeriodChoice = {
  period,
  statutory: { kind: 'quarter', year: 2026, number: 4, ...period },
  typed: {
    from: { day: '15', month: '09', year: '2026' },
    to: { day: '14', month: '12', year: '2026' },
  },
  errors: {},
};
const mistaken: PeriodChoice = {
  ...choice,
  typed: { ...choice.typed, from: { day: '31', month: '2', year: '2026' } },
  errors: {
    tu: {
      vi: 'Nhập ngày đầu kỳ, ví dụ 15 11 2026',
      en: 'Enter the first day, for example 15 11 2026',
    },
  },
};
const none = figuresFrom([]);
/** A land office: eleven parts came, seven are done. */
const slices: Figures = {
  ...none,
  ...{ received: 11, carriedOver: 2, new: 9, resolved: 7, early: 4, onTime: 2, late: 1 },
  ...{ inProgress: 4, within: 3, overdue: 1 },
};
const page = { view, choice, today, path: '/so-lieu', sort: 'name', all: false } as const;
const report = { unit: province, period: choice.period, until: today, under, slices: none };
const ofCommune = { ...report, unit: dinhVan, under: [] };

/** Named props of the page of figures. */
export const figuresExamples = {
  province: { ...page, report },
  provinceInEnglish: { ...page, view: english, report, sort: 'overdue', all: true },
  commune: { ...page, path: '/so-lieu/24871', report: ofCommune },
  severalAgencies: { ...page, path: '/so-lieu/24871', report: { ...ofCommune, slices } },
  severalAgenciesInEnglish: {
    ...page,
    view: english,
    path: '/so-lieu/24871',
    report: { ...ofCommune, slices },
  },
  noDossiersYet: {
    ...page,
    path: '/so-lieu/24907',
    report: { ...ofCommune, unit: namBan },
  },
  wrongDays: {
    ...page,
    choice: mistaken,
    report,
  },
} satisfies Record<string, FiguresPageProps>;

const line: BehindLine = {
  code: 'H36.3.12-261012-0004',
  procedureCode: '1.001193',
  procedure: { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' },
  unit: { vi: 'Xã Đinh Văn Lâm Hà', en: 'Đinh Văn Lâm Hà Commune' },
  channel: 'online',
  acceptedOn: plainDate('2026-10-12'),
  dueOn: plainDate('2026-10-13'),
  endedOn: plainDate('2026-10-15'),
  refusedOn: null,
  state: 'returned',
  timeliness: 'late',
  mark: { day: plainDate('2026-10-15'), rowNo: 41 },
};
const list = { view, unit: dinhVan, choice, next: undefined, further: false };

/** Named props of the list behind a figure. */
export const listExamples = {
  late: { ...list, figure: 'late', count: 1, lines: [line] },
  lateInEnglish: { ...list, view: english, figure: 'late', count: 1, lines: [line] },
  inProgress: {
    ...list,
    figure: 'inProgress',
    count: 61,
    lines: [{ ...line, endedOn: null, state: 'supplement', timeliness: null }],
    next: line.mark,
    further: true,
  },
  refused: {
    ...list,
    figure: 'refused',
    count: 1,
    lines: [{ ...line, code: null, acceptedOn: null, dueOn: null, refusedOn: plainDate('2026-11-02') }],
  },
  slices: {
    ...list,
    figure: 'inProgress',
    role: 'slice',
    count: 1,
    lines: [{ ...line, endedOn: null, state: 'resting', timeliness: null }],
  },
  empty: { ...list, figure: 'overdue', count: 0, lines: [] },
} satisfies Record<string, ListPageProps>;
