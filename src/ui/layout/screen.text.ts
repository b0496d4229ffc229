export const screenText = {
  vi: {
    error: 'Lỗi',
    language: 'Tiếng Việt',
    languages: 'Ngôn ngữ',
    stillThere: 'Ông/bà còn ở đây không?',
    resetsIn: 'Màn hình sẽ trở về đầu sau',
    seconds: 'giây.',
    iAmHere: 'Tôi vẫn ở đây',
  },
  en: {
    error: 'Error',
    language: 'English',
    languages: 'Language',
    stillThere: 'Are you still there?',
    resetsIn: 'The screen goes back to its start in',
    seconds: 'seconds.',
    iAmHere: 'I am still here',
  },
} as const;
