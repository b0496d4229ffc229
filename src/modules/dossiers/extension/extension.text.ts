import type { Lang } from '#kernel';

/** By when an apology comes in time, and what is to be said when it no longer can. */
export const apologyTimeText = {
  vi: {
    inTime: (day: string) =>
      `Văn bản xin lỗi phải gửi trước ngày hẹn trả ít nhất 1 ngày: chậm nhất là ${day}.`,
    late: (day: string) =>
      `Văn bản xin lỗi lẽ ra phải gửi chậm nhất là ${day}. Vẫn phải gửi, và được ghi nhận là gửi muộn.`,
    sentLate: 'Gửi sau ngày hẹn trả, muộn hơn quy định',
  },
  en: {
    inTime: (day: string) => `The apology has to come at least one day before the due date: by ${day}.`,
    late: (day: string) =>
      `The apology should have come by ${day}. It still has to, and is recorded as late.`,
    sentLate: 'Sent after the due date, later than it should have come',
  },
} as const satisfies Record<Lang, unknown>;

/** Words of a written apology with a new date. */
export const extensionText = {
  title: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả', en: 'Apologise with a new date' },
  lead: {
    vi: 'Người nộp nhận văn bản xin lỗi, lý do và ngày hẹn mới. Chỉ được hẹn lại một lần. Hồ sơ vẫn được tính là trễ hạn theo ngày hẹn trả ban đầu.',
    en: 'The applicant gets the apology, the reason and the new date. It is given only once. Lateness is still measured by the date of before.',
  },
  submit: { vi: 'Gửi lời xin lỗi và ngày hẹn mới', en: 'Send the apology and the new date' },
  done: {
    vi: 'Đã gửi lời xin lỗi và ngày hẹn mới. Văn bản đã sẵn sàng để in.',
    en: 'The apology has been sent. The letter is ready to be printed.',
  },
  newDate: { label: { vi: 'Ngày hẹn mới', en: 'New date' } },
  reason: {
    label: { vi: 'Vì sao chậm', en: 'Why it is late' },
    hint: {
      vi: 'In trong văn bản xin lỗi. Viết thẳng thắn, người dân hiểu được.',
      en: 'Printed in the apology. Write it plainly, for the applicant.',
    },
  },
  number: { label: { vi: 'Số, ký hiệu văn bản xin lỗi', en: 'Number of the letter of apology' } },
} as const;
