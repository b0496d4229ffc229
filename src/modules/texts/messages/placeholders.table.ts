import type { Bilingual } from '#kernel';

/** What can stand in braces in a message to a citizen. Each message has values for some of them. */
export const messagePlaceholders = {
  applicant: { vi: 'người nộp', en: 'applicant' },
  code: { vi: 'mã hồ sơ', en: 'code' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
  agency: { vi: 'cơ quan', en: 'agency' },
  due: { vi: 'ngày hẹn trả', en: 'due' },
  deadline: { vi: 'hạn', en: 'deadline' },
  amount: { vi: 'số tiền', en: 'amount' },
  reason: { vi: 'lý do', en: 'reason' },
  way: { vi: 'cách nhận', en: 'way' },
} as const satisfies Record<string, Bilingual>;
