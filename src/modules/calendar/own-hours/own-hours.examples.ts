import { type DossierId, idOf, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { hourValues } from './hours-fields.ts';
import type { OwnHoursPageProps } from './own-hours.page.tsx';

const view: PageView = {
  ...{ lang: 'vi', path: '/quan-tri/gio-lam-viec', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Lê Thị Hoa', kind: 'staff', postName: 'Giám đốc Trung tâm Phục vụ hành chính công' },
    unitName: 'Xã Đinh Văn Lâm Hà',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const morning = { from: 450, to: 690 };
const day = [morning, { from: 810, to: 1020 }];
const usual = {
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
  madeUpDay: day,
};
const from = plainDate('2026-12-01');
const own = {
  ...{ validFrom: from, hours: usual },
  reception: { ...usual, weekly: { ...usual.weekly, 6: [morning] } },
  closures: [
    {
      ...{ date: plainDate('2026-12-11'), source: 'QĐ 12', open: [morning] },
      name: { vi: 'Mất điện', en: 'Power cut' },
    },
  ],
};
const agency = { code: '24871', name: 'Xã Đinh Văn Lâm Hà', mayChoose: false };
const dossierId: DossierId = idOf('01890000-0000-7000-8000-000000000001');

export const ownHoursExamples = {
  saturdayMorningLookedAt: {
    ...{ view, agency, calendar: 'vietnam 2026-10' },
    form: { values: { ...hourValues(own, usual, from), note: 'Quyết định 12' }, errors: {} },
    affected: {
      total: 1,
      moves: [
        {
          ...{ dossierId, code: 'H36.29-261207-0003' },
          agency: { vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', en: "People's Committee of Dinh Van Lam Ha" },
          ...{ oldDue: instant('2026-12-11T16:00'), newDue: instant('2026-12-14T09:30') },
        },
      ],
    },
  },
  overlapOfTheProvince: {
    ...{ view: english, calendar: 'vietnam 2026-10', affected: undefined },
    agency: { ...agency, mayChoose: true },
    form: {
      values: { ...hourValues(undefined, usual, from), 'hours.monday': '07:30-11:30, 11:00-17:00' },
      errors: {
        'hours.monday': {
          vi: 'Buổi 11:00-17:00 chồng lên buổi 07:30-11:30, hoặc viết trước buổi ấy',
          en: '11:00-17:00 overlaps 07:30-11:30, or stands before it',
        },
      },
    },
  },
} satisfies Record<string, OwnHoursPageProps>;
