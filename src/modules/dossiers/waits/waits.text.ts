const until = {
  label: { vi: 'Chờ đến ngày', en: 'Wait until' },
  hint: {
    vi: 'Để trống nếu văn bản không ghi ngày.',
    en: 'Leave empty when the letter names no day.',
  },
} as const;

/** Words of waiting for money, for another body, for better times, and of going on. */
export const waitsText = {
  requestPayment: {
    title: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Request a payment' },
    lead: {
      vi: 'Người nộp được báo số tiền và lý do, rồi nộp tiền theo thông báo.',
      en: 'The applicant is told the amount and the reason, and pays by the notice.',
    },
    submit: { vi: 'Gửi yêu cầu nộp tiền', en: 'Send the request' },
    done: { vi: 'Đã gửi yêu cầu nộp tiền cho người nộp hồ sơ.', en: 'The request has been sent.' },
    amount: {
      label: { vi: 'Số tiền phải nộp', en: 'Amount' },
      hint: { vi: 'Số đồng nguyên, ví dụ 1.250.000', en: 'Whole đồng, for example 1.250.000' },
    },
    note: {
      label: { vi: 'Nộp khoản gì, theo căn cứ nào', en: 'What for, and on which ground' },
      hint: { vi: 'Người nộp đọc được nội dung này.', en: 'The applicant reads this.' },
    },
    number: { label: { vi: 'Số thông báo nộp tiền', en: 'Number of the payment notice' } },
    until: {
      label: { vi: 'Hạn nộp', en: 'To be paid by' },
      hint: {
        vi: 'Quá ngày này mà chưa nộp, hồ sơ có thể được đóng. Để trống nếu thông báo không ghi hạn.',
        en: 'Unpaid after this day the dossier may be closed. Leave empty when the notice names no day.',
      },
    },
  },
  confirmPayment: {
    title: { vi: 'Xác nhận đã nộp tiền', en: 'Confirm the payment' },
    lead: {
      vi: 'Hồ sơ được giải quyết tiếp; ngày hẹn trả được tính lại từ lúc này.',
      en: 'Handling goes on, and the due date is reckoned again from now.',
    },
    submit: { vi: 'Xác nhận đã nộp', en: 'Confirm' },
    done: { vi: 'Đã xác nhận nộp tiền. Thời hạn được tính tiếp.', en: 'Confirmed. The clock goes on.' },
    number: { label: { vi: 'Số biên lai hoặc chứng từ nộp tiền', en: 'Number of the receipt or proof' } },
    note: { label: { vi: 'Ghi chú', en: 'Remark' } },
  },
  awaitBody: {
    title: { vi: 'Lấy ý kiến cơ quan ngoài', en: 'Ask another body' },
    lead: {
      vi: 'Ghi lại văn bản đã gửi đến cơ quan không dùng hệ thống này. Khi có trả lời, ghi nhận ở hồ sơ.',
      en: 'Records the letter to a body that does not work in this system. Its answer is recorded here too.',
    },
    submit: { vi: 'Ghi nhận đã hỏi ý kiến', en: 'Record that it was asked' },
    done: { vi: 'Đã ghi nhận việc lấy ý kiến.', en: 'It has been recorded that the body was asked.' },
    body: { label: { vi: 'Cơ quan được hỏi', en: 'Body that is asked' } },
    note: { label: { vi: 'Hỏi về việc gì', en: 'What is asked' } },
    number: { label: { vi: 'Số, ký hiệu văn bản gửi đi', en: 'Number of the letter' } },
    until,
  },
  recordBodyAnswer: {
    title: { vi: 'Ghi nhận ý kiến cơ quan ngoài', en: 'Record the answer of the body' },
    lead: {
      vi: 'Hồ sơ hết chờ và được giải quyết tiếp.',
      en: 'The wait is over and handling goes on.',
    },
    submit: { vi: 'Ghi nhận ý kiến', en: 'Record the answer' },
    done: { vi: 'Đã ghi nhận ý kiến trả lời.', en: 'The answer has been recorded.' },
    note: { label: { vi: 'Nội dung trả lời', en: 'What the answer says' } },
    number: { label: { vi: 'Số, ký hiệu văn bản trả lời', en: 'Number of the letter' } },
  },
  suspend: {
    title: { vi: 'Tạm dừng giải quyết', en: 'Suspend' },
    lead: {
      vi: 'Chỉ tạm dừng khi pháp luật cho phép, như sự kiện bất khả kháng. Chờ nội bộ, lỗi phần mềm hay vắng người ký không phải là lý do.',
      en: 'Only on a ground the law names, such as force majeure. Internal waiting, a fault of the software or the absence of the signer is none.',
    },
    submit: { vi: 'Tạm dừng giải quyết', en: 'Suspend' },
    done: { vi: 'Đã tạm dừng giải quyết. Người nộp được báo.', en: 'Suspended. The applicant is told.' },
    reason: { label: { vi: 'Lý do', en: 'Reason' } },
    ground: {
      label: { vi: 'Căn cứ pháp lý', en: 'Legal ground' },
      hint: { vi: 'Văn bản, điều, khoản.', en: 'Instrument, article, clause.' },
    },
    until,
  },
  resume: {
    title: { vi: 'Tiếp tục giải quyết', en: 'Resume' },
    lead: {
      vi: 'Lý do tạm dừng đã hết. Ngày hẹn trả lùi lại đúng bằng thời gian tạm dừng.',
      en: 'The hindrance is over. The due date moves by exactly the time of the suspension.',
    },
    submit: { vi: 'Tiếp tục giải quyết', en: 'Resume' },
    done: { vi: 'Hồ sơ được giải quyết tiếp.', en: 'Handling goes on.' },
    note: { label: { vi: 'Vì sao tiếp tục được', en: 'Why it can go on' } },
  },
} as const;
