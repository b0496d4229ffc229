import { deskView, deskViewInEnglish } from '../casework/sample-case.examples.ts';
import { sampleId, sampleVersion } from '../casework/sample-procedure.examples.ts';
import type { GuidedPageProps } from './guided.page.tsx';
import type { FormPart } from './receive.ts';

const view = { ...deskView, path: '/lam-viec/tiep-nhan' };
const [page] = sampleVersion.form?.pages ?? [];
const parts = (lang: 'vi' | 'en'): readonly FormPart[] =>
  page
    ? [
        {
          fields: { page, answers: {}, errors: {}, places: { provinces: [], communes: () => [] }, lang },
          settled: undefined,
        },
      ]
    : [];
const begun: GuidedPageProps = {
  ...{ view, id: sampleId<'draft'>(80), procedure: sampleVersion.content.name.vi, errors: {} },
  ...{ parts: parts('vi'), papers: ['Giấy chứng sinh'], code: undefined, filed: undefined },
};
const code = {
  text: 'ABCD-2345-WXYZ',
  qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6H1z"/></svg>',
  address: 'dichvucong.example/lam-tiep',
};

export const guidedExamples = {
  'just begun': begun,
  'a code was made': { ...begun, code },
  'digits anybody would try': {
    ...begun,
    errors: {
      soBiMat: { vi: 'Chọn sáu chữ số khó đoán hơn', en: 'Choose six digits that are harder to guess' },
    },
  },
  'its owner has opened it': { ...begun, parts: undefined, code },
  'its owner has filed it': { ...begun, parts: undefined, code, filed: 'YC-7K2M-Q4WP' },
  'in English': {
    ...{ ...begun, view: { ...deskViewInEnglish, path: view.path }, parts: parts('en') },
    procedure: sampleVersion.content.name.en,
  },
} satisfies Record<string, GuidedPageProps>;
