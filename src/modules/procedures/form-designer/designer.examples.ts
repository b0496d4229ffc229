import type { PageView } from '#ui/layout';
import type { FormDefinition } from '../form/form.ts';
import { procedureExamples } from '../procedures.examples.ts';
import type { BringProps } from './bring.page.tsx';
import type { CasesProps } from './cases.page.tsx';
import type { ConditionProps } from './condition.page.tsx';
import type { FieldPageProps } from './field.page.tsx';
import { fieldValues } from './field-values.ts';
import type { FormPageProps } from './form-page.page.tsx';
import type { NewFieldProps } from './new-field.page.tsx';
import type { OutcomeProps } from './outcome.page.tsx';
import type { BeginProps, OverviewProps } from './overview.page.tsx';
import { placesIn } from './place.ts';
import type { PreviewProps } from './preview.page.tsx';
import type { RemoveProps } from './remove.page.tsx';
import { rowsOf } from './rows.ts';

const code = '2.000635';
const base = `/quan-tri/thu-tuc/${code}/du-thao/bieu-mau`;
const view: PageView = {
  ...procedureExamples.filedHere.view,
  path: base,
  user: {
    name: 'Phạm Đức Thịnh',
    kind: 'staff',
    postName: 'Kiểm soát thủ tục hành chính',
    unitName: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const of = { code, name: 'Cấp bản sao trích lục hộ tịch' };

export const designedForm: FormDefinition = {
  format: 1,
  title: { vi: 'Tờ khai cấp bản sao trích lục', en: 'Request for copies of extracts' },
  pages: [
    {
      key: 'nguoi-yeu-cau',
      title: { vi: 'Người yêu cầu', en: 'The applicant' },
      fields: [
        {
          ...{ key: 'name', kind: 'text', required: true, maxLength: 150, from: 'account.name' },
          label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
        },
        {
          ...{ key: 'personId', kind: 'person-id', required: true, from: 'account.idNumber' },
          label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
        },
        {
          ...{ key: 'relation', kind: 'choice', required: true, as: 'radios' },
          label: { vi: 'Ông/bà xin bản sao cho', en: 'You ask for it for' },
          options: [
            { value: 'self', label: { vi: 'Chính mình', en: 'Yourself' } },
            { value: 'relative', label: { vi: 'Người thân', en: 'A relative' } },
          ],
        },
        {
          ...{ key: 'born', kind: 'date', required: false, latest: 'today' },
          label: { vi: 'Ngày sinh của người thân', en: 'Date of birth of the relative' },
          when: { '===': [{ var: 'relation' }, 'relative'] },
        },
      ],
    },
    {
      key: 'gia-dinh',
      title: { vi: 'Gia đình', en: 'The family' },
      when: { '===': [{ var: 'relation' }, 'relative'] },
      fields: [
        {
          ...{ key: 'members', kind: 'group', required: true, min: 1, max: 8 },
          label: { vi: 'Các thành viên', en: 'Members' },
          item: { vi: 'Thành viên', en: 'Member' },
          fields: [
            {
              ...{ key: 'who', kind: 'person', required: true, address: false },
              label: { vi: 'Thành viên', en: 'Member' },
            },
          ],
        },
      ],
    },
    { key: 'trang-moi', title: { vi: 'Trang mới', en: 'New page' }, fields: [] },
  ],
};

const overview: OverviewProps = { view, of, form: designedForm, revision: 3, told: [] };

export const overviewExamples: Readonly<Record<string, OverviewProps>> = {
  'a form with conditions, rows and an empty page': overview,
  'an act that was refused': {
    ...overview,
    told: [
      {
        words: {
          vi: 'Chưa làm được, vì sẽ có lỗi. Trang “Người yêu cầu”, câu hỏi “Ngày sinh của người thân”, điều kiện: xét câu hỏi “Ông/bà xin bản sao cho”, là câu không được hỏi trước đó',
          en: 'This was not done, since it would be a mistake. Page “The applicant”, question “Date of birth of the relative”, condition: looks at “You ask for it for”, which is not asked before',
        },
      },
    ],
  },
  'in English': { ...overview, view: english },
};

const begin: BeginProps = { view, of, what: 'draft', revision: 0, told: [] };

export const beginExamples: Readonly<Record<string, BeginProps>> = {
  'no draft yet': begin,
  'no form yet': { ...begin, what: 'form', revision: 2 },
  'a file that cannot be opened': {
    ...begin,
    what: 'broken',
    told: [
      {
        words: {
          vi: 'Dòng 12 của tệp biểu mẫu: must be a text',
          en: 'Line 12 of the file of the form: must be a text',
        },
      },
    ],
  },
};

function field(path: string, more: Partial<FieldPageProps> = {}): FieldPageProps {
  const place = placesIn(designedForm).find((each) => each.path === path);
  if (!place) throw new Error(`No question ${path}`);
  const shown = { view, of, form: designedForm, place, revision: 3, errors: {}, told: [], components: [] };
  return { ...shown, values: fieldValues(place.field), ...more };
}

export const fieldExamples: Readonly<Record<string, FieldPageProps>> = {
  'a choice': field('relation'),
  'a date with a condition': field('born'),
  'a group of rows': field('members'),
  'a question in rows, in English': field('members.who', { view: english }),
  'with mistakes': field('relation', {
    values: { 'lc-so': '1', 'lc-0-ten': 'Chính mình', ma: 'relation' },
    errors: {
      'cau-hoi': { vi: 'Hãy nhập câu hỏi', en: 'Enter the question' },
      'lua-chon': { vi: 'Hãy nêu ít nhất hai lựa chọn', en: 'Name at least two options' },
    },
  }),
};

const condition: ConditionProps = {
  ...{ view, of, form: designedForm, revision: 3, errors: {}, told: [] },
  title: 'Khi nào hỏi “Các thành viên”',
  otherwise: 'Câu hỏi này luôn luôn được hỏi',
  rows: rowsOf({
    and: [
      { '===': [{ var: 'relation' }, 'relative'] },
      { or: [{ '<': [{ var: 'born' }, '2010-01-01'] }, { '!': [{ var: 'born' }] }] },
    ],
  }),
  offered: placesIn(designedForm).slice(0, 4),
  action: `${base}/cau-hoi/members/dieu-kien`,
  back: `${base}/cau-hoi/members`,
};
const [, , relation] = designedForm.pages[0]?.fields ?? [];

export const conditionExamples: Readonly<Record<string, ConditionProps>> = {
  'two conditions, one of them a group': condition,
  'none yet': { ...condition, rows: rowsOf(undefined) },
  'nothing asked before': { ...condition, rows: rowsOf(undefined), offered: [] },
  'one being added, in English': {
    ...condition,
    view: english,
    adding: relation && { field: relation, into: 'chung', values: {} },
    errors: {
      'gia-tri': {
        vi: 'Hãy nhập hoặc chọn giá trị để so sánh',
        en: 'Enter or choose what it is compared with',
      },
    },
  },
};

const newField: NewFieldProps = {
  ...{ view, of, revision: 3, values: {}, errors: {}, told: [], papers: true },
  page: { key: 'gia-dinh', title: 'Gia đình' },
};

export const newFieldExamples: Readonly<Record<string, NewFieldProps>> = {
  'on a page': newField,
  'nothing chosen, in English': {
    ...newField,
    view: english,
    errors: {
      'cau-hoi': { vi: 'Hãy nhập câu hỏi', en: 'Enter the question' },
      loai: { vi: 'Hãy chọn loại câu hỏi', en: 'Choose the kind of question' },
    },
  },
};

const [firstPage] = designedForm.pages;

export const formPageExamples: Readonly<Record<string, FormPageProps>> = firstPage
  ? {
      'a page': {
        ...{ view, of, form: designedForm, page: firstPage, revision: 3, errors: {}, told: [] },
        values: { ten: firstPage.title.vi, 'ten-en': firstPage.title.en },
      },
    }
  : {};

export const removeExamples: Readonly<Record<string, RemoveProps>> = {
  'others look at it': {
    ...{
      view,
      of,
      revision: 3,
      told: [],
      action: `${base}/cau-hoi/relation/xoa`,
      back: `${base}/cau-hoi/relation`,
    },
    question: 'Xóa câu hỏi “Ông/bà xin bản sao cho”?',
    note: 'Câu hỏi sẽ mất khỏi bản dự thảo. Phiên bản đang áp dụng và các hồ sơ đã nộp không thay đổi.',
    dependants: [{ words: 'Ngày sinh của người thân', href: `${base}/cau-hoi/born` }],
  },
  'nothing looks at it': {
    ...{ view, of, revision: 3, told: [], action: `${base}/cau-hoi/name/xoa`, back: `${base}/cau-hoi/name` },
    question: 'Xóa câu hỏi “Họ, chữ đệm, tên”?',
    note: 'Câu hỏi sẽ mất khỏi bản dự thảo. Phiên bản đang áp dụng và các hồ sơ đã nộp không thay đổi.',
    dependants: [],
  },
};

const [previewed] = designedForm.pages;
if (!previewed) throw new Error('The form of the examples has no page');
const preview: PreviewProps = {
  view: { ...view, user: undefined },
  action: `${base}/xem-thu?trang=nguoi-yeu-cau`,
  ...{ number: 1, of: 2, errors: {}, carried: '{}' },
  fields: {
    ...{ page: previewed, answers: {}, errors: {}, lang: 'vi' },
    places: { provinces: [], communes: () => [] },
  },
};

export const previewExamples: Readonly<Record<string, PreviewProps>> = {
  'a page': preview,
  'in English': {
    ...preview,
    view: { ...english, user: undefined },
    fields: { ...preview.fields, lang: 'en' },
  },
};

const outcome: OutcomeProps = {
  ...{ view, of, name: '', errors: {}, told: [], carried: '{}', mistakes: [] },
  pages: [
    {
      key: 'nguoi-yeu-cau',
      title: { vi: 'Người yêu cầu', en: 'The applicant' },
      answers: [
        {
          key: 'name',
          label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
          value: { vi: 'Nguyễn Thị Mẫu', en: 'Nguyễn Thị Mẫu' },
        },
        { key: 'born', label: { vi: 'Ngày sinh', en: 'Date of birth' }, value: undefined },
      ],
    },
  ],
  rest: {
    papers: [{ name: 'Giấy tờ chứng minh quan hệ', required: true }],
    ...{ limit: 'Ngay trong ngày', fee: '8.000 đồng' },
  },
};

export const outcomeExamples: Readonly<Record<string, OutcomeProps>> = {
  'it can be filed': outcome,
  'mistakes, and the draft cannot be checked': {
    ...outcome,
    ...{ rest: undefined, pages: [] },
    mistakes: [{ vi: 'Hãy nhập họ, chữ đệm, tên', en: 'Enter the full name' }],
  },
  'in English': { ...outcome, view: english },
};

const cases: CasesProps = {
  ...{ view, of, revision: 2, told: [] },
  cases: [
    { name: 'Xin cho mình', changes: [] },
    {
      name: 'Xin cho người thân',
      changes: ['Nay có hỏi: Ngày sinh của người thân', 'Phí: trước 8.000 đồng, nay 5.000 đồng'],
    },
  ],
};

export const casesExamples: Readonly<Record<string, CasesProps>> = {
  'one comes out differently': cases,
  'none yet': { ...cases, cases: [] },
  'as before, in English': { ...cases, view: english, cases: cases.cases.slice(0, 1) },
};

const bring: BringProps = {
  ...{ view, of, there: 'form', mayChange: true, revision: 3, errors: {}, told: [] },
};

export const bringExamples: Readonly<Record<string, BringProps>> = {
  'down and up': bring,
  'a file with mistakes, in English': {
    ...bring,
    view: english,
    told: [
      {
        words: {
          vi: 'Chưa nhận tệp này: có 1 chỗ sai. Bản dự thảo giữ nguyên.',
          en: 'This file was not taken: 1 place is wrong. The draft is as it was.',
        },
      },
      {
        words: {
          vi: 'Dòng 12 của tệp biểu mẫu: viết sai quy tắc JSON từ cột 5, ở chỗ “"trang"”',
          en: 'Line 12 of the form file: is no JSON from column 5 on, at “"trang"”',
        },
      },
    ],
  },
  'no file yet, and waits for approval': { ...bring, there: 'none', mayChange: false },
};
