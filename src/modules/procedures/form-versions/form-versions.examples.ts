import type { FormDefinition } from '../form/form.ts';
import { designedForm } from '../form-designer/designer.examples.ts';
import { procedureExamples } from '../procedures.examples.ts';
import { formChanges } from './form-changes.ts';
import type { FormVersionsProps } from './form-versions.page.tsx';

const code = '2.000635';
const { view, version } = procedureExamples.filedHere;

/** The form of the designer's examples as it might be next. */
const next: FormDefinition = {
  ...designedForm,
  pages: designedForm.pages.map((page, at) => {
    if (at > 0) return page;
    const kept = page.fields.filter(({ key }) => key !== 'personId');
    return {
      ...page,
      title: { vi: 'Người xin bản sao', en: 'Who asks for copies' },
      fields: [
        ...kept.map((field) => {
          if (field.key === 'name')
            return { ...field, hint: { vi: 'Như trên thẻ căn cước', en: 'As on the card' } };
          if (field.kind !== 'choice') return { ...field, required: true };
          const more = { value: 'authorised', label: { vi: 'Người ủy quyền', en: 'Somebody else' } };
          return { ...field, options: [...field.options, more] };
        }),
        {
          ...{ key: 'phone', kind: 'phone', required: true },
          label: { vi: 'Số điện thoại', en: 'Telephone number' },
          when: { '===': [{ var: 'relation' }, 'self'] },
        },
      ],
    };
  }),
};

const changed = (lang: 'vi' | 'en'): FormVersionsProps => ({
  view: { ...view, lang, path: `/quan-tri/thu-tuc/${code}/bieu-mau` },
  code,
  name: { vi: 'Cấp bản sao trích lục hộ tịch', en: 'Copies of civil-status extracts' },
  crumbs: [{ text: lang === 'vi' ? 'Việc cần làm' : 'Workspace', href: '/lam-viec' }],
  action: `/quan-tri/thu-tuc/${code}/bieu-mau`,
  sides: [
    { value: '1', label: 'Phiên bản 1, từ 01/07/2025' },
    { value: 'du-thao', label: lang === 'vi' ? 'Bản dự thảo' : 'Draft' },
  ],
  ...{ from: '1', to: 'du-thao' },
  compared: {
    kind: 'changes',
    changes: formChanges({ before: designedForm, after: next, lang }, version.content),
  },
});

export const formVersionsExamples: Readonly<Record<string, FormVersionsProps>> = {
  'added, removed, changed': changed('vi'),
  'in English': changed('en'),
  'the same': { ...changed('vi'), compared: { kind: 'changes', changes: [] } },
  'a draft with mistakes': { ...changed('en'), compared: { kind: 'broken' } },
};
