import type { Bilingual } from '#kernel';

/** What a question from the desk is called where a step is named. */
export const questionName: Bilingual = { vi: 'Xin ý kiến', en: 'Opinion asked for' };

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
  replaced: { vi: 'Đã được thay thế', en: 'Replaced' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  askedBy: { vi: 'Người hỏi', en: 'Asked by' },
  remindedAt: { vi: 'Đã nhắc lúc', en: 'Reminded' },
  takenBack: { vi: 'Đã rút câu hỏi', en: 'Question taken back' },
  notNeeded: { vi: 'Không cần trả lời nữa', en: 'No longer needed' },
  remind: { vi: 'Nhắc trả lời', en: 'Remind' },
  reminded: { vi: 'Đã nhắc cơ quan, đơn vị được hỏi.', en: 'The unit has been reminded.' },
  takeBack: { vi: 'Rút câu hỏi', en: 'Take back' },
  ask: {
    title: { vi: 'Xin ý kiến cơ quan, đơn vị khác', en: 'Ask other units' },
    lead: {
      vi: 'Mỗi cơ quan, đơn vị được chọn nhận câu hỏi ngay và xem được hồ sơ. Thời gian lấy ý kiến nằm trong thời hạn giải quyết. Ông/bà vẫn xử lý tiếp trong lúc chờ.',
      en: 'Each unit gets the question at once and can read the dossier. Asking lies inside the time limit. You can go on working meanwhile.',
    },
    submit: { vi: 'Gửi câu hỏi', en: 'Send the question' },
    done: { vi: 'Đã gửi câu hỏi đến các cơ quan, đơn vị.', en: 'The question has been sent.' },
    text: {
      label: { vi: 'Nội dung cần hỏi', en: 'What is asked' },
      hint: {
        vi: 'Hỏi về việc cụ thể để người trả lời không phải đọc lại cả hồ sơ.',
        en: 'Ask about one thing, so that nobody has to read all of it to answer.',
      },
    },
    unit: { vi: 'Cơ quan, đơn vị được hỏi', en: 'Whom to ask' },
    until: { vi: 'Trả lời trước hết ngày', en: 'To answer by the end of' },
    late: {
      vi: 'Hồ sơ đã quá hạn giải quyết. Hãy chọn hạn trả lời sớm nhất có thể.',
      en: 'The dossier is overdue already. Choose the earliest day there can be.',
    },
    latest: {
      vi: (day: string) => `Muộn nhất là ngày ${day}, hạn giải quyết của hồ sơ.`,
      en: (day: string) => `At the latest ${day}, when the dossier itself is due.`,
    },
  },
  askRow: {
    vi: (n: number) => (n === 1 ? 'Cơ quan, đơn vị thứ nhất' : `Cơ quan, đơn vị thứ ${n} (nếu có)`),
    en: (n: number) => (n === 1 ? 'First unit' : `Unit ${n} (optional)`),
  },
  withdraw: {
    title: { vi: 'Rút câu hỏi', en: 'Take the question back' },
    lead: {
      vi: 'Cơ quan, đơn vị được hỏi không phải trả lời nữa và không còn xem hồ sơ vì câu hỏi này. Câu hỏi vẫn được lưu trong lịch sử.',
      en: 'Nobody has to answer any more, nor can they read the dossier on its account. The question stays on record.',
    },
    submit: { vi: 'Rút câu hỏi', en: 'Take it back' },
    done: { vi: 'Đã rút câu hỏi.', en: 'The question has been taken back.' },
    reason: { label: { vi: 'Lý do', en: 'Reason' } },
  },
} as const;
