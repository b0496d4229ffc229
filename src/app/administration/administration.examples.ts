import type { PageView } from '#ui/layout';
import type { AdministrationPageProps } from './administration.page.tsx';
import { sectionKeys } from './sections.table.ts';

const view: PageView = {
  ...{ lang: 'vi', path: '/quan-tri', csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Đỗ Quang Huy', kind: 'staff', postName: 'Kiểm soát thủ tục hành chính' },
    ...{ unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng', administers: true },
  },
};

export const administrationExamples = {
  'everything there is': { view, allowed: sectionKeys },
  'the head of a desk, in English': {
    view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province' },
    allowed: ['staff', 'counters', 'journal'],
  },
} satisfies Readonly<Record<string, AdministrationPageProps>>;
