import { type Bilingual, instant } from '#kernel';
import type { FormPage } from '#procedures';
import type { PageView } from '#ui/layout';
import { sampleParties } from '../parties/parties.examples.ts';
import type { CheckProps } from './check.page.tsx';
import type { DraftStanding } from './move-notice.part.tsx';
import type { PapersProps } from './papers.page.tsx';
import type { QuestionProps } from './question.page.tsx';
import type { StartProps } from './start.page.tsx';
import type { SubmittedProps } from './submitted.page.tsx';

const draft = '/nop/01890000-0000-7000-8000-000000000009';
const guest: PageView = {
  lang: 'vi',
  path: '/thu-tuc/1.001193/nop',
  csrfToken: 'example-token',
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
};
const at = (path: string): PageView => ({ ...guest, path });
const inEnglish = (view: PageView): PageView => ({
  ...view,
  lang: 'en',
  provinceName: 'Lâm Đồng province',
});
const error = (vi: string, en: string): Bilingual => ({ vi, en });

const start: StartProps = {
  view: guest,
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
  places: [
    { code: '24871', name: 'Xã Đinh Văn Lâm Hà' },
    { code: '24868', name: 'Xã Nam Ban Lâm Hà' },
  ],
  chosen: undefined,
  filedFor: 'self',
  bring: ['Bản chính giấy tờ, văn bản'],
  papers: [
    { name: 'Biên bản về việc trẻ bị bỏ rơi', required: true },
    { name: 'Giấy chứng sinh hoặc văn bản thay thế (người làm chứng, cam đoan)', required: false },
  ],
  errors: {},
};

export const startExamples: Readonly<Record<string, StartProps>> = {
  'not signed in': start,
  'no place chosen': {
    ...start,
    errors: { donVi: error('Chọn xã, phường nơi nộp hồ sơ', 'Choose the commune you apply at') },
  },
  'nothing to prepare': {
    ...start,
    view: { ...guest, user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' } },
    papers: [],
  },
  english: { ...start, view: inEnglish(guest) },
};

const childPage: FormPage = {
  key: 'tre',
  title: { vi: 'Trẻ được khai sinh', en: 'The child' },
  fields: [
    {
      key: 'childName',
      kind: 'text',
      label: { vi: 'Họ, chữ đệm và tên của trẻ', en: 'Name of the child' },
      required: true,
      maxLength: 120,
    },
    {
      key: 'childBorn',
      kind: 'date',
      label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
      required: true,
    },
    {
      key: 'childSex',
      kind: 'choice',
      as: 'radios',
      label: { vi: 'Giới tính', en: 'Sex' },
      required: true,
      options: [
        { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
        { value: 'male', label: { vi: 'Nam', en: 'Male' } },
      ],
    },
  ],
};
const nameMissing = {
  childName: error('Nhập họ, chữ đệm và tên của trẻ', 'Enter the name of the child'),
};
const fields: QuestionProps['fields'] = {
  page: childPage,
  answers: { childName: 'Trần Minh Khôi', childBorn: '2026-11-07', childSex: 'male' },
  posted: undefined,
  errors: {},
  places: { provinces: [], communes: () => [] },
  lang: 'vi',
};

const question: QuestionProps = {
  view: at(`${draft}/tre`),
  action: `${draft}/tre`,
  back: '/thu-tuc/1.001193/nop',
  title: childPage.title.vi,
  intro: 'Viết như trong giấy chứng sinh.',
  number: 2,
  of: 6,
  fields,
  errors: {},
  kept: false,
  seen: 'as-it-was-shown',
};

const membersPage: FormPage = {
  key: 'thanh-vien',
  title: { vi: 'Thành viên hộ gia đình', en: 'The members of the family' },
  fields: [
    {
      key: 'members',
      kind: 'group',
      label: { vi: 'Các thành viên tham gia', en: 'The members taking part' },
      hint: { vi: 'Không kể chủ hộ kinh doanh', en: 'Without the owner' },
      item: { vi: 'Thành viên', en: 'Member' },
      required: true,
      min: 1,
      max: 20,
      fields: [
        {
          key: 'person',
          kind: 'person',
          label: { vi: 'Thành viên', en: 'Member' },
          required: true,
          address: false,
        },
      ],
    },
    {
      key: 'sworn',
      kind: 'declaration',
      label: { vi: 'Cam kết', en: 'Undertaking' },
      required: true,
      version: '1',
      statement: {
        vi: 'Tôi cam kết các thành viên kể trên cùng thành lập hộ kinh doanh.',
        en: 'I undertake that these members set up the business together.',
      },
    },
  ],
};
const relative = {
  person: { name: 'Trần Thị Bích', birthDate: '1992-04-03', sex: 'female', personId: '068192000001' },
};
const rowMistake = {
  'members-0-person-personId': error(
    'Hãy nhập số định danh cá nhân',
    'Enter the personal identification number',
  ),
};
const members: QuestionProps = {
  ...question,
  title: membersPage.title.vi,
  intro: undefined,
  fields: { ...fields, page: membersPage, answers: { members: [relative] } },
};

const rulesChanged: DraftStanding = {
  moved: {
    class: 'substantive',
    lost: [{ vi: 'Quan hệ với trẻ', en: 'Relation to the child' }],
    differences: [
      {
        path: 'form.fields.childHomeTown',
        kind: 'fieldAdded',
        class: 'substantive',
        subject: { vi: 'Quê quán của trẻ', en: 'Home town of the child' },
      },
      { path: 'fee.amount', kind: 'feeLower', class: 'assisting', before: 8000, after: 5000 },
    ],
  },
};
const easier: DraftStanding = {
  moved: {
    class: 'assisting',
    lost: [],
    differences: [{ path: 'channels.postal', kind: 'channelAdded', class: 'assisting', after: true }],
  },
};

const filerPage: FormPage = {
  key: 'nguoi-yeu-cau',
  title: { vi: 'Người yêu cầu', en: 'The applicant' },
  fields: [
    {
      key: 'requesterName',
      kind: 'text',
      label: { vi: 'Họ, chữ đệm, tên người yêu cầu', en: 'Full name of the applicant' },
      from: 'account.name',
      required: true,
      maxLength: 150,
    },
    {
      key: 'requesterId',
      kind: 'person-id',
      label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
      hint: { vi: '12 chữ số trên thẻ căn cước', en: 'The 12 digits on the identity card' },
      from: 'account.idNumber',
      required: true,
    },
    {
      key: 'requesterEmail',
      kind: 'email',
      label: { vi: 'Thư điện tử', en: 'E-mail address' },
      from: 'account.email',
      required: false,
    },
  ],
};
const fromAccount: QuestionProps = {
  ...question,
  view: { ...at(`${draft}/nguoi-yeu-cau`), user: { name: 'Nguyễn Thị Mẫu', kind: 'citizen' } },
  title: filerPage.title.vi,
  intro: undefined,
  fields: {
    ...fields,
    page: filerPage,
    answers: {},
    filled: { requesterName: 'Nguyễn Thị Mẫu', requesterId: '068190000001' },
  },
};

export const questionExamples: Readonly<Record<string, QuestionProps>> = {
  'a page of a form': question,
  'filled in from the account': fromAccount,
  'with a mistake': {
    ...question,
    fields: { ...fields, answers: {}, posted: { childSex: 'male' }, errors: nameMissing },
    errors: nameMissing,
  },
  'rows, one written and one to write': { ...members, fields: { ...members.fields, adding: 'members' } },
  'a row with mistakes': {
    ...members,
    fields: {
      ...members.fields,
      answers: {},
      posted: { 'members-rows': '1', 'members-0-person-name': 'Trần Thị Bích', sworn: 'yes' },
      errors: rowMistake,
    },
    errors: rowMistake,
  },
  'rows in English': {
    ...members,
    view: inEnglish(question.view),
    title: membersPage.title.en,
    fields: { ...members.fields, lang: 'en' },
  },
  'kept after the session ended': { ...question, kept: true },
  'the rules changed since it was begun': { ...question, standing: rulesChanged },
  'the new version helps': { ...question, standing: easier },
  'the rules changed, in English': {
    ...question,
    view: inEnglish(question.view),
    fields: { ...question.fields, lang: 'en' },
    standing: rulesChanged,
  },
  'kept for thirty days': {
    ...question,
    standing: {
      kept: { until: instant('2026-12-24T09:00'), soon: false },
      draft: { id: '01890000-0000-7000-8000-000000000009' },
    },
  },
  'about to be deleted': {
    ...question,
    standing: { kept: { until: instant('2026-11-29T09:00'), soon: true } },
  },
  'another device saved it meanwhile': {
    ...question,
    savedThere: {
      answers: [
        {
          key: 'childName',
          label: { vi: 'Họ, chữ đệm và tên của trẻ', en: 'Name of the child' },
          value: { vi: 'Trần Minh Khang', en: 'Trần Minh Khang' },
        },
      ],
      takeHref: `${draft}/tre`,
    },
  },
  'no longer filed here': { ...question, standing: { ended: true } },
  english: {
    ...question,
    view: inEnglish(question.view),
    title: childPage.title.en,
    intro: undefined,
    fields: { ...fields, lang: 'en' },
  },
};

const slip = {
  key: 'birth-slip',
  name: 'Giấy chứng sinh hoặc văn bản thay thế',
  required: false,
  condition: 'Không nộp giấy nếu đã có bản điện tử ký số',
  files: [],
};
const report = { key: 'report', name: 'Biên bản về việc trẻ bị bỏ rơi', required: true, files: [] };
const papers: PapersProps = {
  view: at(`${draft}/giay-to`),
  action: `${draft}/giay-to`,
  back: `${draft}/nhan-ket-qua`,
  slots: [slip, { ...report, condition: undefined }],
  accept: '.pdf,.jpg,.png',
  limits: { megabytes: 10, files: 20 },
  errors: {},
};
const photo = {
  documentId: '01890000-0000-7000-8000-000000000020',
  fileName: 'giấy chứng sinh.jpg',
  size: '2,4 MB',
  scanState: 'not-scanned',
  picture: {
    documentId: '01890000-0000-7000-8000-000000000020',
    mediaType: 'image/jpeg',
    size: 2_400_000,
    scanState: 'not-scanned',
    pages: null,
  },
} as const;

export const papersExamples: Readonly<Record<string, PapersProps>> = {
  empty: papers,
  'with files': {
    ...papers,
    view: {
      ...papers.view,
      flash: { kind: 'success', text: 'Đã nhận tệp giấy chứng sinh, mặt sau.jpg.' },
    },
    slots: [
      {
        ...slip,
        files: [
          photo,
          {
            documentId: '01890000-0000-7000-8000-000000000021',
            fileName: 'giấy chứng sinh, mặt sau.jpg',
            size: '640 KB',
          },
        ],
      },
    ],
  },
  'with mistakes': {
    ...papers,
    slots: [
      { ...slip, files: [photo] },
      { ...report, condition: undefined },
    ],
    errors: {
      'tep-report': error('Tải lên: Biên bản về việc trẻ bị bỏ rơi', 'Upload: Record of finding a child'),
    },
  },
  'of someone with papers to use again': {
    ...papers,
    view: { ...papers.view, user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' } },
    slots: [
      {
        ...slip,
        files: [{ ...photo, scanState: 'clean' }],
        reuseHref: `${draft}/giay-to/birth-slip/dung-lai`,
      },
    ],
  },
  'one waits for the scanner, in another it found something': {
    ...papers,
    slots: [
      { ...slip, files: [{ ...photo, scanState: 'awaiting' }] },
      {
        ...report,
        condition: undefined,
        files: [
          {
            ...photo,
            fileName: 'biên bản.pdf',
            scanState: 'infected',
            picture: { ...photo.picture, mediaType: 'application/pdf', pages: 3 },
          },
        ],
      },
    ],
    errors: {
      'tep-report': error(
        'Tệp này có mã độc. Xóa tệp và tải lên một ảnh chụp khác trước khi tiếp tục',
        'This file holds malware. Remove it and upload another photo before you go on',
      ),
    },
  },
  'none needed': { ...papers, slots: [] },
  english: { ...papers, view: inEnglish(papers.view) },
};

const check: CheckProps = {
  view: at(`${draft}/kiem-tra`),
  action: `${draft}/kiem-tra`,
  back: `${draft}/giay-to`,
  idempotencyKey: 'example-key',
  about: {
    procedure: 'Thủ tục đăng ký khai sinh',
    place: 'Xã Nam Ban Lâm Hà',
    fee: '16.000 đồng (8.000 đồng mỗi bản)',
  },
  sections: [
    {
      title: 'Trẻ được khai sinh',
      changeHref: `${draft}/tre`,
      answers: [
        { label: 'Họ, chữ đệm và tên', value: 'Trần Minh Khôi' },
        { label: 'Ngày, tháng, năm sinh', value: '07/11/2026' },
        { label: 'Quê quán', value: undefined },
      ],
    },
  ],
  papers: [
    { name: 'Giấy chứng sinh hoặc văn bản thay thế', files: ['giấy chứng sinh.jpg'] },
    { name: 'Văn bản ủy quyền', files: [] },
  ],
  papersHref: `${draft}/giay-to`,
  summaryHref: `${draft}/tom-tat.pdf`,
  errors: {},
  seen: 'as-it-was-shown',
  parties: sampleParties.self,
};

export const checkExamples: Readonly<Record<string, CheckProps>> = {
  'before filing': check,
  'filed for a company': { ...check, parties: sampleParties.another },
  'not declared': {
    ...check,
    errors: {
      camDoan: error('Đánh dấu vào ô cam đoan để nộp hồ sơ', 'Tick the declaration to apply'),
    },
  },
  'the rules have just changed': {
    ...check,
    standing: rulesChanged,
    errors: {
      camDoan: error(
        'Quy định vừa thay đổi. Vui lòng xem những điểm mới rồi nộp lại',
        'The rules have just changed. Please see what is new, then file again',
      ),
    },
  },
  english: { ...check, view: inEnglish(check.view) },
};

/** Stands for the code that leads to the tracking page. */
const sampleQr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="160" height="160"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM6 6h2v2H6z"/></svg>';

const filed: SubmittedProps = {
  view: at(`${draft}/da-nop`),
  code: 'YC-7K2M-Q4WP',
  qr: sampleQr,
  unit: '24871',
  trackHref: '/tra-cuu?ma=YC-7K2M-Q4WP',
  summaryHref: `${draft}/tom-tat.pdf`,
  acceptBy: '08:40, thứ Tư, 25/11/2026',
  procedure: 'Thủ tục đăng ký khai sinh',
  place: 'Xã Nam Ban Lâm Hà',
  bring: [],
};

export const submittedExamples: Readonly<Record<string, SubmittedProps>> = {
  'not signed in': filed,
  'filed for another': { ...filed, filedForName: 'Nguyễn Thị Lan' },
  'signed in': { ...filed, view: { ...filed.view, user: { name: 'Đặng Thị Mỹ Ngọc', kind: 'citizen' } } },
  english: { ...filed, view: inEnglish(filed.view) },
};

export const noDraftExamples: Readonly<Record<string, { readonly view: PageView }>> = {
  gone: { view: at(`${draft}/tre`) },
  english: { view: inEnglish(at(`${draft}/tre`)) },
};

export const notHereExamples: Readonly<Record<string, { readonly view: PageView; readonly code: string }>> = {
  'filed elsewhere': { view: at('/thu-tuc/2.000884/nop'), code: '2.000884' },
};
