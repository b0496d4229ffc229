import type { MessageTemplate } from '#texts';
import type { Notice } from '../notices.ts';

/** Notices of which there are two wordings: with a new date, and without. */
export type NoticeKey =
  | Notice
  | 'receptionCorrectedDated'
  | 'paymentDueDated'
  | 'paidDated'
  | 'resumedDated'
  | 'reopenedDated';

type Shipped = Omit<MessageTemplate, 'key'>;

/** What every notice has values for. */
const always = ['applicant', 'code', 'procedure', 'agency'] as const;

/** One sentence a notice, to the applicant, as it is shipped: a province may say it in words of its own. */
export const noticeTexts = {
  submitted: {
    name: { vi: 'Đã nhận hồ sơ gửi trực tuyến', en: 'Application received online' },
    placeholders: always,
    text: { vi: 'Chúng tôi đã nhận được hồ sơ ông/bà gửi.', en: 'We have received your application.' },
  },
  accepted: {
    name: { vi: 'Đã tiếp nhận hồ sơ', en: 'Application accepted' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Hồ sơ đã được tiếp nhận. Hẹn trả kết quả {ngày hẹn trả}.',
      en: 'Your application has been accepted. The result is due {due}.',
    },
  },
  receptionCorrected: {
    name: { vi: 'Sửa thông tin tiếp nhận, giữ ngày hẹn', en: 'Reception put right, same date' },
    placeholders: always,
    text: {
      vi: 'Thông tin tiếp nhận hồ sơ đã được sửa cho đúng, giấy tiếp nhận mới thay thế giấy cũ. Ngày hẹn trả không thay đổi.',
      en: 'What was written at reception has been put right; a new receipt replaces the old one. The due date stays.',
    },
  },
  receptionCorrectedDated: {
    name: { vi: 'Sửa thông tin tiếp nhận, đổi ngày hẹn', en: 'Reception put right, new date' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Thông tin tiếp nhận hồ sơ đã được sửa cho đúng, giấy tiếp nhận mới thay thế giấy cũ. Ngày hẹn trả: {ngày hẹn trả}.',
      en: 'What was written at reception has been put right; a new receipt replaces the old one. Result due {due}.',
    },
  },
  refused: {
    name: { vi: 'Từ chối tiếp nhận', en: 'Not accepted' },
    placeholders: always,
    text: {
      vi: 'Hồ sơ không được tiếp nhận. Lý do và căn cứ ở phiếu từ chối.',
      en: 'Your application was not accepted. The notice gives the reason and the ground.',
    },
  },
  supplementRequested: {
    name: { vi: 'Yêu cầu bổ sung', en: 'Supplement asked for' },
    placeholders: [...always, 'deadline'],
    text: {
      vi: 'Hồ sơ cần bổ sung giấy tờ. Đề nghị ông/bà bổ sung trước {hạn}.',
      en: 'Papers are missing. Please supply them by {deadline}.',
    },
  },
  supplementReceived: {
    name: { vi: 'Đã nhận giấy tờ bổ sung', en: 'Supplement received' },
    placeholders: always,
    text: {
      vi: 'Chúng tôi đã nhận được giấy tờ ông/bà bổ sung.',
      en: 'We have received the papers you supplied.',
    },
  },
  paymentDue: {
    name: { vi: 'Đề nghị nộp tiền', en: 'Payment asked for' },
    placeholders: [...always, 'amount'],
    text: { vi: 'Ông/bà cần nộp {số tiền}.', en: 'You need to pay {amount}.' },
  },
  paymentDueDated: {
    name: { vi: 'Đề nghị nộp tiền, có hạn', en: 'Payment asked for by a date' },
    placeholders: [...always, 'amount', 'deadline'],
    text: {
      vi: 'Ông/bà cần nộp {số tiền}, chậm nhất {hạn}.',
      en: 'You need to pay {amount} by {deadline}.',
    },
  },
  paid: {
    name: { vi: 'Đã nộp tiền', en: 'Paid' },
    placeholders: always,
    text: { vi: 'Đã xác nhận ông/bà nộp tiền.', en: 'Your payment has been confirmed.' },
  },
  paidDated: {
    name: { vi: 'Đã nộp tiền, tính lại ngày hẹn', en: 'Paid, new date' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Đã xác nhận ông/bà nộp tiền. Ngày hẹn trả được tính lại: {ngày hẹn trả}.',
      en: 'Your payment has been confirmed. The result is now due {due}.',
    },
  },
  waitingForBody: {
    name: { vi: 'Hỏi ý kiến cơ quan khác', en: 'Another body is asked' },
    placeholders: always,
    text: {
      vi: 'Cơ quan giải quyết đang hỏi ý kiến một cơ quan khác. Ông/bà chưa cần làm gì.',
      en: 'The agency is asking another body for its opinion. There is nothing for you to do.',
    },
  },
  suspended: {
    name: { vi: 'Tạm dừng giải quyết', en: 'Handling suspended' },
    placeholders: [...always, 'reason'],
    text: { vi: 'Việc giải quyết tạm dừng: {lý do}', en: 'Handling is suspended: {reason}' },
  },
  resumed: {
    name: { vi: 'Giải quyết tiếp', en: 'Handling goes on' },
    placeholders: always,
    text: { vi: 'Hồ sơ được giải quyết tiếp.', en: 'Handling goes on.' },
  },
  resumedDated: {
    name: { vi: 'Giải quyết tiếp, tính lại ngày hẹn', en: 'Handling goes on, new date' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Hồ sơ được giải quyết tiếp. Ngày hẹn trả được tính lại: {ngày hẹn trả}.',
      en: 'Handling goes on. The result is now due {due}.',
    },
  },
  apology: {
    name: { vi: 'Xin lỗi và hẹn lại', en: 'Apology and new date' },
    placeholders: [...always, 'due', 'reason'],
    text: {
      vi: 'Cơ quan xin lỗi ông/bà vì hồ sơ chậm và hẹn trả kết quả {ngày hẹn trả}. Lý do: {lý do}',
      en: 'The agency apologises for being late and promises the result {due}. The reason: {reason}',
    },
  },
  dateMoved: {
    name: { vi: 'Đổi ngày hẹn theo lịch làm việc mới', en: 'Date moved by a new calendar' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Ngày hẹn trả được tính lại theo lịch làm việc mới: {ngày hẹn trả}.',
      en: 'The due date has been reckoned again by a new calendar: {due}.',
    },
  },
  resultReady: {
    name: { vi: 'Có kết quả', en: 'Result ready' },
    placeholders: always,
    text: {
      vi: 'Hồ sơ đã giải quyết xong. Mời ông/bà nhận kết quả.',
      en: 'Your application has been decided. The result can be collected.',
    },
  },
  decidedAgainst: {
    name: { vi: 'Không đủ điều kiện giải quyết', en: 'Decided against' },
    placeholders: always,
    text: {
      vi: 'Hồ sơ không đủ điều kiện giải quyết. Văn bản trả lời nêu rõ lý do và căn cứ.',
      en: 'Your application was refused. The answer gives the reasons and the ground.',
    },
  },
  resultCorrected: {
    name: { vi: 'Đính chính kết quả', en: 'Result corrected' },
    placeholders: always,
    text: {
      vi: 'Kết quả đã được đính chính. Mời ông/bà nhận kết quả mới; kết quả cũ không còn dùng.',
      en: 'The result has been corrected. Please use the new one; the old one no longer counts.',
    },
  },
  returned: {
    name: { vi: 'Đã trả kết quả', en: 'Result handed out' },
    placeholders: always,
    text: { vi: 'Kết quả đã được trả.', en: 'The result has been handed out.' },
  },
  returnWayChosen: {
    name: { vi: 'Đổi cách nhận kết quả', en: 'Way of the result changed' },
    placeholders: [...always, 'way'],
    text: {
      vi: 'Cách nhận kết quả được đổi thành: {cách nhận}.',
      en: 'The result now comes this way: {way}.',
    },
  },
  messageReceived: {
    name: { vi: 'Có tin nhắn của cơ quan', en: 'A message of the agency' },
    placeholders: always,
    text: {
      vi: 'Cơ quan đã nhắn tin cho ông/bà về hồ sơ này.',
      en: 'The agency has written to you about this dossier.',
    },
  },
  withdrawn: {
    name: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
    placeholders: always,
    text: { vi: 'Ông/bà đã rút hồ sơ.', en: 'You withdrew the application.' },
  },
  stopped: {
    name: { vi: 'Dừng giải quyết', en: 'Handling stopped' },
    placeholders: always,
    text: {
      vi: 'Cơ quan đã dừng giải quyết hồ sơ. Lý do và căn cứ ở thông báo dừng giải quyết.',
      en: 'The agency has stopped handling. The notice gives the reason and the ground.',
    },
  },
  lapsed: {
    name: { vi: 'Đóng hồ sơ vì hết thời gian chờ', en: 'Closed for want of an answer' },
    placeholders: always,
    text: {
      vi: 'Hồ sơ được đóng vì hết thời gian chờ trả lời của ông/bà.',
      en: 'The dossier was closed because no answer of yours came in time.',
    },
  },
  reopened: {
    name: { vi: 'Mở lại hồ sơ', en: 'Opened again' },
    placeholders: always,
    text: { vi: 'Hồ sơ được mở lại.', en: 'The dossier has been opened again.' },
  },
  reopenedDated: {
    name: { vi: 'Mở lại hồ sơ, hẹn ngày trả', en: 'Opened again, with a date' },
    placeholders: [...always, 'due'],
    text: {
      vi: 'Hồ sơ được mở lại. Hẹn trả kết quả {ngày hẹn trả}.',
      en: 'The dossier has been opened again. The result is due {due}.',
    },
  },
} as const satisfies Record<NoticeKey, Shipped>;

/** What stands in a notice for an amount nobody wrote down. */
export const amountText = {
  vi: { unknown: 'số tiền ghi trong thông báo', dong: (amount: string) => `${amount} đồng` },
  en: { unknown: 'what the notice says', dong: (amount: string) => `${amount} đồng` },
} as const;
