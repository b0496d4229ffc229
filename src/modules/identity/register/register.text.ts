export const registerText = {
  vi: {
    title: 'Đăng ký tài khoản',
    why: 'Có tài khoản, ông/bà giữ được hồ sơ đang soạn, xem kết quả và được điền sẵn thông tin khi nộp hồ sơ.',
    name: 'Họ và tên',
    nameHint: 'Viết như trên thẻ căn cước.',
    phone: 'Số điện thoại',
    phoneHint: 'Dùng để đăng nhập, ví dụ 0901 234 567.',
    idNumber: 'Số định danh cá nhân',
    idNumberHint: 'Gồm 12 chữ số, in trên thẻ căn cước. Số này được mã hóa khi lưu.',
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là đủ tốt.',
    submit: 'Đăng ký',
    signIn: 'Đã có tài khoản? Đăng nhập',
  },
  en: {
    title: 'Register',
    why: 'With an account your drafts are kept, you see your results, and forms are filled in for you.',
    name: 'Full name',
    nameHint: 'As on your identity card.',
    phone: 'Telephone number',
    phoneHint: 'You sign in with it, for example 0901 234 567.',
    idNumber: 'Personal identification number',
    idNumberHint: '12 digits, on your identity card. It is stored encrypted.',
    password: 'Password',
    passwordHint: 'At least 10 characters. A short sentence you remember is good enough.',
    submit: 'Register',
    signIn: 'Have an account? Sign in',
  },
} as const;

export const registerErrors = {
  nameMissing: { vi: 'Nhập họ và tên.', en: 'Enter your full name.' },
  nameTooLong: { vi: 'Họ và tên dài tối đa 200 ký tự.', en: 'A full name has at most 200 characters.' },
  phone: {
    vi: 'Nhập số điện thoại gồm 10 chữ số, bắt đầu bằng 0.',
    en: 'Enter a telephone number of 10 digits that starts with 0.',
  },
  phoneTaken: {
    vi: 'Số điện thoại này đã có tài khoản. Hãy đăng nhập, hoặc nhập số khác.',
    en: 'There is an account with this telephone number. Sign in, or enter another number.',
  },
  idNumber: {
    vi: 'Nhập số định danh cá nhân gồm 12 chữ số.',
    en: 'Enter a personal identification number of 12 digits.',
  },
  'too-short': { vi: 'Mật khẩu cần ít nhất 10 ký tự.', en: 'A password has at least 10 characters.' },
  'too-long': { vi: 'Mật khẩu dài tối đa 128 ký tự.', en: 'A password has at most 128 characters.' },
  'contains-login': {
    vi: 'Mật khẩu không được chứa số điện thoại.',
    en: 'A password must not contain the telephone number.',
  },
} as const;

export const registered = {
  vi: 'Đã tạo tài khoản và đăng nhập.',
  en: 'Your account is ready and you are signed in.',
};
