export const myDetailsText = {
  vi: {
    title: 'Thông tin của tôi',
    why: 'Lưu ở đây để khỏi nhập lại. Ngày sinh, địa chỉ và thư điện tử được mã hóa khi lưu.',
    name: 'Họ, chữ đệm và tên',
    birthDate: 'Ngày, tháng, năm sinh',
    phone: 'Số điện thoại liên hệ',
    phoneHint: 'Tên đăng nhập không đổi khi sửa số này',
    email: 'Thư điện tử',
    address: 'Nơi ở hiện nay',
    province: 'Tỉnh, thành phố',
    commune: 'Xã, phường, đặc khu',
    communeHint: 'Nếu đổi tỉnh, bấm “Lưu” để chọn xã, phường của tỉnh đó',
    detail: 'Số nhà, đường, thôn, tổ dân phố',
    save: 'Lưu',
    saved: 'Đã lưu thông tin của ông/bà.',
    back: 'Tài khoản',
  },
  en: {
    title: 'My details',
    why: 'Kept here so that you need not type them again. Date of birth, address and e-mail are stored encrypted.',
    name: 'Full name',
    birthDate: 'Date of birth',
    phone: 'Contact telephone number',
    phoneHint: 'Changing it does not change your sign-in name',
    email: 'E-mail',
    address: 'Where you live',
    province: 'Province or city',
    commune: 'Commune, ward or special zone',
    communeHint: 'If you change the province, press “Save” to choose one of its communes',
    detail: 'House number, street, village, residential group',
    save: 'Save',
    saved: 'Your details are saved.',
    back: 'Account',
  },
} as const;

export const detailsErrors = {
  name: { vi: 'Nhập họ, chữ đệm và tên', en: 'Enter your full name' },
  birthDate: {
    vi: 'Nhập ngày sinh đúng, ví dụ 02/11/1990',
    en: 'Enter a real date of birth, for example 02/11/1990',
  },
  phone: {
    vi: 'Số điện thoại gồm 10 chữ số, ví dụ 0901 234 567',
    en: 'A telephone number has 10 digits, for example 0901 234 567',
  },
  email: {
    vi: 'Nhập thư điện tử đúng, ví dụ ten@vidu.vn',
    en: 'Enter a real e-mail address, for example name@example.vn',
  },
  province: { vi: 'Chọn tỉnh, thành phố', en: 'Choose the province or city' },
  commune: { vi: 'Chọn xã, phường của tỉnh đã chọn', en: 'Choose a commune of that province' },
};
