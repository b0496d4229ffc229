import { idOf, instant } from '#kernel';
import type { PageView } from '#ui/layout';
import type { MyPaperLine } from './my-papers.action.ts';
import type { MyPapersProps, ReuseProps } from './my-papers.page.tsx';

const view: PageView = {
  lang: 'vi',
  path: '/giay-to-cua-toi',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' },
};

const slip: MyPaperLine = {
  documentId: idOf('01890000-0000-7000-8000-000000000031'),
  fileName: 'giấy chứng sinh.jpg',
  mediaType: 'image/jpeg',
  size: 2_400_000,
  scanState: 'clean',
  pages: null,
  since: instant('2026-11-10T09:20'),
  component: 'birth-slip',
  kind: 'given',
  name: { vi: 'Giấy chứng sinh', en: 'Birth slip of the hospital' },
  procedure: { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' },
  dossierId: idOf('01890000-0000-7000-8000-000000000032'),
  code: 'H36.40.3-261110-0004',
  procedureVersionId: idOf('01890000-0000-7000-8000-000000000033'),
};
const certificate: MyPaperLine = {
  ...slip,
  documentId: idOf('01890000-0000-7000-8000-000000000034'),
  fileName: 'giấy khai sinh bản điện tử.pdf',
  mediaType: 'application/pdf',
  pages: 2,
  size: 310_000,
  since: instant('2026-11-12T15:00'),
  kind: 'result',
  name: undefined,
};
const unscanned: MyPaperLine = {
  ...slip,
  documentId: idOf('01890000-0000-7000-8000-000000000035'),
  fileName: 'giấy xác nhận tình trạng hôn nhân của bố mẹ, bản chụp ngày 02 tháng 11.pdf',
  scanState: 'not-scanned',
};

const papers: MyPapersProps = { view, papers: [certificate, slip, unscanned] };

export const myPapersExamples: Readonly<Record<string, MyPapersProps>> = {
  'handed in and got': papers,
  'none yet': { view, papers: [] },
  english: { ...papers, view: { ...view, lang: 'en', provinceName: 'Lâm Đồng province' } },
};

const draft = '/nop/01890000-0000-7000-8000-000000000009/giay-to';
const reuse: ReuseProps = {
  view: { ...view, path: `${draft}/birth-slip/dung-lai` },
  papers: [certificate, slip],
  action: draft,
  component: { key: 'birth-slip', name: 'Giấy chứng sinh hoặc văn bản thay thế' },
};

export const reuseExamples: Readonly<Record<string, ReuseProps>> = {
  'some to choose from': reuse,
  'none yet': { ...reuse, papers: [] },
  english: { ...reuse, view: { ...reuse.view, lang: 'en', provinceName: 'Lâm Đồng province' } },
};
