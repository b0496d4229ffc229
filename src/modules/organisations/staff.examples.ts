import { type Bilingual, idOf, instant } from '#kernel';
import type { PageView } from '#ui/layout';
import type { Role } from './permissions.ts';
import type { Holding } from './post.ts';

const view: PageView = {
  ...{ lang: 'vi', path: '/quan-tri/nhan-su', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const agency = {
  vi: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà',
  en: "People's Committee of Dinh Van Lam Ha Commune",
};

export const staffViews = {
  head: {
    ...view,
    user: { name: 'Lê Văn Hùng', kind: 'staff', postName: 'Chủ tịch', unitName: agency.vi },
  },
  admin: {
    ...view,
    user: {
      name: 'Hoàng Đức Thịnh',
      kind: 'staff',
      postName: 'Quản trị hệ thống',
      unitName: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    },
  },
  english: {
    ...{ ...view, lang: 'en', provinceName: 'Lâm Đồng province' },
    user: { name: 'Nguyễn Thị Hạnh', kind: 'staff', postName: 'Vice chair', unitName: agency.en },
  },
} satisfies Record<string, PageView>;

const id = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const sampleHolding = (n: number, personName: string, role: Role, name: Bilingual): Holding => ({
  ...{ personId: idOf(id(n)), personName, since: instant('2025-07-01T08:00') },
  post: {
    ...{
      id: idOf(id(100 + n)),
      code: `24871-${n}`,
      role,
      name,
      unitId: idOf(id(201)),
      unitKind: 'leadership',
    },
    ...{
      unitName: { vi: 'Lãnh đạo Ủy ban nhân dân', en: 'Leadership' },
      agencyId: idOf(id(200)),
      agencyName: agency,
    },
  },
});
