export const choosePostText = {
  vi: {
    title: 'Chọn vị trí công tác',
    question: 'Ông/bà làm việc ở vị trí nào?',
    hint: 'Mọi việc tiếp theo được ghi theo vị trí này. Có thể đổi lại bất cứ lúc nào trong trang Tài khoản.',
    submit: 'Tiếp tục',
    behalf: (post: string, of: string) => `${post} (thay mặt ông/bà ${of})`,
    until: (clock: string, day: string) => `Được ủy quyền đến ${clock}, ${day}.`,
  },
  en: {
    title: 'Choose your post',
    question: 'In which post are you working?',
    hint: 'Everything you do from now on is recorded under this post. You can change it at any time on the account page.',
    submit: 'Continue',
    behalf: (post: string, of: string) => `${post} (on behalf of ${of})`,
    until: (clock: string, day: string) => `Delegated until ${clock}, ${day}.`,
  },
} as const;

export const choosePostErrors = {
  missing: { vi: 'Chọn một vị trí công tác.', en: 'Choose a post.' },
  notYours: {
    vi: 'Ông/bà không còn giữ vị trí này. Hãy chọn vị trí khác.',
    en: 'You no longer hold this post. Choose another.',
  },
} as const;
