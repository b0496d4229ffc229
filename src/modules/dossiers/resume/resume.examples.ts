import type { PageView } from '#ui/layout';
import type { DeleteDraftProps, DraftCodeProps } from './draft-code.page.tsx';
import type { ResumeProps } from './resume.page.tsx';
import { resumeErrors } from './resume.text.ts';

const draftId = '01890000-0000-7000-8000-000000000009';
const guest: PageView = {
  lang: 'vi',
  path: `/nop/${draftId}/ma`,
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const english: PageView = { ...guest, lang: 'en', provinceName: 'Lâm Đồng province' };

/** Stands for the code that leads to the page to go on. */
const sampleQr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="160" height="160"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM6 6h2v2H6z"/></svg>';

const none: DraftCodeProps = {
  view: guest,
  draftId,
  back: `/nop/${draftId}/tre`,
  procedure: 'Thủ tục đăng ký khai sinh',
  byCode: false,
  errors: {},
};
const code = {
  text: 'NH-7KQD-M2XA-94TC',
  qr: sampleQr,
  address: 'mot-cua.lamdong.example/lam-tiep',
  devices: 1,
  spent: false,
};

export const draftCodeExamples: Readonly<Record<string, DraftCodeProps>> = {
  'no code yet': none,
  'digits easy to guess': { ...none, errors: { soBiMat: resumeErrors.easy } },
  'with its code': { ...none, code },
  'tried too often': { ...none, code: { ...code, devices: 0, spent: true } },
  'opened by the code': { ...none, byCode: true },
  english: { ...none, view: english, procedure: 'Birth registration', code },
};

export const resumeExamples: Readonly<Record<string, ResumeProps>> = {
  empty: { view: { ...guest, path: '/lam-tiep' }, form: { values: {}, errors: {} } },
  'from the QR code': {
    view: { ...guest, path: '/lam-tiep' },
    form: { values: { ma: 'NH-7KQD-M2XA-94TC' }, errors: {} },
  },
  'not right': {
    view: { ...guest, path: '/lam-tiep' },
    form: { values: { ma: 'NH-7KQD-M2XA-94TC' }, errors: { ma: resumeErrors.wrong } },
  },
  english: { view: { ...english, path: '/lam-tiep' }, form: { values: {}, errors: {} } },
};

export const deleteDraftExamples: Readonly<Record<string, DeleteDraftProps>> = {
  'asked once more': {
    ...{ view: guest, draftId, action: `/nop/${draftId}/xoa`, procedure: 'Thủ tục đăng ký khai sinh' },
  },
  english: { view: english, draftId, action: `/nop/${draftId}/xoa`, procedure: 'Birth registration' },
};
