/** What was expected of a saved case and what came, and what is wrong with a file of cases. */
export const casesWords = {
  vi: {
    goneQuestion: 'một câu hỏi đã bị xóa',
    gonePaper: 'một giấy tờ đã bị xóa',
    mainLimit: 'thời hạn chung',
    noFee: 'chưa nêu',
    difference: {
      asked: (what: string) => `mong đợi không hỏi “${what}”, nay có hỏi`,
      notAsked: (what: string) => `mong đợi hỏi “${what}”, nay không hỏi`,
      paper: (what: string) => `mong đợi không cần giấy tờ “${what}”, nay cần`,
      noPaper: (what: string) => `mong đợi cần giấy tờ “${what}”, nay không cần`,
      limit: (before: string, after: string) => `mong đợi thời hạn: ${before}; nay: ${after}`,
      fee: (before: string, after: string) => `mong đợi phí: ${before}; nay: ${after}`,
      mistake: (what: string) => `mong đợi trả lời đúng ở “${what}”, nay báo lỗi`,
      noMistake: (count: number) => `mong đợi báo thêm ${count} lỗi, nay không báo`,
    },
    failed: (name: string, what: string) => `trường hợp “${name}”: ${what}`,
    format: 'phải là 1: chương trình này chỉ đọc được cách ghi đó',
    nameTaken: 'là tên của một trường hợp khác',
    answers: 'phải là các câu trả lời, mỗi câu một mã',
    noForm: 'có trường hợp thử nhưng thủ tục chưa có biểu mẫu',
    most: (most: number) => `chỉ được có tối đa ${most} trường hợp`,
  },
  en: {
    goneQuestion: 'a question that was removed',
    gonePaper: 'a paper that was removed',
    mainLimit: 'the general limit',
    noFee: 'not stated',
    difference: {
      asked: (what: string) => `“${what}” was expected not to be asked, and is`,
      notAsked: (what: string) => `“${what}” was expected to be asked, and is not`,
      paper: (what: string) => `the paper “${what}” was expected not to be needed, and is`,
      noPaper: (what: string) => `the paper “${what}” was expected to be needed, and is not`,
      limit: (before: string, after: string) => `expected limit: ${before}; it is now: ${after}`,
      fee: (before: string, after: string) => `expected fee: ${before}; it is now: ${after}`,
      mistake: (what: string) => `“${what}” was expected to be right, and a mistake is told`,
      noMistake: (count: number) =>
        count === 1
          ? 'one more mistake was expected and is not told'
          : `${count} more mistakes were expected and are not told`,
    },
    failed: (name: string, what: string) => `case “${name}”: ${what}`,
    format: 'must be 1: this program reads no other',
    nameTaken: 'is the name of another case',
    answers: 'must be answers, each under its key',
    noForm: 'there are cases although the procedure has no form',
    most: (most: number) => `may hold at most ${most} cases`,
  },
};
