/** Words of the letters to and from an agency outside the system. */
export const lettersText = {
  send: {
    title: { vi: 'Ghi nhận văn bản gửi đi', en: 'Record the letter out' },
    lead: {
      vi: 'Cơ quan này không dùng hệ thống: gửi văn bản theo đường văn thư rồi ghi số, ký hiệu ở đây. Phần việc của cơ quan này bắt đầu từ đó.',
      en: 'This agency does not work in the system: send the letter, then record its number here. Its part of the work begins with it.',
    },
    submit: { vi: 'Ghi nhận đã gửi', en: 'Record that it was sent' },
    done: { vi: 'Đã ghi nhận văn bản gửi đi.', en: 'The letter has been recorded.' },
    number: { label: { vi: 'Số, ký hiệu văn bản', en: 'Number of the letter' } },
    note: { label: { vi: 'Trích yếu', en: 'What it is about' } },
  },
  record: {
    title: { vi: 'Ghi nhận văn bản trả lời', en: 'Record the answer' },
    lead: {
      vi: 'Văn bản trả lời kết thúc phần việc của cơ quan ngoài hệ thống; hồ sơ chuyển sang bước tiếp theo.',
      en: 'The answer ends the part of the agency outside, and the dossier goes on to the next step.',
    },
    submit: { vi: 'Ghi nhận trả lời', en: 'Record the answer' },
    done: { vi: 'Đã ghi nhận văn bản trả lời.', en: 'The answer has been recorded.' },
    number: { label: { vi: 'Số, ký hiệu văn bản trả lời', en: 'Number of the letter' } },
    note: { label: { vi: 'Nội dung trả lời', en: 'What the answer says' } },
    opinion: { label: { vi: 'Ý kiến của cơ quan', en: 'Opinion of the agency' } },
    decision: { label: { vi: 'Quyết định của cơ quan', en: 'Decision of the agency' } },
    decisions: {
      granted: { vi: 'Chấp thuận', en: 'Granted' },
      refused: { vi: 'Không chấp thuận', en: 'Refused' },
    },
  },
} as const;
