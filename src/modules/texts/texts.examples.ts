import { type FormKey, isNumbered } from '#documents';
import { inBoth, instant } from '#kernel';
import { phraseFaultText } from '#procedures';
import type { PageView } from '#ui/layout';
import type { DecideProps } from './changes/decide.page.tsx';
import type { VersionLine } from './changes/history.part.tsx';
import { rowsOf, valuesOfRows } from './forms/form-rows.ts';
import type { FormTextProps } from './forms/form-text.page.tsx';
import type { LetterheadProps } from './forms/letterhead.page.tsx';
import type { TextListProps } from './listed/text-list.page.tsx';
import type { MessagePageProps } from './messages/message.page.tsx';
import type { MessageTemplate } from './messages/message.ts';
import { formTextPath, letterheadPath, messagePath, textsPath } from './texts.paths.ts';
import { textsText } from './texts.text.ts';

const view: PageView = {
  ...{ lang: 'vi', path: textsPath, csrfToken: 'example-token', demo: true },
  assets: { css: '/assets/citizen.css', officialsCss: '/assets/officials.css', js: '/assets/enhance.js' },
  provinceName: 'Tỉnh Lâm Đồng',
  user: {
    ...{ name: 'Phạm Đức Thịnh', kind: 'staff', postName: 'Chuyên viên kiểm soát thủ tục hành chính' },
    unitName: 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
  },
};
const english: PageView = { ...view, lang: 'en', provinceName: 'Lâm Đồng province' };
const idempotencyKey = 'example-key';
const accepted: MessageTemplate = {
  key: 'notice.accepted',
  name: { vi: 'Đã tiếp nhận hồ sơ', en: 'Application accepted' },
  placeholders: ['applicant', 'code', 'procedure', 'agency', 'due'],
  text: {
    vi: 'Hồ sơ đã được tiếp nhận. Hẹn trả kết quả {ngày hẹn trả}.',
    en: 'Your application has been accepted. The result is due {due}.',
  },
};
const own = {
  vi: '{cơ quan} đã tiếp nhận hồ sơ {mã hồ sơ} của ông/bà. Hẹn trả kết quả {ngày hẹn trả}.',
  en: '{agency} has accepted your application {code}. The result is due {due}.',
};
const agencies = [
  { code: '24871', name: 'Ủy ban nhân dân xã Đinh Văn Lâm Hà' },
  { code: '24868', name: 'Ủy ban nhân dân xã Nam Ban Lâm Hà' },
];
const versions: readonly VersionLine[] = [
  {
    ...{ name: '1', from: instant('2026-11-20T09:05'), writtenBy: 'Phạm Đức Thịnh', approvedBy: undefined },
    ...{
      reason: 'Người dân muốn thấy ngay tên cơ quan.',
      before: accepted.text,
      after: own,
      asShipped: false,
    },
    href: `${messagePath(accepted.key)}?ban=1`,
  },
];

const standing = { agencies: 0, changed: false, waits: false };
const list: TextListProps = {
  ...{ view, phrasesPath: '/lam-viec/mau-cau' },
  waiting: [],
  messages: [
    { ...standing, key: 'notice.accepted', name: accepted.name.vi, changed: true, agencies: 2 },
    { ...standing, key: 'notice.refused', name: 'Từ chối tiếp nhận' },
  ],
  forms: [
    {
      ...standing,
      key: 'apology',
      name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
      legal: true,
    },
    { ...standing, key: 'hand-over', name: 'Giấy bàn giao hồ sơ', legal: false },
  ],
  letterhead: standing,
};
export const textListExamples = {
  'nothing waits': list,
  'a form waits for a second person': {
    ...list,
    waiting: [
      {
        ...{ id: '1', name: 'Văn bản xin lỗi', by: 'Phạm Đức Thịnh', at: instant('2026-11-27T15:10') },
        reason: 'Theo kết luận họp giao ban tháng 11.',
      },
    ],
    forms: list.forms.map((form) => ({ ...form, changed: form.legal, waits: form.legal })),
  },
  'in English': { ...list, view: english },
} satisfies Record<string, TextListProps>;

const message: MessagePageProps = {
  ...{
    view,
    template: accepted,
    agency: '',
    agencies,
    versions: [],
    waits: false,
    mayWrite: true,
    idempotencyKey,
  },
  inUse: { text: accepted.text, source: 'shipped', version: 0 },
  form: { values: accepted.text, errors: {} },
  preview: [
    { lang: 'vi', text: 'Hồ sơ đã được tiếp nhận. Hẹn trả kết quả 17:00, thứ Tư, 09/12/2026.' },
    {
      lang: 'en',
      text: 'Your application has been accepted. The result is due 17:00, Wednesday 09/12/2026.',
    },
  ],
};
export const messageExamples = {
  'as shipped': message,
  'in the words of the province': {
    ...{ ...message, versions, form: { values: own, errors: {} } },
    inUse: { text: own, source: 'province', version: 1 },
  },
  'a placeholder that is none': {
    ...{ ...message, preview: [] },
    form: {
      values: { ...accepted.text, vi: 'Hẹn trả kết quả {ngay hen}.' },
      errors: {
        vi: inBoth(phraseFaultText, (tell) => tell({ kind: 'unknown', name: 'ngay hen', line: 1, sign: 17 })),
        'ly-do': inBoth(textsText, (t) => t.wrong.reason),
      },
    },
  },
  'only to look at': { ...message, mayWrite: false },
  'in English, of one agency': { ...message, view: english, agency: '24871' },
} satisfies Record<string, MessagePageProps>;

/** A form with everything but the sheet, which is printed by whoever shows it. */
export type FormTextExample = Omit<FormTextProps, 'preview' | 'codes'>;
const formText = (form: FormKey): FormTextExample => {
  const rows = rowsOf(form, undefined);
  return {
    ...{ view: { ...view, path: formTextPath(form) }, form, rows, legal: isNumbered(form), changed: false },
    ...{ state: { values: valuesOfRows(rows), errors: {} }, versions: [], waits: false, mayWrite: true },
    idempotencyKey,
  };
};
const apology = formText('apology');
const ownRow = { kind: 'own', block: '', vi: '', en: '' } as const;
const withOwn = apology.rows.toSpliced(3, 0, ownRow);
export const formTextExamples = {
  'as it comes': apology,
  'with a paragraph of the province that says nothing yet': {
    ...{ ...apology, rows: withOwn },
    state: {
      values: valuesOfRows(withOwn),
      errors: { 'vi-3': inBoth(textsText, (t) => t.wrong.own) },
    },
  },
  'waiting for approval, to look at': { ...apology, waits: true, mayWrite: false },
  'in English': { ...formText('refusal'), view: { ...english, path: formTextPath('refusal') } },
} satisfies Record<string, FormTextExample>;

const letterhead: LetterheadProps = {
  ...{ view: { ...view, path: letterheadPath() }, agency: '', agencies, versions: [], waits: false },
  ...{
    form: { values: { phone: '0263 3822 555' }, errors: {} },
    hasLogo: true,
    mayWrite: true,
    idempotencyKey,
  },
};
export const letterheadExamples = {
  'of the province': letterhead,
  'of one agency, in English': { ...letterhead, view: english, agency: '24871', hasLogo: false },
} satisfies Record<string, LetterheadProps>;

const decide: DecideProps = {
  ...{ view, id: '1', name: accepted.name.vi, by: 'Phạm Đức Thịnh', at: instant('2026-11-27T15:10') },
  ...{ reason: 'Theo kết luận họp giao ban.', before: accepted.text, after: own, own: false },
  ...{ form: { values: {}, errors: {} }, idempotencyKey },
};
export const decideExamples = {
  'for a second person': decide,
  'for whoever wrote it': { ...decide, own: true },
  'sent back without a word': {
    ...decide,
    form: { values: {}, errors: { 'y-kien': inBoth(textsText, (t) => t.wrong.note) } },
  },
  'in English': { ...decide, view: english },
} satisfies Record<string, DecideProps>;
