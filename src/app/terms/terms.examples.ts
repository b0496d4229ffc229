import type { PageView } from '#ui/layout';
import type { TermsPageProps } from './terms.page.tsx';

const view: PageView = {
  lang: 'vi',
  path: '/thuat-ngu',
  csrfToken: '',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};

export const termsExamples: Readonly<Record<string, TermsPageProps>> = { 'every word': { view } };
