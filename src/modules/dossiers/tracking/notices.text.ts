import type { Notice } from '../notices.ts';

/** What the sentence of a notice is made of, in words of its language; empty where it is not known. */
export interface NoticeFacts {
  /** The date it is about: due, promised, to be answered by. */
  readonly when: string;
  readonly amount: string;
  readonly reason: string;
  /** How the result comes. */
  readonly way: string;
}

type Sentences = Readonly<Record<Notice, (facts: NoticeFacts) => string>>;

/** One sentence a notice, to the applicant. */
export const noticeText = {
  vi: {
    submitted: () => 'Chúng tôi đã nhận được hồ sơ ông/bà gửi.',
    accepted: ({ when }) => `Hồ sơ đã được tiếp nhận. Hẹn trả kết quả ${when}.`,
    receptionCorrected: ({ when }) =>
      `Thông tin tiếp nhận hồ sơ đã được sửa cho đúng, giấy tiếp nhận mới thay thế giấy cũ.${when === '' ? ' Ngày hẹn trả không thay đổi.' : ` Ngày hẹn trả: ${when}.`}`,
    refused: () => 'Hồ sơ không được tiếp nhận. Lý do và căn cứ ở phiếu từ chối.',
    supplementRequested: ({ when }) => `Hồ sơ cần bổ sung giấy tờ. Đề nghị ông/bà bổ sung trước ${when}.`,
    supplementReceived: () => 'Chúng tôi đã nhận được giấy tờ ông/bà bổ sung.',
    paymentDue: ({ amount, when }) =>
      `Ông/bà cần nộp ${amount === '' ? 'tiền theo thông báo' : amount}${when === '' ? '' : `, chậm nhất ${when}`}.`,
    paid: ({ when }) =>
      `Đã xác nhận ông/bà nộp tiền.${when === '' ? '' : ` Ngày hẹn trả được tính lại: ${when}.`}`,
    waitingForBody: () => 'Cơ quan giải quyết đang hỏi ý kiến một cơ quan khác. Ông/bà chưa cần làm gì.',
    suspended: ({ reason }) => `Việc giải quyết tạm dừng: ${reason}`,
    resumed: ({ when }) =>
      `Hồ sơ được giải quyết tiếp.${when === '' ? '' : ` Ngày hẹn trả được tính lại: ${when}.`}`,
    apology: ({ when, reason }) =>
      `Cơ quan xin lỗi ông/bà vì hồ sơ chậm và hẹn trả kết quả ${when}. Lý do: ${reason}`,
    dateMoved: ({ when }) => `Ngày hẹn trả được tính lại theo lịch làm việc mới: ${when}.`,
    resultReady: () => 'Hồ sơ đã giải quyết xong. Mời ông/bà nhận kết quả.',
    decidedAgainst: () => 'Hồ sơ không đủ điều kiện giải quyết. Văn bản trả lời nêu rõ lý do và căn cứ.',
    resultCorrected: () =>
      'Kết quả đã được đính chính. Mời ông/bà nhận kết quả mới; kết quả cũ không còn dùng.',
    returned: () => 'Kết quả đã được trả.',
    returnWayChosen: ({ way }) => `Cách nhận kết quả được đổi thành: ${way}.`,
    messageReceived: () => 'Cơ quan đã nhắn tin cho ông/bà về hồ sơ này.',
    withdrawn: () => 'Ông/bà đã rút hồ sơ.',
    stopped: () => 'Cơ quan đã dừng giải quyết hồ sơ. Lý do và căn cứ ở thông báo dừng giải quyết.',
    lapsed: () => 'Hồ sơ được đóng vì hết thời gian chờ trả lời của ông/bà.',
    reopened: ({ when }) => `Hồ sơ được mở lại.${when === '' ? '' : ` Hẹn trả kết quả ${when}.`}`,
  } satisfies Sentences,
  en: {
    submitted: () => 'We have received your application.',
    accepted: ({ when }) => `Your application has been accepted. The result is due ${when}.`,
    receptionCorrected: ({ when }) =>
      `What was written at reception has been put right; a new receipt replaces the old one.${when === '' ? ' The due date stays.' : ` Result due ${when}.`}`,
    refused: () => 'Your application was not accepted. The notice gives the reason and the ground.',
    supplementRequested: ({ when }) => `Papers are missing. Please supply them by ${when}.`,
    supplementReceived: () => 'We have received the papers you supplied.',
    paymentDue: ({ amount, when }) =>
      `You need to pay ${amount === '' ? 'what the notice says' : amount}${when === '' ? '' : ` by ${when}`}.`,
    paid: ({ when }) =>
      `Your payment has been confirmed.${when === '' ? '' : ` The result is now due ${when}.`}`,
    waitingForBody: () =>
      'The agency is asking another body for its opinion. There is nothing for you to do.',
    suspended: ({ reason }) => `Handling is suspended: ${reason}`,
    resumed: ({ when }) => `Handling goes on.${when === '' ? '' : ` The result is now due ${when}.`}`,
    apology: ({ when, reason }) =>
      `The agency apologises for being late and promises the result ${when}. The reason: ${reason}`,
    dateMoved: ({ when }) => `The due date has been reckoned again by a new calendar: ${when}.`,
    resultReady: () => 'Your application has been decided. The result can be collected.',
    decidedAgainst: () => 'Your application was refused. The answer gives the reasons and the ground.',
    resultCorrected: () =>
      'The result has been corrected. Please use the new one; the old one no longer counts.',
    returned: () => 'The result has been handed out.',
    returnWayChosen: ({ way }) => `The result now comes this way: ${way}.`,
    messageReceived: () => 'The agency has written to you about this dossier.',
    withdrawn: () => 'You withdrew the application.',
    stopped: () => 'The agency has stopped handling. The notice gives the reason and the ground.',
    lapsed: () => 'The dossier was closed because no answer of yours came in time.',
    reopened: ({ when }) =>
      `The dossier has been opened again.${when === '' ? '' : ` The result is due ${when}.`}`,
  } satisfies Sentences,
} as const;
