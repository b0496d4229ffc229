export const changePasswordText = {
  vi: {
    title: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện nay',
    next: 'Mật khẩu mới',
    nextHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
    others: 'Khi đổi mật khẩu, mọi nơi khác đang đăng nhập sẽ phải đăng nhập lại.',
    submit: 'Đổi mật khẩu',
    changed: 'Đã đổi mật khẩu. Những nơi khác phải đăng nhập lại.',
    back: 'Tài khoản',
    firstTitle: 'Đặt mật khẩu của riêng ông/bà',
    firstLead:
      'Mật khẩu đang dùng do người khác cấp nên không chỉ một mình ông/bà biết. Hãy đổi ngay bây giờ; đổi xong, trang vừa mở sẽ hiện ra và ông/bà làm việc được.',
    firstCurrent: 'Mật khẩu được cấp',
  },
  en: {
    title: 'Change password',
    current: 'Present password',
    next: 'New password',
    nextHint: 'At least 10 characters. A short sentence you remember is best.',
    others: 'When you change it, everywhere else you are signed in has to sign in again.',
    submit: 'Change password',
    changed: 'Your password is changed. Everywhere else has to sign in again.',
    back: 'Account',
    firstTitle: 'Choose a password of your own',
    firstLead:
      'The password in use was given to you, so you are not alone in knowing it. Change it now; then the page you opened will appear and you can work.',
    firstCurrent: 'The password you were given',
  },
} as const;

export const changePasswordErrors = {
  same: {
    vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
    en: 'The new password must differ from the present one.',
  },
  wrong: {
    vi: 'Mật khẩu hiện nay chưa đúng. Hãy nhập lại. Sai 5 lần liên tiếp thì tài khoản bị khóa 15 phút.',
    en: 'The present password is not right. Try again. After 5 wrong attempts in a row an account is locked for 15 minutes.',
  },
};
