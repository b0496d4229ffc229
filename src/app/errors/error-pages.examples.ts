import type { PageView } from '#ui/layout';
import type { ErrorProps } from './error.page.tsx';

const view: PageView = {
  lang: 'vi',
  path: '/khong-co',
  csrfToken: '',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const official: PageView = { ...view, user: { name: 'Trần Văn Dũng', kind: 'staff' } };

export const errorExamples: Readonly<Record<string, ErrorProps>> = {
  'not found': { view, kind: 'notFound' },
  'not found, in English': { view: english, kind: 'notFound' },
  forbidden: { view: official, kind: 'forbidden' },
  'too many': { view, kind: 'tooMany' },
  'bad request': { view, kind: 'badRequest' },
  'too large': { view, kind: 'tooLarge' },
  fault: { view, kind: 'fault', errorId: '7c1f00a93be2' },
  'too large, in English': { view: english, kind: 'tooLarge' },
  'fault, in English': { view: english, kind: 'fault', errorId: '7c1f00a93be2' },
};
