import { instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import type { ReadingsPageProps } from './readings.page.tsx';
import type { Reading } from './readings.ts';

const citizen: PageView = {
  ...{ lang: 'vi', path: '/ho-so', csrfToken: 'example-token' },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: { name: 'Nguyễn Thị Ước', kind: 'citizen' },
};
const head: PageView = {
  ...{ ...citizen, lang: 'en', provinceName: 'Lâm Đồng province' },
  user: {
    ...{ name: 'K’Brơi', kind: 'staff', postName: 'Chủ tịch' },
    unitName: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  },
};
const agency = { vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà', en: 'People’s Committee of Đinh Văn Lâm Hà' };
const readings: readonly Reading[] = [
  {
    ...{
      day: plainDate('2026-11-20'),
      firstAt: instant('2026-11-20T14:05'),
      kinds: ['page', 'paper'],
      agency,
    },
    ...{ by: 'Trần Văn Dũng', post: { vi: 'Chuyên viên Phòng Kinh tế', en: 'Specialist, Economy division' } },
  },
  {
    ...{
      day: plainDate('2026-11-19'),
      firstAt: instant('2026-11-19T08:30'),
      kinds: ['page', 'form', 'list'],
      agency,
    },
    ...{ by: 'Lê Thị Hoa', post: { vi: 'Công chức tiếp nhận', en: 'Desk officer' } },
  },
];
const about = { code: 'H36.29-261119-0007', months: 24 };

export const readingsPageExamples = {
  applicant: { ...about, view: citizen, readings, backHref: '/ho-so', named: false },
  head: { ...about, view: head, readings, backHref: '/lam-viec', named: true },
  nobody: { ...about, view: citizen, readings: [], backHref: '/ho-so', named: false },
} satisfies Record<string, ReadingsPageProps>;
