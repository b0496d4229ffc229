/** Words of an opinion that an agency is asked for. */
export const opinionsText = {
  answer: {
    title: { vi: 'Cho ý kiến phối hợp', en: 'Give the opinion' },
    lead: {
      vi: 'Ý kiến được ghi vào hồ sơ cùng tên cơ quan của ông/bà. Cho đến khi hồ sơ được quyết định, ông/bà có thể gửi ý kiến mới; ý kiến cũ vẫn được giữ.',
      en: 'The opinion is kept with the name of your agency. Until the dossier is decided a newer one may replace it; the older one stays on record.',
    },
    submit: { vi: 'Gửi ý kiến', en: 'Send the opinion' },
    done: { vi: 'Đã gửi ý kiến phối hợp.', en: 'The opinion has been sent.' },
    choice: { label: { vi: 'Ý kiến', en: 'Opinion' } },
    note: {
      label: { vi: 'Nội dung ý kiến', en: 'What you have to say' },
      hint: {
        vi: 'Bắt buộc khi đồng ý có điều kiện hoặc không đồng ý: ghi rõ điều kiện, lý do và căn cứ.',
        en: 'Required on conditions or in disagreement: the conditions, the reason and the ground.',
      },
    },
  },
  asked: { vi: 'Được hỏi', en: 'Asked' },
  dueAt: { vi: 'Trả lời trước', en: 'Answer by' },
  silence: {
    all: {
      vi: 'Cần đủ ý kiến của mọi cơ quan được hỏi rồi hồ sơ mới đi tiếp.',
      en: 'The dossier goes on when every agency that is asked has answered.',
    },
    any: {
      vi: 'Chỉ cần ý kiến của một cơ quan là hồ sơ đi tiếp.',
      en: 'The dossier goes on with the first answer.',
    },
    until: {
      vi: 'Hết thời hạn mà không trả lời thì coi như đồng ý.',
      en: 'No answer by this time is taken as consent.',
    },
  },
  before: { vi: 'Ý kiến đã gửi trước đây', en: 'Opinions given before' },
} as const;
