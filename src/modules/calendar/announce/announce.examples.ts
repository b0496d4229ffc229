import { type DossierId, idOf, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { announceErrors } from './announce.text.ts';
import { suggestedYear } from './announcement.ts';
import type { CalendarPageProps } from './calendar.page.tsx';
import type { PreviewPageProps } from './preview.page.tsx';
import type { YearPageProps } from './year.page.tsx';
import { valuesOf } from './year-fields.ts';

const view: PageView = {
  ...{ lang: 'vi', path: '/quan-tri/lich', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Trần Văn Dũng', kind: 'staff', postName: 'Kiểm soát thủ tục hành chính' },
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const year = suggestedYear(2028);
const base = 'vietnam 2026-10';
const ground = '10065/VPCP-KGVX ngày 02/10/2027';
const published = {
  ...{ name: base, publishedAt: instant('2026-10-02T09:00'), publishedBy: 'import', note: '' },
};

export const calendarPageExamples = {
  announcedAndNext: {
    ...{ view, name: base, national: [published], units: [] },
    years: [
      { ...year, announced: false },
      { ...suggestedYear(2027), announced: true, workingSaturdays: [plainDate('2027-01-09')] },
    ],
  },
  unitsWithOwnHours: {
    ...{ view: english, name: base, years: [{ ...year, announced: false }], national: [published] },
    units: [{ ...published, name: '24787@1', validFrom: plainDate('2026-12-01'), note: 'QĐ 12' }],
  },
} satisfies Record<string, CalendarPageProps>;

const values = valuesOf(year, '');
export const yearPageExamples = {
  suggestion: { view, year: 2028, base, rows: year.daysOff.length + 2, form: { values, errors: {} } },
  mistakes: {
    ...{ view: english, year: 2028, base, rows: year.daysOff.length + 2 },
    form: {
      values: { ...values, 'day[1].date': '31/02/2028', 'saturday[0]': '07/01/2028' },
      errors: {
        'day[1].date': {
          vi: announceErrors.vi.badDate('31/02/2028'),
          en: announceErrors.en.badDate('31/02/2028'),
        },
        'saturday[0]': { vi: announceErrors.vi.noSaturday, en: announceErrors.en.noSaturday },
        ground: { vi: announceErrors.vi.noGround, en: announceErrors.en.noGround },
      },
    },
  },
} satisfies Record<string, YearPageProps>;

const dossierId: DossierId = idOf('01890000-0000-7000-8000-000000000001');
export const previewPageExamples = {
  nothingMoves: { view, days: year, values: valuesOf(year, ground), base, affected: { total: 0, moves: [] } },
  dossiersMove: {
    ...{ view: english, values: valuesOf(year, ground), base },
    days: { ...year, daysOff: year.daysOff.slice(1), workingSaturdays: [plainDate('2028-01-15')] },
    affected: {
      total: 1,
      moves: [
        {
          ...{ dossierId, code: 'H36.29-271220-0007' },
          agency: { vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', en: "People's Committee of Dinh Van Lam Ha" },
          ...{ oldDue: instant('2028-01-05T09:00'), newDue: instant('2028-01-04T09:00') },
        },
      ],
    },
  },
} satisfies Record<string, PreviewPageProps>;
