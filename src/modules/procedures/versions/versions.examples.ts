import { type Bilingual, idOf, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { procedureExamples } from '../procedures.examples.ts';
import { comparedIn } from './history.ts';
import type { ProcedureListProps } from './procedure-list.page.tsx';
import type { ProcedureVersionsProps, VersionLine } from './procedure-versions.page.tsx';

/** The controller looks. */
export const versionsView: PageView = {
  ...procedureExamples.filedHere.view,
  path: '/quan-tri/thu-tuc',
  user: {
    name: 'Lê Quang Huy',
    kind: 'staff',
    postName: 'Kiểm soát thủ tục hành chính',
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const view = versionsView;
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };

const { version: first } = procedureExamples.filedHere;
const { content } = first;
const words: Bilingual = { vi: 'Giấy chứng sinh của cơ sở y tế', en: 'Birth slip of the health facility' };

const line = (version: number, more: Partial<VersionLine>): VersionLine => ({
  ...first,
  id: idOf(`01923456-789a-7bcd-8ef0-12345678900${version}`),
  version,
  standing: 'inForce',
  publishedAt: instant('2026-11-20T09:00'),
  touched: { drafts: 0, dossiers: 0 },
  ...more,
});

const versions: readonly VersionLine[] = [
  line(1, { effectiveTo: plainDate('2026-11-01'), standing: 'ended', touched: { drafts: 1, dossiers: 12 } }),
  line(2, {
    effectiveFrom: plainDate('2026-11-01'),
    effectiveTo: plainDate('2027-03-01'),
    change: 'cosmetic',
    content: { ...content, name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } },
    touched: { drafts: 34, dossiers: 208 },
  }),
  line(3, {
    effectiveFrom: plainDate('2027-03-01'),
    standing: 'toCome',
    change: 'substantive',
    content: {
      ...content,
      channels: ['online', 'postal'],
      timeLimit: { ...content.timeLimit, limit: { kind: 'hour', value: 4 } },
      components: [
        ...content.components.map((each) =>
          each.key === 'birth-slip' ? { ...each, name: words, upload: 'required' as const } : each,
        ),
        {
          key: 'photo',
          name: { vi: 'Ảnh của trẻ', en: 'Photograph of the child' },
          kind: 'copy',
          originals: 0,
          copies: 1,
          required: false,
          upload: 'optional',
        },
      ],
    },
  }),
];

const { code } = first;
const shown = {
  view: { ...view, path: `/quan-tri/thu-tuc/${code}` },
  code,
  name: content.name,
  draft: false,
};

export const procedureVersionsExamples: Readonly<Record<string, ProcedureVersionsProps>> = {
  'a change to come': { ...shown, versions, compared: comparedIn(versions, { from: 2, to: 3 }) },
  'in English': {
    ...shown,
    view: { ...english, path: `/quan-tri/thu-tuc/${code}` },
    versions,
    compared: comparedIn(versions, { from: 1, to: 3 }),
  },
  'one version': { ...shown, versions: versions.slice(0, 1), compared: undefined },
  'two that are the same': {
    ...shown,
    versions,
    compared: { from: 1, to: 1, class: undefined, differences: [] },
  },
};

const listed = { code, nameVi: content.name.vi, nameEn: content.name.en, inForce: 2, versions: 3 };

export const procedureListExamples: Readonly<Record<string, ProcedureListProps>> = {
  'something to come': {
    view,
    drafts: [
      {
        code: '1.000656',
        name: { vi: 'Thủ tục đăng ký khai tử', en: 'Death' },
        state: 'submitted',
        changedBy: 'Phạm Đức Thịnh',
      },
    ],
    procedures: [
      { ...listed, next: { version: 3, from: plainDate('2027-03-01'), change: 'substantive' } },
      { code: '1.000894', nameVi: 'Thủ tục đăng ký kết hôn', nameEn: 'Marriage', inForce: 1, versions: 1 },
      { code: '1.000656', nameVi: 'Thủ tục đăng ký khai tử', nameEn: 'Death', versions: 1 },
    ],
  },
  'in English': { view: english, procedures: [listed], drafts: [] },
};
