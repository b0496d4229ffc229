import { type Bilingual, idOf, instant, plainDate } from '#kernel';
import type { PageView } from '#ui/layout';
import { versionsView } from '../versions/versions.examples.ts';
import type { NewProcedureProps, NoDraftProps } from './draft-begin.page.tsx';
import type { DraftHomeProps } from './draft-home.page.tsx';
import type { DraftPlan } from './draft-plan.ts';
import type { EntriesPageProps } from './entries.page.tsx';
import type { FilesPageProps } from './files.page.tsx';
import type { DraftPageFrame, PartPageProps } from './part.page.tsx';
import { isList, type ListPart, type PartKey } from './part.ts';
import { knownPart, parts } from './parts.table.ts';

const code = '1.001193';
const name: Bilingual = { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' };
const view: PageView = { ...versionsView, path: `/quan-tri/thu-tuc/${code}/du-thao` };
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };

export const draftFrame: DraftPageFrame = { view, code, name, revision: 3, idempotencyKey: 'vi-du-0001' };

export const examplePlan: DraftPlan = {
  kind: 'publish',
  publication: {
    before: { version: 2 },
    version: 3,
    effectiveFrom: plainDate('2027-03-01'),
    class: 'substantive',
    differences: [
      {
        path: 'timeLimit.limit',
        kind: 'limit',
        class: 'substantive',
        before: { kind: 'workday', value: 3 },
        after: { kind: 'workday', value: 2 },
      },
      {
        path: 'components.photo',
        kind: 'componentMayBeAdded',
        class: 'assisting',
        subject: { vi: 'Ảnh của trẻ', en: 'Photograph of the child' },
        after: { key: 'photo' },
      },
      {
        path: 'keywords',
        kind: 'keywords',
        class: 'cosmetic',
        before: ['khai sinh'],
        after: ['khai sinh', 'giấy khai sinh'],
      },
    ],
  },
};

const home: DraftHomeProps = {
  ...draftFrame,
  draft: {
    state: 'editing',
    changedAt: instant('2026-11-27T16:20'),
    changedBy: { accountId: idOf('01923456-789a-7bcd-8ef0-123456789001'), name: 'Phạm Đức Thịnh' },
  },
  from: 2,
  moved: undefined,
  sections: parts.map((part) => ({ part, entries: isList(part) ? 2 : 0 })),
  designed: [
    { file: 'form', there: true, href: `/quan-tri/thu-tuc/${code}/du-thao/bieu-mau` },
    { file: 'cases', there: true, href: `/quan-tri/thu-tuc/${code}/du-thao/bieu-mau/truong-hop` },
    { file: 'bpmn', there: false, href: undefined },
  ],
  faults: [],
  plan: examplePlan,
  cases: undefined,
  shared: [
    {
      key: 'birth-slip',
      name: { vi: 'Giấy chứng sinh', en: 'Birth slip' },
      procedures: [{ code: '1.004884', name: 'Đăng ký lại khai sinh' }],
    },
  ],
};

const missing: DraftHomeProps['faults'] = [
  {
    place: 'chung',
    entry: undefined,
    field: 'field.vi',
    label: { vi: 'Lĩnh vực', en: 'Field' },
    message: { vi: 'chưa có nội dung', en: 'must be a text' },
  },
  {
    place: 'giay-to',
    entry: 1,
    field: 'originals',
    label: { vi: 'Số bản chính', en: 'Originals' },
    message: { vi: 'phải là số nguyên từ 0 đến 99', en: 'must be a whole number from 0 to 99' },
  },
];

const failing: DraftHomeProps['faults'][number] = {
  ...{ place: 'cases', entry: undefined, field: undefined, label: undefined },
  message: {
    vi: 'trường hợp “Xin cho mình”: mong đợi hỏi “Số bản”, nay không hỏi',
    en: 'case “Xin cho mình”: “Copies” was expected to be asked, and is not',
  },
};

export const draftHomeExamples: Readonly<Record<string, DraftHomeProps>> = {
  'ready to be handed in': home,
  'something is missing': {
    ...home,
    from: undefined,
    faults: missing,
    plan: { kind: 'faulty' },
    draft: { ...home.draft, remark: { text: 'Xin ghi rõ căn cứ.', by: 'Nguyễn Thị Hạnh' } },
  },
  'waits, and another version came': {
    ...home,
    view: english,
    moved: 3,
    cases: { passing: 2, failing: 1 },
    faults: [failing],
    draft: {
      ...home.draft,
      state: 'submitted',
      submitted: { by: 'Phạm Đức Thịnh', at: instant('2026-11-27T16:30') },
    },
  },
};

const frameOf = (key: PartKey) => ({
  ...draftFrame,
  part: knownPart(key),
  action: `/quan-tri/thu-tuc/${code}/du-thao/phan/${key}`,
  back: `/quan-tri/thu-tuc/${code}/du-thao/phan/${key}`,
  readable: true,
});

export const partExamples: Readonly<Record<string, PartPageProps>> = {
  general: {
    ...frameOf('chung'),
    fields: [{ vi: 'Hộ tịch', en: 'Civil status' }],
    form: {
      values: { 'name.vi': name.vi, 'name.en': name.en, applicants: ['citizen'], route: 'local' },
      errors: { 'field.vi': { vi: 'Chưa có nội dung', en: 'Must be a text' } },
    },
  },
  'somebody else has changed it': {
    ...frameOf('thoi-han'),
    form: { values: { 'timeLimit.kind': 'workday', 'timeLimit.value': '3' }, errors: {} },
    refused: {
      vi: 'Võ Yến Nhi vừa sửa bản dự thảo sau khi ông/bà mở trang. Điều ông/bà ghi vẫn còn dưới đây.',
      en: 'Võ Yến Nhi changed the draft after you opened the page. What you wrote is still here.',
    },
  },
  'a paper that others ask for': {
    ...frameOf('giay-to'),
    entry: 'Giấy chứng sinh',
    conditions: [
      {
        field: 'when',
        words: '“Giấy tờ chứng minh việc sinh” là “Giấy chứng sinh”',
        href: `/quan-tri/thu-tuc/${code}/du-thao/phan/giay-to/2/dieu-kien/bieu-mau`,
      },
      {
        field: 'needed',
        words: 'Giấy tờ này cần trong mọi trường hợp',
        href: `/quan-tri/thu-tuc/${code}/du-thao/phan/giay-to/2/dieu-kien/huong-dan`,
      },
    ],
    form: { values: { 'name.vi': 'Giấy chứng sinh', key: 'birth-slip', kind: 'original' }, errors: {} },
    elsewhere: [
      {
        paper: { key: 'birth-slip', name: { vi: 'Giấy chứng sinh (bản chính)' }, kind: 'original' },
        procedures: [{ code: '1.004873', name: 'Đăng ký khai sinh có yếu tố nước ngoài' }],
      },
    ],
  },
  pauses: { ...frameOf('tam-dung'), view: english, form: { values: {}, errors: {} } },
  keeping: { ...frameOf('ket-qua'), form: { values: { resultCodes: 'KQ.G15.000031' }, errors: {} } },
  'no YAML': { ...frameOf('phi'), form: { values: {}, errors: {} }, readable: false },
};

const list = (key: PartKey): ListPart => {
  const part = knownPart(key);
  if (!isList(part)) throw new Error(`${key} is no list`);
  return part;
};

export const entriesExamples: Readonly<Record<string, EntriesPageProps>> = {
  papers: {
    ...draftFrame,
    part: list('giay-to'),
    entries: [
      { name: 'Tờ khai đăng ký khai sinh', note: 'mẫu TP/HT-2020', faults: 0 },
      { name: 'Giấy chứng sinh', note: '', faults: 2 },
      { name: '', note: '', faults: 1 },
    ],
    form: { values: {}, errors: {} },
    wrong: [],
    looked: 'ủy quyền',
    found: [
      {
        paper: {
          key: 'authorisation',
          name: { vi: 'Văn bản ủy quyền', en: 'Authorisation' },
          kind: 'original',
        },
        procedures: [{ code: '1.000656', name: 'Thủ tục đăng ký khai tử' }],
      },
    ],
  },
  'none yet': {
    ...draftFrame,
    view: english,
    part: list('co-quan'),
    entries: [],
    form: { values: {}, errors: { ten: { vi: 'Ghi tên của mục muốn thêm', en: 'Write the name' } } },
    wrong: [],
    looked: '',
  },
};

export const noDraftExamples: Readonly<Record<string, NoDraftProps>> = { 'no draft': { ...draftFrame } };
export const newProcedureExamples: Readonly<Record<string, NewProcedureProps>> = {
  empty: { view, form: { values: {}, errors: {} }, idempotencyKey: 'vi-du-0001' },
  'a code that is none': {
    view: english,
    form: { values: { ma: '1.99' }, errors: { ma: { vi: 'Ghi mã thủ tục', en: 'Write the code' } } },
    idempotencyKey: 'vi-du-0001',
  },
};
export const discardExamples: Readonly<Record<string, DraftPageFrame>> = { question: draftFrame };
export const filesExamples: Readonly<Record<string, FilesPageProps>> = {
  files: { ...draftFrame, there: ['procedure.yaml', 'form.json'], mayChange: true },
  'a file that is none': {
    ...draftFrame,
    view: english,
    there: ['procedure.yaml'],
    mayChange: true,
    wrong: { name: 'form.json', why: { vi: 'Chọn một tệp', en: 'Choose a file' } },
  },
};
