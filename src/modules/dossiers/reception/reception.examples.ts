import { receiptForm } from '#documents';
import { instant, plainDate } from '#kernel';
import type { FormPage } from '#procedures';
import { communeName, deskView, deskViewInEnglish } from '../casework/sample-case.examples.ts';
import { sampleId, sampleVersion } from '../casework/sample-procedure.examples.ts';
import type { ChoosePersonProps } from './choose-person.page.tsx';
import { deskPapers } from './desk-papers.ts';
import type { ReceiptsProps } from './receipts.page.tsx';
import { receiveText } from './receive.text.ts';
import type { FormPart, ReceivePageProps } from './receive.ts';
import { receptionText } from './reception.text.ts';
import type { ReceptionStartProps } from './start.page.tsx';
import type { VisitPageProps } from './visit.page.tsx';
import type { Visit } from './visit.ts';

const id = sampleId<'visit'>(50);
const untouched = { values: {}, errors: {} };
const at = instant('2026-11-25T09:15');
const view = { ...deskView, path: '/lam-viec/tiep-nhan' };
const inEnglish = { ...deskViewInEnglish, path: view.path };

const visit: Visit = {
  ...{ id, unitId: sampleId<'unit'>(1), channel: 'direct', ticket: 'A12', openedAt: at },
  ...{ sought: undefined, form: undefined, postItem: undefined },
  person: {
    ...{ name: 'Đặng Thị Mỹ Ngọc', personId: '068190123456', phone: '0912345678' },
    ...{ birthDate: plainDate('1990-05-19'), residence: 'Thôn 3, Nam Ban, Lâm Hà, Lâm Đồng' },
  },
};

const start: ReceptionStartProps = {
  ...{ view, form: untouched, ticket: 'A12' },
  today: [
    { id, openedAt: at, ticket: 'A11', name: 'Lê Thị Sen', codes: ['H36.164-251126-0003'], begun: false },
    { id, openedAt: at, ticket: undefined, name: undefined, codes: [], begun: false },
    { id, openedAt: at, ticket: 'A9', name: 'Trần Văn Hòa', codes: ['H36.164-251126-0002'], begun: true },
  ],
};

export const startExamples = {
  'a number was called, some were served': start,
  'nobody yet': { ...start, ticket: undefined, today: [] },
  'a card that could not be read': {
    ...start,
    form: {
      values: {},
      errors: { nguoi: { vi: receptionText.vi.faults.card, en: receptionText.en.faults.card } },
    },
  },
  'in English': { ...start, view: inEnglish },
} satisfies Record<string, ReceptionStartProps>;

const filer = {
  ...{ dossierId: sampleId<'dossier'>(60), name: 'Nguyễn Thị Hoa', personId: '068185000111' },
  ...{ phone: '0987654321', answers: {}, procedureCode: '1.001193', filedAt: at },
};
const choosing: ChoosePersonProps = {
  ...{ view, visit: id, sought: 'nguyễn hoa', newName: 'nguyễn hoa' },
  found: [filer, { ...filer, name: 'Nguyễn Hoa', personId: undefined }],
};

export const choosePersonExamples = {
  'two of that name': choosing,
  'more than are shown': { ...choosing, found: Array.from({ length: 9 }, () => filer) },
  'two with one telephone': { ...choosing, sought: '0987654321', newName: undefined },
  'nobody any more': { ...choosing, found: [] },
  'in English': { ...choosing, view: inEnglish },
} satisfies Record<string, ChoosePersonProps>;

const received = {
  ...{ dossierId: sampleId<'dossier'>(61), code: 'H36.164-251126-0004', procedureCode: '1.001193' },
  ...{ accepted: true, dueAt: instant('2026-11-25T17:30'), name: sampleVersion.content.name.vi },
};
const visiting: VisitPageProps = { view, visit, received: [], search: undefined };
const search = {
  asked: 'khai sinh',
  found: [{ code: '1.001193', name: sampleVersion.content.name.vi, field: 'Hộ tịch' }],
};

export const visitExamples = {
  'somebody new': visiting,
  'a procedure was looked for': { ...visiting, search },
  'none fits': { ...visiting, search: { asked: 'hộ chiếu', found: [] } },
  'one received': { ...visiting, received: [received] },
  'several received, one waits for papers': {
    ...visiting,
    received: [
      received,
      { ...received, dossierId: sampleId<'dossier'>(62), code: 'H36.164-251126-0005' },
      { ...received, dossierId: sampleId<'dossier'>(63), code: 'YC-7K2M-Q4WP', accepted: false },
    ],
  },
  'a form begun': { ...visiting, visit: { ...visit, form: { code: '1.001193', fields: {} } } },
  'who it is, nobody knows': { ...visiting, visit: { ...visit, ticket: undefined, person: {} } },
  'in English': { ...visiting, view: inEnglish, received: [received], search },
} satisfies Record<string, VisitPageProps>;

const filerPage: FormPage = {
  key: 'nguoi-yeu-cau',
  title: { vi: 'Người yêu cầu', en: 'The applicant' },
  fields: [
    {
      ...{ kind: 'text', key: 'requesterName', from: 'account.name', required: true, maxLength: 150 },
      label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
    },
    {
      ...{ kind: 'person-id', key: 'requesterId', from: 'account.idNumber', required: true },
      label: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
    },
  ],
};
const childPage = sampleVersion.form?.pages[0] ?? filerPage;
const places = { provinces: [], communes: () => [] };
const answers = { requesterName: 'Đặng Thị Mỹ Ngọc', requesterId: '068190123456' };
const part = (page: FormPage, settled: string | undefined): FormPart => ({
  fields: { page, answers, errors: {}, places, lang: 'vi' },
  settled,
});

const receiving: ReceivePageProps = {
  ...{ view, visit, form: untouched, note: undefined, again: [], idempotencyKey: 'example-key' },
  procedure: { code: '1.001193', name: sampleVersion.content.name.vi, fee: 'Không thu phí' },
  parts: [part(filerPage, 'Đặng Thị Mỹ Ngọc, •••3456'), part(childPage, undefined)],
  papers: deskPapers(sampleVersion, {}),
  variants: [],
  competent: [
    { value: '24868', label: 'Xã Nam Ban Lâm Hà' },
    { value: '24871', label: 'Xã Đinh Văn Lâm Hà' },
  ],
  due: '17:30, thứ Tư, 25/11/2026',
};
const wrong = {
  giayTo: {
    vi: receiveText.vi.papersMissing('Giấy chứng sinh'),
    en: receiveText.en.papersMissing('Birth slip'),
  },
};

export const receiveExamples = {
  'a person who is known': receiving,
  'a paper is not ticked': { ...receiving, form: { values: { giayTo: ['declaration'] }, errors: wrong } },
  'for another person': {
    ...receiving,
    form: { ...receiving.form, values: { quanHe: 'relative', chuHoSo: 'Trần Thị Lựu' } },
  },
  'taken up again': { ...receiving, note: 'begun' },
  'the like was received today': {
    ...{ ...receiving, again: ['H36.164-251126-0001'] },
    form: {
      values: { duGiayTo: '1' },
      errors: {
        lapLai: {
          vi: receiveText.vi.receivedToday('H36.164-251126-0001'),
          en: receiveText.en.receivedToday('H36.164-251126-0001'),
        },
      },
    },
  },
  'by post, with cases': {
    ...receiving,
    visit: { ...visit, channel: 'postal', ticket: undefined, postItem: 'EA123456789VN' },
    variants: [{ key: 'verification', name: 'Cần xác minh' }],
  },
  'no calendar': { ...receiving, due: undefined, competent: undefined },
  'in English': {
    ...{ ...receiving, view: inEnglish, due: '17:30, Wednesday, 25/11/2026' },
    parts: receiving.parts.map((each) => ({ ...each, fields: { ...each.fields, lang: 'en' } })),
  },
} satisfies Record<string, ReceivePageProps>;

const receipt = receiptForm({
  body: { superior: 'Ủy ban nhân dân tỉnh Lâm Đồng', name: communeName.vi, place: 'Nam Ban Lâm Hà' },
  ...{ receivingUnit: communeName.vi, dossierCode: received.code, channel: 'desk', sets: 1 },
  ...{ submitter: { name: 'Đặng Thị Mỹ Ngọc' }, owner: { name: 'Đặng Thị Mỹ Ngọc' } },
  content: sampleVersion.content.name.vi,
  components: [{ name: 'Giấy chứng sinh', originals: 1, certifiedCopies: 0, plainCopies: 0 }],
  ...{ statutoryTime: 'Trong ngày', receivedAt: at, dueAt: received.dueAt, why: [], madeAt: at },
  ...{ resultPlace: communeName.vi, remarks: undefined, officialName: 'Nguyễn Thị Hạnh' },
  ...{ trackingUrl: 'https://dichvucong.example/tra-cuu', help: { website: 'dichvucong.example/tra-cuu' } },
});
const printing: ReceiptsProps = {
  ...{ view, forms: [receipt], codes: new Map() },
  ...{ pdfHref: '/lam-viec/tiep-nhan/luot/1/giay-tiep-nhan.pdf', backHref: '/lam-viec/tiep-nhan/luot/1' },
};

export const receiptsExamples = {
  'one receipt': printing,
  'all of a visit': {
    ...printing,
    forms: [receipt, { ...receipt, head: { ...receipt.head, number: 'Mã hồ sơ: H36.164-251126-0005' } }],
  },
  'in English': { ...printing, view: inEnglish },
} satisfies Record<string, ReceiptsProps>;
