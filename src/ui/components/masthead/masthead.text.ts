export const mastheadText = {
  productName: { vi: 'Một cửa', en: 'Một cửa' },
  tagline: { vi: 'Dịch vụ công', en: 'Public services' },
  home: { vi: 'Một cửa: trang đầu', en: 'Một cửa: home page' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  navigation: { vi: 'Mục chính', en: 'Main' },
  account: { vi: 'Tài khoản', en: 'Account' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
} as const;
