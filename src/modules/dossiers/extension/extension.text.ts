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
