import type { Bilingual } from '#kernel';

export const guideText = {
  vi: {
    title: 'Tôi cần giấy tờ gì?',
    intro: (count: number) =>
      count === 1
        ? 'Trả lời một câu hỏi để biết đúng những giấy tờ trường hợp của ông/bà cần.'
        : `Trả lời ${count} câu hỏi để biết đúng những giấy tờ trường hợp của ông/bà cần.`,
    show: 'Xem giấy tờ cần có',
    answers: 'Trường hợp của ông/bà',
    change: 'Đổi',
    papers: 'Giấy tờ cần có',
    papersFor: (count: number) => `${count} giấy tờ cho trường hợp của ông/bà`,
    notNeeded: 'Không cần trong trường hợp này',
    originals: (count: number) => `${count} bản chính`,
    copies: (count: number) => `${count} bản sao`,
    ifAny: 'không bắt buộc với mọi người',
    rights:
      'Cơ quan không được yêu cầu giấy tờ ngoài danh sách đã công bố; nếu từ chối hoặc yêu cầu bổ sung phải trả lời bằng văn bản, có lý do.',
    print: 'Có thể in trang này và mang theo.',
    toProcedure: 'Xem toàn bộ thủ tục',
  },
  en: {
    title: 'What do I need?',
    intro: (count: number) =>
      count === 1
        ? 'Answer one question to see exactly the papers your case needs.'
        : `Answer ${count} questions to see exactly the papers your case needs.`,
    show: 'Show the papers',
    answers: 'Your case',
    change: 'Change',
    papers: 'Papers you need',
    papersFor: (count: number) => (count === 1 ? '1 paper for your case' : `${count} papers for your case`),
    notNeeded: 'Not needed in this case',
    originals: (count: number) => (count === 1 ? '1 original' : `${count} originals`),
    copies: (count: number) => (count === 1 ? '1 copy' : `${count} copies`),
    ifAny: 'not required of everybody',
    rights:
      'The agency may not ask for papers outside the published list; a refusal or a request for more must be in writing, with the reason.',
    print: 'You can print this page and take it along.',
    toProcedure: 'See the whole procedure',
  },
};

/** Said at a question left open. */
export const unanswered = (question: Bilingual): Bilingual => ({
  vi: `Hãy trả lời câu hỏi “${question.vi}”`,
  en: `Answer the question “${question.en}”`,
});
