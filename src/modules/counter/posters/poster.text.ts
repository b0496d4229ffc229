import type { Lang } from '#kernel';

export const posterText = {
  vi: {
    title: 'Áp phích',
    unitTitle: 'Làm thủ tục tại đây, hay ở nhà bằng điện thoại',
    steps: [
      'Mở máy ảnh của điện thoại và hướng vào mã.',
      'Đọc cần giấy tờ gì, mất bao lâu, lệ phí bao nhiêu.',
      'Nộp trên điện thoại nếu được, hoặc mang giấy tờ đến quầy.',
    ],
    says: (name: string) => `Mã QR mở trang: ${name}`,
    orType: 'Hoặc gõ địa chỉ',
    pdf: 'Tải tệp PDF để in (khổ A4)',
    print: 'In trang này',
    back: 'Về trang thủ tục',
    backToDesk: 'Về trang của quầy',
    footer: 'Không cần tài khoản để đọc và tra cứu.',
  },
  en: {
    title: 'Poster',
    unitTitle: 'File here, or at home with your telephone',
    steps: [
      'Open the camera of your telephone and point it at the code.',
      'Read which papers you need, how long it takes and what it costs.',
      'File on the telephone where you can, or bring the papers to the desk.',
    ],
    says: (name: string) => `The QR code opens the page: ${name}`,
    orType: 'Or type the address',
    pdf: 'Download the PDF to print (A4)',
    print: 'Print this page',
    back: 'Back to the procedure',
    backToDesk: 'Back to the desk',
    footer: 'No account is needed to read and to follow a dossier.',
  },
} as const;

export const posterWords = (lang: Lang) => posterText[lang];
