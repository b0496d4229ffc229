/** What the questions about who files are called. */
export const requesterText = {
  vi: {
    name: 'Họ, chữ đệm, tên người nộp hồ sơ',
    id: 'Số định danh cá nhân',
    idHint: '12 chữ số trên thẻ căn cước',
    address: 'Nơi cư trú',
    phone: 'Số điện thoại',
    phoneHint: 'Để bộ phận một cửa liên hệ về hồ sơ',
    email: 'Thư điện tử',
  },
  en: {
    name: 'Full name of the applicant',
    id: 'Personal identification number',
    idHint: 'The 12 digits on the identity card',
    address: 'Place of residence',
    phone: 'Phone number',
    phoneHint: 'For the one-stop desk to call about the dossier',
    email: 'E-mail address',
  },
} as const;
