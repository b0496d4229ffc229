/** Words of the ends that are no result, and of opening again. */
export const closingText = {
  stop: {
    title: { vi: 'Dừng giải quyết hồ sơ', en: 'Stop handling' },
    lead: {
      vi: 'Hồ sơ kết thúc khi chưa có kết quả. Người nộp nhận thông báo dừng giải quyết với lý do và căn cứ. Chỉ mở lại được khi có quyết định.',
      en: 'The dossier ends without a result. The applicant gets a notice with the reason and the ground. It is opened again only by order.',
    },
    submit: { vi: 'Dừng giải quyết', en: 'Stop handling' },
    done: {
      vi: 'Đã dừng giải quyết. Người nộp được báo lý do.',
      en: 'Handling has been stopped. The applicant is told why.',
    },
    asked: { label: { vi: 'Dừng theo', en: 'Stopped' } },
    owner: { vi: 'Đề nghị của người nộp hồ sơ', en: 'At the applicant’s request' },
    law: { vi: 'Quy định của pháp luật', en: 'On a ground of law' },
    reason: { label: { vi: 'Lý do', en: 'Reason' } },
    ground: {
      label: { vi: 'Căn cứ pháp lý', en: 'Legal ground' },
      hint: { vi: 'Văn bản, điều, khoản.', en: 'Instrument, article, clause.' },
    },
  },
  silence: {
    title: { vi: 'Đóng hồ sơ vì không nhận được trả lời', en: 'Close for silence' },
    lead: {
      vi: 'Đã hết thời hạn mà người nộp chưa trả lời. Hồ sơ được đóng, không có gì bị xóa, và người nộp được báo.',
      en: 'The time to answer is over. The dossier is closed, nothing of it is deleted, and the applicant is told.',
    },
    submit: { vi: 'Đóng hồ sơ', en: 'Close the dossier' },
    done: { vi: 'Đã đóng hồ sơ.', en: 'The dossier has been closed.' },
  },
  reopen: {
    title: { vi: 'Mở lại hồ sơ', en: 'Open again' },
    lead: {
      vi: 'Hồ sơ được giải quyết lại theo quyết định của người có thẩm quyền; thời hạn tính lại từ đầu. Những gì đã ghi vẫn được giữ.',
      en: 'The dossier is handled again by order; its time limit begins anew. Everything on record stays.',
    },
    submit: { vi: 'Mở lại hồ sơ', en: 'Open again' },
    done: { vi: 'Đã mở lại hồ sơ.', en: 'The dossier has been opened again.' },
    order: { label: { vi: 'Số quyết định cho mở lại', en: 'Number of the order' } },
    reason: { label: { vi: 'Lý do', en: 'Reason' } },
  },
} as const;
