import type { Lang } from '#kernel';

/**
 * What can stand in braces in a phrase, as it is written in either language: `{người nộp}`, `{applicant}`. Only
 * what the dossier and the post themselves hold; no answer of the e-form, no identity number.
 */
export const placeholderNames = {
  applicant: { vi: 'người nộp', en: 'applicant' },
  code: { vi: 'mã hồ sơ', en: 'code' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  received: { vi: 'ngày tiếp nhận', en: 'received' },
  due: { vi: 'ngày hẹn trả', en: 'due' },
  agency: { vi: 'cơ quan', en: 'agency' },
  post: { vi: 'chức vụ', en: 'post' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;
