/** Words of putting a wrong result right. */
export const correctText = {
  title: { vi: 'Đính chính kết quả', en: 'Correct the result' },
  lead: {
    vi: 'Kết quả mới thay kết quả cũ theo quyết định đính chính. Kết quả cũ vẫn được giữ trong hồ sơ và ghi rõ là đã được thay; người nộp được báo.',
    en: 'The new result takes the place of the old one by decision. The old one is kept and marked as replaced; the applicant is told.',
  },
  submit: { vi: 'Thay kết quả', en: 'Put the new result in its place' },
  done: { vi: 'Đã đính chính kết quả. Người nộp được báo.', en: 'Corrected. The applicant is told.' },
  order: { label: { vi: 'Số quyết định đính chính', en: 'Number of the decision to correct' } },
  reason: { label: { vi: 'Sai ở đâu, sửa thế nào', en: 'What was wrong, and what is right' } },
  number: { label: { vi: 'Số, ký hiệu của kết quả mới', en: 'Number of the new result' } },
  slice: { label: { vi: 'Kết quả của thủ tục nào', en: 'Result of which procedure' } },
  file: { vi: 'Tệp kết quả mới', en: 'File of the new result' },
} as const;
