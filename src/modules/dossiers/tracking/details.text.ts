import type { Lang } from '#kernel';

/** Texts of opening the details of a dossier by its code and a number given at filing. */
export const detailsText = {
  vi: {
    title: 'Xem chi tiết hồ sơ',
    intro:
      'Để xem cơ quan ghi gì, gửi giấy tờ bổ sung và nhắn tin về hồ sơ mà không đăng nhập, ông/bà nhập mã và sáu số cuối của một số đã ghi khi nộp hồ sơ.',
    code: 'Mã hồ sơ hoặc mã tra cứu',
    digits: 'Sáu số cuối',
    digitsHint:
      'Của số định danh cá nhân (căn cước) hoặc của số điện thoại đã ghi trong hồ sơ. Ví dụ: 123456.',
    button: 'Xem chi tiết',
    notDigits: 'Nhập đúng sáu chữ số cuối',
    wrong:
      'Mã hoặc sáu số cuối chưa đúng. Xem lại mã trên giấy tiếp nhận và số đã ghi khi nộp. Nhập sai 5 lần liên tiếp thì mã này tạm khóa',
    rests: (until: string) =>
      `Mã này đang tạm khóa vì đã nhập sai nhiều lần, đến ${until}. Trong lúc đó ông/bà có thể đăng nhập hoặc hỏi bộ phận một cửa`,
    noNumber: 'Không nhớ đã ghi số nào?',
    noNumberText:
      'Đăng nhập bằng tài khoản đã nộp hồ sơ, hoặc mang giấy tờ tùy thân và mã hồ sơ đến bộ phận một cửa.',
    signIn: 'Đăng nhập',
    short: 'Chi tiết chỉ mở trên trình duyệt này, trong 30 phút.',
    link: 'Xem chi tiết bằng sáu số cuối căn cước hoặc điện thoại',
    openUntil: (when: string) =>
      `Ông/bà đang xem bằng mã và sáu số cuối, trên trình duyệt này, đến ${when}. Nội dung đã khai, giấy tờ và tệp kết quả chỉ xem được khi đăng nhập.`,
    close: 'Thôi xem chi tiết',
    closed: 'Đã đóng chi tiết hồ sơ trên trình duyệt này.',
  },
  en: {
    title: 'See the details of a dossier',
    intro:
      'To read what the agency writes, to answer a request for papers, and to send a message without signing in, enter the code and the last six digits of a number given at filing.',
    code: 'Dossier code or tracking code',
    digits: 'Last six digits',
    digitsHint:
      'Of the personal identification number, or of the telephone number given in the application. For example: 123456.',
    button: 'See the details',
    notDigits: 'Enter exactly the last six digits',
    wrong:
      'The code or the six digits are not right. Check the code on the receipt and the number you gave. After 5 wrong tries in a row the code is locked for a while',
    rests: (until: string) =>
      `This code is locked after too many wrong tries, until ${until}. Meanwhile you can sign in, or ask at the desk`,
    noNumber: 'You do not know which number you gave?',
    noNumberText:
      'Sign in with the account that filed, or bring your identity paper and the dossier code to the desk.',
    signIn: 'Sign in',
    short: 'The details open in this browser only, for 30 minutes.',
    link: 'See the details by the last six digits of your identity or telephone number',
    openUntil: (when: string) =>
      `You see this by the code and the six digits, in this browser, until ${when}. What was declared, papers and result files can be seen only after signing in.`,
    close: 'Close the details',
    closed: 'The details of the dossier have been closed in this browser.',
  },
} as const;

export const detailsWords = (lang: Lang): typeof detailsText.vi | typeof detailsText.en => detailsText[lang];
